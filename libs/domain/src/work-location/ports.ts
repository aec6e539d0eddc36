import type { SimpulEvent } from '@simpul/contract';
import type { Acknowledgement, Arrangement, ArrangementState, FlexworkCount, Policy } from '../flexwork/index.ts';
import type { Alias } from '../intake/index.ts';
import type { KeyedWrite } from '../outbox/index.ts';
import type { Stretch } from '../positions/index.ts';
import type { Said } from '../roster/index.ts';
import type { Conflict, ConflictKind } from './conflicts.ts';
import type { Day } from './day.ts';
import type { Leave } from './leave.ts';
import type { Person, WholePerson } from './person.ts';
import type { RegionHeadcount, StatusCount } from './summary.ts';
import type { CountChanges } from './sums.ts';

/** A person with the agencies that they belong to at present. */
export interface PlacedPerson {
  person: Person;
  agency: string;
  homeAgency: string;
}

/** `found` is all that stands about those whose facts or arrangements were looked through; their other conflicts of that kind are closed. */
export interface ConflictChanges {
  facts: readonly string[];
  arrangements: readonly string[];
  found: readonly Conflict[];
}

/** What one transaction writes. */
export interface RemoteWorkChanges {
  people: readonly PlacedPerson[];
  said: readonly { subject: string; said: readonly Said[] }[];
  /** What an identifier's hash points to already stays. */
  aliases: readonly Alias[];
  arrangements: readonly Arrangement[];
  leaves: readonly Leave[];
  /** A day without claims goes. */
  days: readonly Day[];
  conflicts: ConflictChanges;
  policies: readonly Policy[];
  acknowledgements: readonly Acknowledgement[];
  events: readonly SimpulEvent[];
  counts: CountChanges;
}

/** One transaction on the people of one partition of the log: nobody else changes any of them until it ends. */
export interface RemoteWorkUnit {
  readonly partition: number;
  /** Those that are known. */
  people(subjects: readonly string[]): Promise<Map<string, Person>>;
  wholePeople(subjects: readonly string[]): Promise<Map<string, WholePerson>>;
  /** Whose next due moment has come, at most so many. */
  due(now: Date, limit: number): Promise<string[]>;
  /** The days that stand there, of those asked for. */
  days(asked: readonly { subject: string; date: string }[]): Promise<Day[]>;
  /** All days of these people from a date on. */
  daysFrom(asked: readonly { subject: string; from: string }[]): Promise<Day[]>;
  policy(id: string): Promise<Policy | undefined>;
  /** An agency's acknowledgement of a policy, and how many times it has been written. */
  acknowledgement(policyId: string, agency: string): Promise<{ acknowledgement: Acknowledgement; times: number } | undefined>;
  takeKey(write: KeyedWrite): Promise<string | undefined>;
  /** Returns the aliases that point to somebody else already. */
  save(changes: RemoteWorkChanges): Promise<Alias[]>;
}

export interface RemoteWorkStore {
  /** The effects of a batch and the move of the position, all or nothing. Throws `PositionLost`. */
  throughBatch<R>(stretch: Stretch, work: (unit: RemoteWorkUnit) => Promise<R>): Promise<R>;
  inPartition<R>(partition: number, work: (unit: RemoteWorkUnit) => Promise<R>): Promise<R>;
  /** Partitions where somebody's next due moment has come. */
  duePartitions(now: Date): Promise<number[]>;
}

/** Whose rows a reader may see: of these working agencies, and those whose file it holds itself. */
export interface ReadScope {
  agencies: 'all' | readonly string[];
  homeAgency: string;
}

export interface PageAsked {
  page?: string;
  limit: number;
}

export interface CountScope {
  agencies: 'all' | readonly string[];
  /** With all that lies in it; undefined = the whole country. */
  region: string | undefined;
  /** The date to count by province; the rest of the country counts on `otherwise`. */
  date: { byProvince: ReadonlyMap<string, string>; otherwise: string };
  /** How many characters of the region's code to add up by: 2 = provinces, 5 = regencies and cities. */
  depth: 2 | 5;
}

/** What the remote-work app answers from. Throws `StoreUnavailable`. */
export interface RemoteWorkReader {
  people(subjects: readonly string[]): Promise<Map<string, Person>>;
  person(subject: string): Promise<WholePerson | undefined>;
  day(subject: string, date: string): Promise<Day | undefined>;
  /** Hash of an identifier → subject, of those known. */
  subjectsOf(hashes: readonly string[]): Promise<Map<string, string>>;
  /** Headcounts and counts by status, read at one moment. */
  counts(scope: CountScope): Promise<{ headcounts: RegionHeadcount[]; counts: StatusCount[]; asOf: Date }>;
  /** Usually one: agencies name what they report themselves, and two can choose the same id for different people. */
  arrangementsNamed(id: string): Promise<Arrangement[]>;
  /** Newest first. */
  arrangements(scope: ReadScope, filter: { subject?: string; state?: ArrangementState; agency?: string; policyId?: string; from?: string; to?: string } & PageAsked): Promise<{ items: Arrangement[]; next?: string }>;
  /** Newest first. */
  conflicts(scope: ReadScope, filter: { subject?: string; kind?: ConflictKind; open?: boolean } & PageAsked): Promise<{ items: StoredConflict[]; next?: string }>;
  policy(id: string): Promise<Policy | undefined>;
  /** Newest first: all, or those that an agency published or is addressed by. */
  policies(reader: 'all' | { agency: string; regionCode?: string | undefined }, page: PageAsked): Promise<{ items: Policy[]; next?: string }>;
  acknowledgements(policyId: string, agencies: readonly string[]): Promise<Map<string, Acknowledgement>>;
  flexworkCounts(agencies: readonly string[], date: string): Promise<Map<string, FlexworkCount[]>>;
}

export interface StoredConflict extends Conflict {
  openedAt: Date;
  closedAt: Date | null;
}
