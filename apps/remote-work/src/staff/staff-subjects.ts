import { Inject, Injectable } from '@nestjs/common';
import { subjectFor } from '@simpul/contract';
import { placementOn, sightOf, todayOf, type Agency, type RemoteWorkReader, type WholePerson } from '@simpul/domain';
import { EmployeeSubjects, Problem, REMOTE_WORK_READER, SUBJECT_KEY } from '@simpul/platform';
import { Clock } from '../clock.ts';

/** Who is meant: by a number, or by the opaque id itself. */
@Injectable()
export class StaffSubjects {
  constructor(
    @Inject(REMOTE_WORK_READER) private readonly reader: RemoteWorkReader,
    @Inject(SUBJECT_KEY) private readonly key: string,
    private readonly aliases: EmployeeSubjects,
    private readonly clock: Clock,
  ) {}

  /** The subject of each number, known to the roster or not. Throws `LogUnavailable`, `StoreUnavailable`. */
  async subjectsOf(numbers: readonly string[]): Promise<string[]> {
    const hashes = numbers.map((number) => subjectFor(this.key, number));
    const known = await this.reader.subjectsOf(hashes);
    // What the roster has not heard of, a connector may have found out.
    return Promise.all(hashes.map(async (hash, i) => known.get(hash) ?? (await this.aliases.subjectOf(numbers[i] ?? ''))));
  }

  /** Throws `Problem` `bad-request` when both are given. */
  async subjectOf({ subject, nip }: { subject?: string | undefined; nip?: string | undefined }): Promise<string> {
    if (subject !== undefined && nip !== undefined) throw new Problem('bad-request', { detail: { en: 'name the employee by subject or by nip, not by both', id: 'sebutkan pegawai dengan subject atau nip, jangan keduanya' } });
    if (nip === undefined) return subject ?? '';
    return (await this.subjectsOf([nip]))[0] ?? '';
  }

  /** The subjects of numbers, of those who are the agency's own staff (as working or home agency). */
  async ownSubjects(agency: Agency, numbers: readonly string[]): Promise<(string | null)[]> {
    const subjects = await this.subjectsOf(numbers);
    const people = await this.reader.people([...new Set(subjects)]);
    return subjects.map((subject) => {
      const { placements = [] } = people.get(subject) ?? {};
      const placement = placementOn(placements, todayOf(placements, this.clock.now()));
      return placement !== undefined && [placement.agency, placement.homeAgency].includes(agency.id) ? subject : null;
    });
  }

  /** The employee, if the agency may see anything of them on this date; `today` where they work when it names none. */
  async visible(agency: Agency, subject: string, date: string | undefined): Promise<{ person: WholePerson; date: string; sight: NonNullable<ReturnType<typeof sightOf>> } | undefined> {
    const person = await this.reader.person(subject);
    if (person === undefined) return undefined;
    const on = date ?? todayOf(person.placements, this.clock.now());
    const placement = placementOn(person.placements, on);
    const sight = placement && sightOf(agency, 'id.go.asn.worklocation.status-changed.v1', placement);
    return sight && { person, date: on, sight };
  }
}
