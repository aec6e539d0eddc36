import { Inject, Injectable } from '@nestjs/common';
import { subjectFor, type EventDataByType, type SimpulEvent } from '@simpul/contract';
import { stretchOf, type LogBatch, type RemoteWorkStore, type RemoteWorkUnit } from '@simpul/domain';
import { AgencyRegistry, counter, OutboxRelay, REMOTE_WORK_STORE, SUBJECT_KEY } from '@simpul/platform';
import { Clock } from '../clock.ts';
import { StaffTransaction } from '../staff/staff-transaction.ts';
import { AtMost } from './at-most.ts';
import { hearAcknowledgement, hearPolicy } from './hear-policy.ts';
import { readEvents } from './read-events.ts';

export const REMOTE_WORK_CONSUMER = 'remote-work';

/** Partitions come up to 24 at a time, and each transaction holds a connection of the pool: the API needs some of them, too. */
const AT_ONCE = 4;

const POLICY = /^id\.go\.asn\.flexwork\.policy-/;
const WITH_NUMBERS: ReadonlySet<string> = new Set(['id.go.asn.employee.registered.v1', 'id.go.asn.employee.identifier-changed.v1']);

/** Takes in the log, batch by batch: its effects and the move of the position are one transaction. */
@Injectable()
export class StaffConsumer {
  private readonly transactions = new AtMost(AT_ONCE);
  private readonly taken = counter('simpul_remote_work_events_total', 'Events of the log that the remote-work app has taken in');

  constructor(
    @Inject(REMOTE_WORK_STORE) private readonly store: RemoteWorkStore,
    @Inject(SUBJECT_KEY) private readonly key: string,
    private readonly agencies: AgencyRegistry,
    private readonly clock: Clock,
    private readonly outbox: OutboxRelay,
  ) {}

  async handle(batch: LogBatch): Promise<void> {
    const stretch = stretchOf(REMOTE_WORK_CONSUMER, batch);
    if (stretch === undefined) return;
    const events = readEvents(batch.records);
    const published = await this.transactions.run(() => this.store.throughBatch(stretch, (unit) => this.takeAll(unit, events)));
    this.taken.inc(events.length);
    if (published > 0) this.outbox.wake();
  }

  private async takeAll(unit: RemoteWorkUnit, events: readonly SimpulEvent[]): Promise<number> {
    if (events.length === 0) return 0;
    const staff = new StaffTransaction(unit, { now: this.clock.now(), agencies: this.agencies.directory() });
    await staff.openFor(events.filter(({ type }) => !POLICY.test(type)));
    for (const event of events) await this.takeIn(staff, event);
    return staff.save();
  }

  private async takeIn(staff: StaffTransaction, event: SimpulEvent): Promise<void> {
    if (event.type === 'id.go.asn.flexwork.policy-published.v1') return this.takePolicy(staff, event as SimpulEvent<typeof event.type>);
    if (event.type === 'id.go.asn.flexwork.policy-acknowledged.v1') return this.takeAcknowledgement(staff, event as SimpulEvent<typeof event.type>);
    staff.turn(event.subject).hear(event, staff.moment.agencies);
    if (WITH_NUMBERS.has(event.type)) this.takeNumbers(staff, event as SimpulEvent<'id.go.asn.employee.registered.v1'>);
  }

  private async takePolicy({ unit, policies }: StaffTransaction, event: SimpulEvent<'id.go.asn.flexwork.policy-published.v1'>): Promise<void> {
    const { policyId } = event.data;
    const policy = hearPolicy(event, policies.get(policyId) ?? (await unit.policy(policyId)));
    if (policy !== undefined) policies.set(policyId, policy);
  }

  private async takeAcknowledgement({ unit, acknowledgements }: StaffTransaction, event: SimpulEvent<'id.go.asn.flexwork.policy-acknowledged.v1'>): Promise<void> {
    const { policyId, by } = event.data;
    const name = `${policyId} ${by.agency}`;
    const acknowledgement = hearAcknowledgement(event, acknowledgements.get(name) ?? (await unit.acknowledgement(policyId, by.agency))?.acknowledgement);
    if (acknowledgement !== undefined) acknowledgements.set(name, acknowledgement);
  }

  private takeNumbers({ aliases }: StaffTransaction, { subject, data }: SimpulEvent<'id.go.asn.employee.registered.v1'>): void {
    const { identifiers }: Pick<EventDataByType['id.go.asn.employee.registered.v1'], 'identifiers'> = data;
    for (const { value } of identifiers) {
      const hash = subjectFor(this.key, value);
      if (hash !== subject) aliases.push({ hash, subject });
    }
  }
}
