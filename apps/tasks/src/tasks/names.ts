import { Inject, Injectable } from '@nestjs/common';
import { localDate, type Attachment, type AttachmentStore, type Handler, type TaskStore } from '@simpul/domain';
import { AgencyRegistry, ATTACHMENT_STORE, EmployeeSubjects, Problem, TASK_STORE } from '@simpul/platform';
import type { NamedAttachment, NamedHandler } from './task-requests.ts';

/** What the caller should know though the write was done. */
export type Warning = 'assignee-on-leave';

/** Turns what callers name (a NIP, a file's hash) into what the bus keeps. */
@Injectable()
export class Names {
  constructor(
    @Inject(ATTACHMENT_STORE) private readonly attachments: AttachmentStore,
    @Inject(TASK_STORE) private readonly tasks: TaskStore,
    private readonly registry: AgencyRegistry,
    private readonly subjects: EmployeeSubjects,
  ) {}

  /** Throws `LogUnavailable` when a NIP can't be looked up now. */
  async handler({ position, name, employee }: NamedHandler): Promise<Handler> {
    const employeeId = employee?.subject ?? (employee?.nip === undefined ? undefined : await this.subjects.subjectOf(employee.nip));
    return { ...(position === undefined ? {} : { position }), ...(name === undefined ? {} : { name }), ...(employeeId === undefined ? {} : { employeeId }) };
  }

  /** Throws `Problem` for a file that the caller has not brought and is no party to. */
  async files(agency: string, named: readonly NamedAttachment[] | undefined): Promise<Attachment[]> {
    if (named === undefined || named.length === 0) return [];
    const found = await this.attachments.readable(agency, named.map(({ sha256 }) => sha256));
    const sizes = new Map(found.map(({ sha256, size }) => [sha256, size]));
    return named.map(({ sha256, name }, i) => {
      const size = sizes.get(sha256);
      if (size === undefined) throw new Problem('bad-request', { pointer: `/attachments/${i}/sha256`, detail: { en: 'there is no such attachment of yours; POST /v1/attachments takes the file first', id: 'lampiran ini tidak ada pada Anda; kirim dulu berkasnya ke POST /v1/attachments' } });
      return { sha256, name, size };
    });
  }

  /** Whether the person who gets it is away today, as far as the bus knows. */
  async warnings(agency: string, { employeeId }: Handler): Promise<Warning[]> {
    const zone = this.registry.directory().byId(agency)?.timeZone ?? 'Asia/Jakarta';
    if (employeeId === undefined || !(await this.tasks.isOnLeave(employeeId, localDate(new Date(), zone)))) return [];
    return ['assignee-on-leave'];
  }
}
