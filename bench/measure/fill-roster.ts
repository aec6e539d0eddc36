import { addDays, directoryOf, EVENTS_PARTITIONS, knownAgencies } from '@simpul/domain';
import { partitionOf } from '@simpul/kafka';
import type { Database } from '@simpul/postgres';
import { StaffTransaction } from '../../apps/remote-work/src/staff/staff-transaction.ts';
import { registeredEvent, attendanceEvent, type Employee } from '../records/staff.ts';
import { copyPeople } from './copy-people.ts';
import type { Workbench } from './workbench.ts';

/** Of so many people in turn the first is written by the app, the others are made its copies. */
export const ALIKE = 25;

const PEOPLE_AT_ONCE = 200;
const WRITERS = 3;

/**
 * Puts these people and the days before `today` into Postgres: the first of each `ALIKE` by the transactions of the app itself, without the
 * log; the others as its copies, which takes Postgres far less time.
 */
export async function fillRoster({ stores }: Pick<Workbench, 'stores'>, database: Database, people: readonly Employee[], today: string, days: number): Promise<void> {
  const agencies = directoryOf(knownAgencies());
  const dates = Array.from({ length: days }, (_, i) => addDays(today, i - days));
  const groups = groupsOf(people.filter((_, i) => i % ALIKE === 0));
  const write = ({ partition, members }: Group) =>
    stores.remoteWork.inPartition(partition, async (unit) => {
      const staff = new StaffTransaction(unit, { now: new Date(), agencies });
      await staff.open(members.map(({ subject }) => subject));
      for (const member of members) {
        const turn = staff.turn(member.subject);
        turn.hear(registeredEvent(member), agencies);
        for (const date of dates) turn.hear(attendanceEvent(member, date, 2), agencies);
      }
      await staff.save();
    });
  const writer = async () => {
    for (let group = groups.pop(); group !== undefined; group = groups.pop()) await write(group);
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  await copyPeople(database, people.map(({ subject }) => subject), dates, ALIKE);
}

interface Group {
  partition: number;
  members: readonly Employee[];
}

function groupsOf(people: readonly Employee[]): Group[] {
  const byPartition = Array.from({ length: EVENTS_PARTITIONS }, (): Employee[] => []);
  for (const person of people) byPartition[partitionOf(Buffer.from(person.subject), EVENTS_PARTITIONS)]?.push(person);
  return byPartition.flatMap((own, partition) => Array.from({ length: Math.ceil(own.length / PEOPLE_AT_ONCE) }, (_, i) => ({ partition, members: own.slice(i * PEOPLE_AT_ONCE, (i + 1) * PEOPLE_AT_ONCE) })));
}
