import type { Receipt } from '../bus-client.ts';
import type { StoryParts } from '../chapter.ts';
import { bytesOf, FILES } from '../files.ts';
import { READERS } from './main-line.ts';

export async function killed({ bus, teller }: StoryParts, killAndRestart: () => Promise<void>): Promise<void> {
  teller.heading('The bus is killed (kill -9) in the middle of a hand-over, and started again.');
  const lanes = () => Promise.all(READERS.map(async (agency) => (await bus.readAll(agency)).map(({ source, id }) => `${source} ${id}`)));
  const before = await lanes();
  const inFlight = FILES.map((file) => bus.handOver(file.agency, file.contentType, bytesOf(file)).catch(() => 'cut off' as const));
  await killAndRestart();
  const cut = (await Promise.all(inFlight)).filter((receipt: Receipt | 'cut off') => receipt === 'cut off').length;
  teller.say(`${cut} of ${FILES.length} hand-overs were cut off; they are sent again.`);
  for (const file of FILES) await bus.handOver(file.agency, file.contentType, bytesOf(file));
  const after = await lanes();
  for (const [i, agency] of READERS.entries()) teller.check(String(after[i]) === String(before[i]), `${agency}: the same events in the same order, nothing missing, nothing twice`);
  if (String(after) === String(before)) teller.say('Every lane holds the same events in the same order: nothing missing, nothing twice.');
}
