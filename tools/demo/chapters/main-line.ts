import type { StoryParts } from '../chapter.ts';
import { bytesOf, FILES, MENDED_ROW } from '../files.ts';
import { sayEvent, sayReceipt } from '../say.ts';

export const READERS = ['kota-denpasar', 'kota-makassar', 'kab-deli-serdang', 'kota-jayapura', 'kemenkeu', 'bkn'] as const;
/** How many events each reader must find: what is about itself or addressed to it. Kemenkeu's arrangement has begun and ended since. */
const EXPECTED: Record<(typeof READERS)[number], number> = { 'kota-denpasar': 2, 'kota-makassar': 1, 'kab-deli-serdang': 1, 'kota-jayapura': 1, kemenkeu: 5, bkn: 0 };

const AT_ONCE = 3;

export async function join({ bus, teller }: StoryParts): Promise<void> {
  teller.heading('Agencies join. Each gets a credential, and its lane "main" opens.');
  const all = [...new Set([...FILES.map(({ agency }) => agency), ...READERS, 'kemendagri', 'kemenpanrb'])];
  for (let i = 0; i < all.length; i += AT_ONCE) await Promise.all(all.slice(i, i + AT_ONCE).map((agency) => bus.join(agency)));
  teller.say(all.join(', '));
}

export async function handOver({ bus, teller }: StoryParts): Promise<void> {
  teller.heading('Six agencies hand over files, each as its own system writes them.');
  for (const file of FILES) {
    const receipt = await bus.handOver(file.agency, file.contentType, bytesOf(file));
    teller.say('');
    teller.say(`${file.what} (agencies/${file.agency}/samples/${file.name})`);
    sayReceipt(teller, receipt);
    teller.check(receipt.accepted === file.accepted && receipt.rejectedCount === file.refused, `${file.agency}: ${file.accepted} accepted and ${file.refused} refused`);
  }
}

export async function readInboxes({ bus, teller }: StoryParts): Promise<void> {
  teller.heading('The regions and ministries read their inboxes: each only what is about itself or addressed to it.');
  const inboxes = await Promise.all(READERS.map((agency) => bus.readOn(agency, EXPECTED[agency] > 0 ? 20 : 2, EXPECTED[agency])));
  for (const [i, agency] of READERS.entries()) {
    const events = inboxes[i] ?? [];
    teller.say('');
    teller.say(`${agency}: ${events.length === 0 ? 'nothing. What others handed over is not about it' : `${events.length} event${events.length === 1 ? '' : 's'}`}`);
    for (const event of events) sayEvent(teller, event);
    teller.check(events.length === EXPECTED[agency], `${agency} finds ${EXPECTED[agency]} events`);
    teller.check(events.every((event) => event.agency === agency), `${agency} sees nothing of others`);
  }
}

export async function sendAgain({ bus, teller }: StoryParts): Promise<void> {
  teller.heading('Everything is sent again, as after a lost connection: nothing new may come of it.');
  for (const file of FILES) await bus.handOver(file.agency, file.contentType, bytesOf(file));
  const again = await Promise.all(READERS.map((agency) => bus.readOn(agency, 2)));
  for (const [i, agency] of READERS.entries()) teller.check(again[i]?.length === 0, `${agency} gets nothing new`);
  teller.say('No reader got anything new.');
}

export async function mend({ bus, teller }: StoryParts): Promise<void> {
  teller.heading('Kemenkeu finds its refused row in the quarantine and sends it mended: the missing end date is filled in.');
  const refused = (await bus.openRejections('kemenkeu')).at(-1);
  const receipt = await bus.mend('kemenkeu', refused?.id ?? '', 'text/csv', Buffer.from(MENDED_ROW));
  sayReceipt(teller, receipt);
  const events = await bus.readOn('kemenkeu', 20, 2);
  for (const event of events) sayEvent(teller, event);
  teller.check(refused?.code === 'date-missing' && receipt.accepted === 1 && events.length === 2, 'the mended row arrives');
  teller.check((await bus.openRejections('kemenkeu')).length === 0, 'and stands in the quarantine no longer');
}
