import type { StoryParts } from '../chapter.ts';
import { checkIns, numbers } from '../records.ts';

interface Summary {
  headcount: number;
  reported: number;
  coverage: number;
  byStatus: Record<string, number>;
}

/** Who checked in on the 16th is known since; on the 17th some say nothing. */
const PLACES = [
  { agency: 'kota-makassar', region: '73', name: 'Sulawesi Selatan', staff: numbers(12, '198505232010011'), onThe17th: ['wfo', 'wfo', 'wfo', 'wfo', 'wfo', 'wfh', 'wfh', 'wfh', 'dinas luar'], counts: { WFO: 5, WFH: 3, DUTY_TRAVEL: 1, NOT_REPORTED: 4 } },
  { agency: 'kab-deli-serdang', region: '12', name: 'Sumatera Utara', staff: numbers(8, '199002112015042'), onThe17th: ['H', 'H', 'H', 'H', 'TL', 'cuti'], counts: { WFO: 4, DUTY_TRAVEL: 1, LEAVE: 1, NOT_REPORTED: 3 } },
] as const;

export async function whoWorksWhere({ bus, teller }: StoryParts): Promise<void> {
  teller.heading('Makassar and Deli Serdang hand over the check-ins of two mornings. Who worked where on 17 March, and how much of it is known?');
  for (const { agency, region, name, staff, onThe17th, counts } of PLACES) {
    const days = [...staff.map((nip) => ({ nip, date: '2026-03-16', status: 'wfo' })), ...onThe17th.map((status, i) => ({ nip: staff[i] ?? '', date: '2026-03-17', status }))];
    const { contentType, bytes } = checkIns(agency, days);
    const { accepted } = await bus.handOver(agency, contentType, bytes);
    teller.check(accepted === days.length, `${agency}: ${days.length} check-ins are accepted`);
    // One of each is known by the sample.
    const headcount = staff.length + 1;
    const { byStatus, reported, coverage, ...found } = await bus.askUntil<Summary>('kemenpanrb', ['GET', `/v1/work-locations/summary?region=${region}&date=2026-03-17`], (summary) => summary.headcount === headcount && summary.reported === onThe17th.length);
    const said = Object.entries(byStatus).filter(([status, count]) => count > 0 && status !== 'NOT_REPORTED').map(([status, count]) => `${status} ${count}`);
    teller.say(`${name}: ${said.join(', ')}; known of ${reported} of ${found.headcount} (${Math.round(coverage * 100)} %)`);
    teller.check(found.headcount === headcount && Object.entries(counts).every(([status, count]) => byStatus[status] === count) && byStatus.ABSENT === 0, `${name}: each is counted where they were, and ${counts.NOT_REPORTED} as not reported`);
  }
  teller.say('Whoever reported nothing counts as not reported, never as absent.');
}
