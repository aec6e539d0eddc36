import type { DataClass } from './event.ts';

export interface EventInfo {
  domain: string;
  fact: string;
  dataclass: DataClass;
  /** The data field that is the event's subject. */
  subjectField: 'employeeId' | 'taskId' | 'policyId';
  /** Dotted paths of the data's personal fields. */
  personal: readonly string[];
}
