import { subjectFor } from '@simpul/contract';
import { AliasTable, byAge, resolveSubject, type Alias, type KnownNumber } from '@simpul/domain';

/** Who is who: identifiers → opaque subject, for all batches of this process. */
export class Subjects {
  readonly key: string;
  readonly table = new AliasTable();

  constructor(key: string) {
    this.key = key;
  }

  hashOf(identifier: KnownNumber): string {
    return subjectFor(this.key, identifier.value);
  }

  forBatch(): BatchSubjects {
    return new BatchSubjects(this);
  }
}

/** One batch's view: what it has found out itself counts at once, for others only when it is in the log. */
export class BatchSubjects {
  private readonly subjects: Subjects;
  private readonly fresh = new Map<string, string>();

  constructor(subjects: Subjects) {
    this.subjects = subjects;
  }

  get key(): string {
    return this.subjects.key;
  }

  readonly subjectOf = (identifiers: readonly KnownNumber[]): string => {
    const hashes = (identifiers.length > 1 ? byAge(identifiers) : identifiers).map((identifier) => this.subjects.hashOf(identifier));
    const { subject, aliases } = resolveSubject(hashes, (hash) => this.fresh.get(hash) ?? this.subjects.table.get(hash));
    for (const alias of aliases) this.fresh.set(alias.hash, alias.subject);
    return subject;
  };

  /** Of what was found out, what stands behind one of these subjects. The rest came from refused records. */
  freshAliases(subjects: ReadonlySet<string>): Alias[] {
    if (this.fresh.size === 0) return [];
    return [...this.fresh].filter(([, subject]) => subjects.has(subject)).map(([hash, subject]) => ({ hash, subject }));
  }

  settled(aliases: readonly Alias[]): void {
    for (const alias of aliases) {
      this.subjects.table.set(alias);
      this.fresh.delete(alias.hash);
    }
  }
}
