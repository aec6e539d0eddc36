import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { hashId, type Agency } from '@simpul/contract';
import {
  acknowledgementEvent, complianceOf, EVENTS_PARTITIONS, isAddressed, KeyReused, localDate, localTime, mayAddress, policyEvent, REMOTE_WORK_SYSTEM, requestHash,
  type KeyedWrite, type Policy, type RemoteWorkReader, type RemoteWorkStore,
} from '@simpul/domain';
import { partitionOf } from '@simpul/kafka';
import { AgencyRegistry, OutboxRelay, Problem, REMOTE_WORK_READER, REMOTE_WORK_STORE, type CallerInfo, type PageQuery } from '@simpul/platform';
import { BadPageToken } from '@simpul/postgres';
import { Clock } from '../clock.ts';
import type { WriteConditions } from '../http/write-conditions.ts';
import { OwnAgency } from '../staff/own-agency.ts';
import { StaffTransaction } from '../staff/staff-transaction.ts';
import { viewPolicy, type AcknowledgementDto, type AcknowledgePolicy, type ComplianceDto, type ComplianceQuery, type PolicyDto, type PolicyPage, type PublishPolicy } from './policy.dto.ts';

const PUBLISHED = 'id.go.asn.flexwork.policy-published.v1';
const ACKNOWLEDGED = 'id.go.asn.flexwork.policy-acknowledged.v1';

/** As the envelope of events allows, in characters. */
const LONGEST_RECIPIENTS = 20_000;

/** Circulars on flexible work, who has taken note of them, and how agencies stand against their quotas. */
@Injectable()
export class Policies {
  constructor(
    @Inject(REMOTE_WORK_STORE) private readonly store: RemoteWorkStore,
    @Inject(REMOTE_WORK_READER) private readonly reader: RemoteWorkReader,
    private readonly registry: AgencyRegistry,
    private readonly own: OwnAgency,
    private readonly clock: Clock,
    private readonly outbox: OutboxRelay,
  ) {}

  /** Throws `Problem`: `forbidden` for one that addresses others' staff, `bad-request`, `idempotency-key-reused`. */
  async publish(caller: CallerInfo, { recipients: named, ...said }: PublishPolicy, { idempotencyKey }: WriteConditions): Promise<PolicyDto> {
    const agency = await this.own.of(caller);
    const recipients = named ?? [agency.id];
    await this.checkRecipients(agency, recipients);
    if (said.endDate < said.startDate) throw new Problem('bad-request', { pointer: '/endDate', detail: { en: 'the last day lies before the first', id: 'hari terakhir mendahului hari pertama' } });
    const id = `pol_${hashId('policy', agency.id, idempotencyKey ?? randomUUID())}`;
    const policy: Policy = { id, publisher: agency.id, ...said, recipients: recipients.join(','), publishedAt: localTime(this.clock.now(), agency.timeZone), sequence: '' };
    const event = policyEvent(policy, agency);
    const stored = { ...policy, sequence: event.sequence ?? '' };
    const key = idempotencyKey === undefined ? undefined : { app: REMOTE_WORK_SYSTEM, agency: agency.id, key: idempotencyKey, request: requestHash({ said, recipients }), entity: id };
    const first = await this.write(id, key, async (staff) => {
      staff.policies.set(id, stored);
      staff.events.push(event);
    });
    return viewPolicy(first ? await this.addressed(agency, id) : stored);
  }

  /** Throws `Problem`: `not-found`, `forbidden` for who is not addressed. */
  async acknowledge(caller: CallerInfo, policyId: string, { headcounts }: AcknowledgePolicy, { idempotencyKey }: WriteConditions): Promise<AcknowledgementDto> {
    const agency = await this.own.of(caller);
    const policy = await this.addressed(agency, policyId);
    if (!isFor(policy, agency)) throw new Problem('forbidden', { detail: { en: 'this policy is not addressed to your agency', id: 'kebijakan ini tidak ditujukan kepada instansi Anda' } });
    const acknowledgement = { policyId, agency: agency.id, headcounts, at: localTime(this.clock.now(), agency.timeZone) };
    const key = idempotencyKey === undefined ? undefined : { app: REMOTE_WORK_SYSTEM, agency: agency.id, key: idempotencyKey, request: requestHash({ policyId, headcounts }), entity: policyId };
    await this.write(policyId, key, async (staff) => {
      const known = await staff.unit.acknowledgement(policyId, agency.id);
      staff.acknowledgements.set(policyId, acknowledgement);
      staff.events.push(acknowledgementEvent(acknowledgement, agency, policy, (known?.times ?? 0) + 1));
    });
    return (await this.reader.acknowledgements(policyId, [agency.id])).get(agency.id) ?? acknowledgement;
  }

  /** Throws `Problem` `not-found`. */
  async one(caller: CallerInfo, id: string): Promise<PolicyDto> {
    return viewPolicy(await this.addressed(await this.own.of(caller), id));
  }

  async list(caller: CallerInfo, query: PageQuery): Promise<PolicyPage> {
    const agency = await this.own.of(caller);
    const whose = this.seesAll(agency) ? 'all' : { agency: agency.id, regionCode: agency.regionCode };
    const { items, next } = await this.reader.policies(whose, query.asked());
    return { items: items.map(viewPolicy), ...(next === undefined ? {} : { next }) };
  }

  /** How the agencies that a policy addresses, of those that the caller may read about, stand against it on a date. Throws `Problem` `not-found`. */
  async compliance(caller: CallerInfo, { policy: id, date, page, limit }: ComplianceQuery): Promise<ComplianceDto> {
    const agency = await this.own.of(caller);
    const policy = await this.addressed(agency, id);
    const on = date ?? nearest(localDate(this.clock.now(), agency.timeZone), policy);
    const { agencies } = this.own.scopeOf(agency, ACKNOWLEDGED);
    const addressed = this.registry.directory().all().filter((one) => isFor(policy, one) && (agencies === 'all' || agencies.includes(one.id)));
    const rest = addressed.map((one) => one.id).toSorted().filter((one) => page === undefined || one > nameIn(page));
    const shown = rest.slice(0, limit);
    const [acknowledgements, counts] = await Promise.all([this.reader.acknowledgements(id, shown), this.reader.flexworkCounts(shown, on)]);
    const last = shown.at(-1);
    return {
      policy: viewPolicy(policy),
      date: on,
      agencies: shown.map((one) => complianceOf(policy, one, counts.get(one) ?? [], acknowledgements.get(one))),
      ...(rest.length > limit && last !== undefined ? { next: Buffer.from(`after:${last}`).toString('base64url') } : {}),
    };
  }

  private async checkRecipients(agency: Agency, recipients: readonly string[]): Promise<void> {
    if (!mayAddress(agency.id, recipients)) throw new Problem('forbidden', { pointer: '/recipients', detail: { en: 'your circulars are for your own agency; only Kemenpan-RB addresses others', id: 'edaran Anda untuk instansi sendiri; hanya Kemenpan-RB yang dapat mengalamatkan kepada instansi lain' } });
    if (recipients.join().length > LONGEST_RECIPIENTS) throw new Problem('bad-request', { pointer: '/recipients', detail: { en: 'names too many one by one; use region:51.* or regions:*', id: 'terlalu banyak disebut satu per satu; pakai region:51.* atau regions:*' } });
    for (const recipient of recipients) {
      if (!(await this.names(recipient))) throw new Problem('bad-request', { pointer: '/recipients', detail: { en: `${recipient} names nobody in the registry of agencies`, id: `${recipient} tidak menyebut siapa pun dalam daftar instansi` } });
    }
  }

  /** Whether there is anybody that this addresses. */
  private async names(recipient: string): Promise<boolean> {
    if (!recipient.includes(':')) return (await this.registry.find(recipient)) !== undefined;
    return this.registry.directory().all().some(({ id, regionCode }) => isAddressed(recipient, { agency: id, regionCode }));
  }

  /** True when the key was used for the same write before: then nothing was written. */
  private async write(policyId: string, key: KeyedWrite | undefined, put: (staff: StaffTransaction) => Promise<void>): Promise<boolean> {
    try {
      const repeated = await this.store.inPartition(partitionOf(policyId, EVENTS_PARTITIONS), async (unit) => {
        if (key !== undefined && (await unit.takeKey(key)) !== undefined) return true;
        const staff = new StaffTransaction(unit, { now: this.clock.now(), agencies: this.registry.directory() });
        await put(staff);
        await staff.save();
        return false;
      });
      if (!repeated) this.outbox.wake();
      return repeated;
    } catch (error) {
      throw error instanceof KeyReused ? new Problem('idempotency-key-reused', { cause: error }) : error;
    }
  }

  private async addressed(agency: Agency, id: string): Promise<Policy> {
    const policy = await this.reader.policy(id);
    if (policy === undefined || !(this.seesAll(agency) || policy.publisher === agency.id || isFor(policy, agency))) throw new Problem('not-found');
    return policy;
  }

  private seesAll(agency: Agency): boolean {
    return this.own.scopeOf(agency, PUBLISHED).agencies === 'all';
  }
}

function isFor({ recipients }: Policy, { id, regionCode }: Agency): boolean {
  return isAddressed(recipients, { agency: id, regionCode });
}

function nearest(today: string, { startDate, endDate }: Policy): string {
  if (today < startDate) return startDate;
  return today > endDate ? endDate : today;
}

/** Throws `BadPageToken`. */
function nameIn(page: string): string {
  const name = /^after:([a-z0-9-]{1,80})$/.exec(Buffer.from(page, 'base64url').toString('latin1'))?.[1];
  if (name === undefined) throw new BadPageToken();
  return name;
}
