import type { InboxEvent } from '../bus-client.ts';
import type { StoryParts } from '../chapter.ts';

/** Those that are not offline. */
const REGIONS = ['kota-denpasar', 'kota-makassar', 'kab-deli-serdang', 'kab-sleman'];
const QUOTAS = [{ serviceKind: 'ADMINISTRATION', maxWfhPercent: 50 }, { serviceKind: 'DIRECT_PUBLIC', maxWfhPercent: 0 }];

export async function policy({ bus, teller }: StoryParts): Promise<void> {
  teller.heading('Kemenpan-RB publishes a flexible-work policy to all regions; they read it in their inboxes and acknowledge.');
  const period = { startDate: '2026-03-16', endDate: '2026-03-27' };
  const { id } = await bus.ask<{ id: string }>('kemenpanrb', 'POST', '/v1/flexwork/policies', { circularNo: 'SE 2/2026', title: 'Flexible work around the holidays', ...period, quotas: QUOTAS, recipients: ['regions:*'] });
  for (const [i, region] of REGIONS.entries()) {
    const isPolicy = ({ type, subject }: InboxEvent) => type.includes('policy-published') && subject === id;
    const came = await bus.readOn(region, 20, (events) => events.some(isPolicy));
    teller.check(came.some(isPolicy), `the policy stands in the lane of ${region}`);
    const headcounts = [{ serviceKind: 'ADMINISTRATION', headcount: 2_100 + i }, { serviceKind: 'DIRECT_PUBLIC', headcount: 4_800 + i }];
    await bus.ask(region, 'POST', `/v1/flexwork/policies/${id}/acknowledge`, { headcounts });
  }
  const { agencies } = await bus.ask<{ agencies: { agency: string; acknowledgedAt: string | null }[] }>('kemenpanrb', 'GET', `/v1/flexwork/compliance?policy=${id}&date=2026-03-16&limit=1000`);
  const acknowledged = agencies.filter(({ acknowledgedAt }) => acknowledgedAt !== null).map(({ agency }) => agency);
  teller.check(String(acknowledged.toSorted()) === String(REGIONS.toSorted()), 'the centre sees who acknowledged');
  teller.say('SE 2/2026: at most 50 % of administration at home, none of direct service.');
  teller.say(`acknowledged: ${acknowledged.join(', ')}; of ${agencies.length} regional governments`);
}
