import type { Arrangement } from '../flexwork/index.ts';
import type { Placement, Said } from '../roster/index.ts';
import type { StoredTask } from '../tasks/index.ts';
import type { Day } from '../work-location/index.ts';

export interface SnapshotPerson {
  subject: string;
  placements: readonly Placement[];
  said: readonly Said[];
}

/** Of these working agencies, and those whose file the agency holds itself. */
export interface SnapshotScope {
  agencies: 'all' | readonly string[];
  homeAgency: string;
}

/** A task in an agency's list. */
export interface ListedTask {
  /** Its place in the list. */
  seq: bigint;
  stored: StoredTask;
}

/** What the apps keep, read from one key on in the order of the keys: whatever else changes meanwhile, nothing is passed over. */
export interface SnapshotReader {
  /** Where a consumer of the log stands: partition → next offset. */
  places(consumer: string): Promise<Map<number, bigint>>;
  /** By subject, `after` not among them; '' = from the first. */
  people(scope: SnapshotScope, after: string, limit: number): Promise<SnapshotPerson[]>;
  /** By id. */
  arrangements(scope: SnapshotScope, after: string, limit: number): Promise<Arrangement[]>;
  /** The days that stand there, of those asked for. */
  days(asked: readonly { subject: string; date: string }[]): Promise<Day[]>;
  tasks(agency: string, after: bigint, limit: number): Promise<ListedTask[]>;
  /** Of a circular. */
  children(circular: string, after: bigint, limit: number): Promise<ListedTask[]>;
}
