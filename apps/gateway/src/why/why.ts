import { Inject, Injectable } from '@nestjs/common';
import { sourceOf } from '@simpul/contract';
import { furthest, lanesHolding, publisherOf, whyInLane, type AgencyRules, type BatchStore, type MetRules, type RejectionRow, type RemoteWorkReader, type Routed, type RulesStore } from '@simpul/domain';
import { AgencyRegistry, BATCH_STORE, REMOTE_WORK_READER, RULES_STORE, type CallerInfo } from '@simpul/platform';
import { FindEvent, type FoundEvent } from './find-event.ts';
import { FindInLanes } from './find-in-lanes.ts';
import { FindRejection } from './find-rejection.ts';
import { LaneStandings } from './lane-standings.ts';
import { sentenceOf, type SentenceParts } from './sentences.ts';
import { WhatIsAsked, type Question } from './what-is-asked.ts';
import type { AskWhy, WhyDto } from './why.dto.ts';

type Findings = Omit<WhyDto, 'subscriber' | 'sentence' | 'searched'> & Pick<SentenceParts, 'lane'>;

const NOBODY: Routed = { entitled: false, subscriptions: [] };

/** Why somebody did not get something: computed from the log, the rules in force at its place, and how far its lanes were read. */
@Injectable()
export class Why {
  constructor(
    @Inject(RULES_STORE) private readonly rules: RulesStore,
    @Inject(BATCH_STORE) private readonly batches: BatchStore,
    @Inject(REMOTE_WORK_READER) private readonly people: RemoteWorkReader,
    private readonly asked: WhatIsAsked,
    private readonly events: FindEvent,
    private readonly inLanes: FindInLanes,
    private readonly refused: FindRejection,
    private readonly standings: LaneStandings,
    private readonly registry: AgencyRegistry,
  ) {}

  /** Throws what `WhatIsAsked.read`, `FindEvent` and `FindInLanes` throw. */
  async answer(caller: CallerInfo, body: AskWhy, now: Date, signal: AbortSignal): Promise<WhyDto> {
    const asked = await this.asked.read(caller, body, now);
    const inLane = asked.eventId === undefined ? undefined : await this.inLanes.find(asked, signal);
    const question = inLane === undefined ? { ...asked, window: await this.events.narrow(asked.wanted, asked.window) } : asked;
    const { lane, ...findings } = await this.find(question, inLane, signal);
    const { subscriber, window } = question;
    const zone = this.registry.directory().byId(subscriber)?.timeZone ?? 'Asia/Jakarta';
    const sentence = sentenceOf(findings.verdict, { subscriber, zone, window, lane, event: findings.event, rejection: findings.rejection, lastBatches: findings.lastBatches });
    return { subscriber, sentence, ...findings, searched: { from: window.from, to: window.to } };
  }

  private async find(question: Question, inLane: FoundEvent | undefined, signal: AbortSignal): Promise<Findings> {
    const found = inLane === undefined ? await this.events.all(question.wanted, question.window, signal) : [inLane];
    const current = await this.rules.current(question.subscriber);
    const isOwnPerson = question.subject !== undefined && (await this.hasHad(question.subscriber, question.subject));
    let others: { event: FoundEvent; routed: Routed } | undefined;
    for (const event of nearest(found, question)) {
      const routed = current === undefined ? NOBODY : await this.route(current, event);
      if (!mayTell(question, event, routed, isOwnPerson)) continue;
      // A circular is one letter and an event for each of its recipients: it came if the subscriber's own did.
      if (routed.entitled || question.letterNo === undefined) return this.judge(question, event, current, routed, signal);
      others ??= { event, routed };
    }
    if (others !== undefined) return this.judge(question, others.event, current, others.routed, signal);
    return this.notThere(question, isOwnPerson, signal);
  }

  private async judge(question: Question, event: FoundEvent, current: AgencyRules | undefined, routed: Routed, signal: AbortSignal): Promise<Findings> {
    const about = { event: viewEvent(event) };
    if (current !== undefined && !routed.entitled) return { verdict: 'NOT_ENTITLED', ...about };
    if (routed.subscriptions.length === 0) return { verdict: 'NOT_SUBSCRIBED_THEN', ...about };
    const lanes = await Promise.all(routed.subscriptions.map(async (name) => whyInLane(event.origin, await this.standings.of(question.subscriber, name, event, signal))));
    const lane = furthest(lanes);
    // How others receive is theirs to know: their sender learns only what became of it.
    return { verdict: lane?.verdict ?? 'IN_LANE_UNREAD', ...about, lane, ...(question.subscriber === question.caller ? { lanes } : {}) };
  }

  private async notThere(question: Question, isOwnPerson: boolean, signal: AbortSignal): Promise<Findings> {
    const { publishers, caller, asked, window, isMeant } = question;
    for (const publisher of publishers) {
      if (publisher !== caller && !isOwnPerson) continue;
      const rejection = await this.refused.newest(publisher, isMeant, window, signal);
      if (rejection !== undefined) return { verdict: 'REJECTED', rejection: viewRejection(rejection, caller) };
    }
    if (await this.events.hasLostSince(window.from, asked)) return { verdict: 'EXPIRED' };
    const lastBatches = await Promise.all(publishers.map(async (publisher) => {
      const batch = await this.batches.newest(publisher);
      return { publisher, openedAt: batch?.openedAt ?? null, ...(batch !== undefined && publisher === caller ? { batch: batch.id } : {}) };
    }));
    return { verdict: 'NEVER_RECEIVED', lastBatches };
  }

  private async route(current: AgencyRules, { attributes, origin }: FoundEvent): Promise<Routed> {
    const met: MetRules[] = await this.rules.metIn(origin.partition, current.agency);
    return lanesHolding(current, met, attributes, origin.offset);
  }

  /** Whether an agency has, or has had, somebody among its staff: then that there is an event about them is no news to it. */
  private async hasHad(agency: string, subject: string): Promise<boolean> {
    const person = await this.people.person(subject);
    return person?.placements.some((placement) => placement.agency === agency || placement.homeAgency === agency) ?? false;
  }
}

/** That something came in about somebody is told only to who may read it, sent it, names it by its id, or has had that person. */
function mayTell({ caller, eventId }: Question, { attributes }: FoundEvent, { entitled }: Routed, isOwnPerson: boolean): boolean {
  return entitled || eventId !== undefined || isOwnPerson || attributes.source === sourceOf(caller);
}

function nearest(found: readonly FoundEvent[], { window }: Question): FoundEvent[] {
  const far = ({ acceptedAt }: FoundEvent) => Math.abs(acceptedAt.getTime() - window.around.getTime());
  return found.toSorted((one, other) => far(one) - far(other));
}

function viewEvent({ attributes, origin, acceptedAt }: FoundEvent): NonNullable<WhyDto['event']> {
  return { id: attributes.id, type: attributes.type, publisher: publisherOf(attributes), acceptedAt, origin: `${origin.partition}:${origin.offset}` };
}

function viewRejection({ id, agency, code, createdAt }: RejectionRow, caller: string): NonNullable<WhyDto['rejection']> {
  return { publisher: agency, code, at: createdAt, ...(agency === caller ? { id } : {}) };
}
