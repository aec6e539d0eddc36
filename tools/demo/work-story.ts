import type { BusClient } from './bus-client.ts';

/** What a story says and checks with. */
export interface Teller {
  heading(text: string): void;
  check(holds: boolean, claim: string): void;
}

interface Task {
  id: string;
  state: string;
  counts?: { recipients: number; accepted: number; done: number };
}

/** Centre to region and back: a policy, who works where, a circular, a problem, and why something did not come. */
export class WorkStory {
  private readonly bus: BusClient;
  private readonly teller: Teller;

  constructor(bus: BusClient, teller: Teller) {
    this.bus = bus;
    this.teller = teller;
  }

  async tell(): Promise<void> {
    await this.policy();
    await this.whoWorksWhere();
    await this.circular();
    await this.problem();
    await this.why();
  }

  private async policy(): Promise<void> {
    this.teller.heading('Kemenpan-RB publishes a flexible-work policy to all regions; Kota Denpasar reads it and acknowledges.');
    const quotas = [{ serviceKind: 'ADMINISTRATION', maxWfhPercent: 50 }, { serviceKind: 'DIRECT_PUBLIC', maxWfhPercent: 0 }];
    const { id } = await this.ask<{ id: string }>('kemenpanrb', 'POST', '/v1/flexwork/policies', { circularNo: 'SE 2/2026', title: 'Flexible work around the holidays', startDate: '2026-03-16', endDate: '2026-03-27', quotas, recipients: ['regions:*'] });
    const [policy] = await this.bus.readOn('kota-denpasar', 20);
    this.teller.check(policy?.subject === id, 'the policy stands in Denpasar’s lane');
    await this.ask('kota-denpasar', 'POST', `/v1/flexwork/policies/${id}/acknowledge`, { headcounts: [{ serviceKind: 'ADMINISTRATION', headcount: 2_100 }, { serviceKind: 'DIRECT_PUBLIC', headcount: 4_800 }] });
    const { agencies } = await this.ask<{ agencies: { agency: string; acknowledgedAt: string | null }[] }>('kemenpanrb', 'GET', `/v1/flexwork/compliance?policy=${id}&date=2026-03-16&limit=1000`);
    const denpasar = agencies.find(({ agency }) => agency === 'kota-denpasar');
    this.teller.check(typeof denpasar?.acknowledgedAt === 'string', 'the centre sees that Denpasar acknowledged');
    console.log('   SE 2/2026: at most 50 % of administration at home, none of direct service. Acknowledged by kota-denpasar.');
  }

  private async whoWorksWhere(): Promise<void> {
    this.teller.heading('Who worked where on 16 March 2026? What nobody reported is not known, and counts as nobody’s absence.');
    for (const [region, name] of [['73', 'Sulawesi Selatan'], ['12', 'Sumatera Utara']] as const) {
      const { headcount, reported, byStatus } = await this.ask<{ headcount: number; reported: number; byStatus: Record<string, number> }>('kemenpanrb', 'GET', `/v1/work-locations/summary?region=${region}&date=2026-03-16`);
      const said = Object.entries(byStatus).filter(([, count]) => count > 0).map(([status, count]) => `${status} ${count}`);
      console.log(`   ${name}: ${said.join(', ')} (headcount known ${headcount}, reported ${reported})`);
      this.teller.check(reported === 1, `${name} has one report`);
    }
  }

  private async circular(): Promise<void> {
    this.teller.heading('Kemendagri sends a task to all regions; Denpasar accepts, hands it on inside, submits, gets it back, submits again.');
    const parent = await this.ask<Task>('kemendagri', 'POST', '/v1/tasks', { to: ['regions:*'], kind: 'ASSIGNMENT', letterNo: '800/120/2026', instruction: 'Report how the days of flexible work went', dueAt: '2099-03-31' });
    console.log(`   sent to ${parent.counts?.recipients} regional governments`);
    this.teller.check(parent.counts?.recipients === 546, 'the circular has 546 recipients');
    const [task] = (await this.bus.readOn('kota-denpasar', 20)).filter(({ type }) => type.includes('task.assigned'));
    const step = (agency: string, kind: string, body: object = {}) => this.ask<Task>(agency, 'POST', `/v1/tasks/${task?.subject}/${kind}`, body);
    await step('kota-denpasar', 'accept');
    await step('kota-denpasar', 'forward', { inside: { position: 'Head of the personnel office' } });
    await step('kota-denpasar', 'submit', { result: 'attached' });
    await step('kemendagri', 'return', { reason: 'February is missing' });
    await step('kota-denpasar', 'submit', { result: 'complete' });
    const { state } = await step('kemendagri', 'complete');
    console.log(`   accepted, forwarded, submitted, returned, submitted: ${state}`);
    this.teller.check(state === 'COMPLETED', 'the task is completed');
  }

  private async problem(): Promise<void> {
    this.teller.heading('Deli Serdang raises a problem with Kemenpan-RB and gets it solved.');
    const { id } = await this.ask<Task>('kab-deli-serdang', 'POST', '/v1/tasks', { to: ['kemenpanrb'], kind: 'PROBLEM', instruction: 'Is the health centre a direct service?' });
    await this.ask('kemenpanrb', 'POST', `/v1/tasks/${id}/accept`);
    await this.ask('kemenpanrb', 'POST', `/v1/tasks/${id}/submit`, { result: 'Yes: all of its staff work at the office' });
    const { state } = await this.ask<Task>('kab-deli-serdang', 'POST', `/v1/tasks/${id}/complete`);
    console.log(`   solved: ${state}`);
    this.teller.check(state === 'COMPLETED', 'the problem is solved');
  }

  private async why(): Promise<void> {
    this.teller.heading('"Why did Kota Jayapura not get this?" has an answer.');
    const promotion = (await this.bus.readAll('kota-denpasar')).find(({ type }) => type.includes('promoted'));
    const foreign = await this.ask<{ verdict: string; sentence: { en: string } }>('kota-jayapura', 'POST', '/v1/why', { eventId: promotion?.id });
    const own = (await this.bus.readAll('kota-jayapura'))[0];
    const read = await this.ask<{ verdict: string; sentence: { en: string } }>('kota-jayapura', 'POST', '/v1/why', { eventId: own?.id });
    console.log(`   Denpasar’s promotion: ${foreign.verdict}. ${foreign.sentence.en}\n   its own employee’s registration: ${read.verdict}. ${read.sentence.en}`);
    this.teller.check(foreign.verdict === 'NOT_ENTITLED', 'Jayapura is told that it may not read about Denpasar’s staff');
    this.teller.check(['SERVED', 'IN_LANE_UNREAD'].includes(read.verdict), 'and that its own event stands in its lane');
  }

  private async ask<T>(agency: string, method: string, path: string, body?: object): Promise<T> {
    const { status, answer } = await this.bus.ask(agency, method, path, body);
    if (status >= 300) throw new Error(`${method} ${path} as ${agency}: ${status} ${JSON.stringify(answer)}`);
    return answer as T;
  }
}
