import { Inject, Injectable } from '@nestjs/common';
import type { SourceRecord } from '@simpul/adapter-kit/host';
import { allowedSteps, type StoredTask, type TaskStore } from '@simpul/domain';
import { Problem, TASK_STORE } from '@simpul/platform';
import { TakeStep } from '../tasks/take-step.ts';
import type { WriteConditions } from '../tasks/task-requests.ts';
import { stepOfRow, type StepRow } from './step-of-row.ts';

/** What became of one row. */
export type RowAnswer = Pick<SourceRecord, 'index' | 'at'> & ({ taken: { taskId: string; stored: StoredTask } } | { refused: Problem; taskId?: string });

/** Many steps, one after another, each judged and kept by itself: a bad row stops no other. */
@Injectable()
export class TakeSteps {
  constructor(
    @Inject(TASK_STORE) private readonly tasks: TaskStore,
    private readonly steps: TakeStep,
  ) {}

  /** `idempotencyKey` stands for the file; each of its rows has a key of its own from it. Throws what is not the row's fault. */
  async take(agency: string, record: SourceRecord, { idempotencyKey }: WriteConditions): Promise<RowAnswer> {
    const { index, at } = record;
    let taskId: string | undefined;
    try {
      const row = readable(record);
      taskId = row.taskId ?? (await this.byLetter(agency, row.letterNo ?? ''));
      const key = idempotencyKey === undefined ? {} : { idempotencyKey: `${idempotencyKey}#${index}` };
      await this.steps.take(agency, taskId, row.request, { ...key, ...(row.revision === undefined ? {} : { revisions: [row.revision] }) });
      const stored = await this.tasks.find(taskId);
      if (stored === undefined) throw new Problem('not-found');
      return { index, at, taken: { taskId, stored } };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { index, at, refused: error, ...(taskId === undefined ? {} : { taskId }) };
    }
  }

  /** The one open task of this letter that the agency has to answer. Throws `Problem` when there is none, or more than one. */
  private async byLetter(agency: string, letterNo: string): Promise<string> {
    const { items } = await this.tasks.list(agency, { letterNo, role: 'assignee', open: true, limit: 2 });
    const [first, second] = items.flatMap((item) => (item.form === 'task' ? [item.task] : []));
    if (first === undefined) throw new Problem('not-found', { pointer: '/letterNo', detail: { en: 'your agency has no open task of this letter', id: 'tidak ada tugas terbuka dari surat ini pada instansi Anda' } });
    if (second !== undefined) throw new Problem('conflict', { pointer: '/letterNo', detail: { en: 'your agency has several open tasks of this letter: name one by taskId', id: 'ada beberapa tugas terbuka dari surat ini: sebutkan id tugasnya' } });
    return first.id;
  }
}

function readable(record: SourceRecord): StepRow {
  if ('unreadable' in record) throw new Problem('bad-request', { pointer: record.unreadable.pointer, detail: `${record.unreadable.message}. ${record.unreadable.hint}` });
  const row = stepOfRow(record.value);
  if ('request' in row) return row;
  throw new Problem('bad-request', { pointer: row.pointer, detail: { en: row.en, id: row.id } });
}

/** What is open to the caller with a task as it stands. */
export function openTo(stored: StoredTask, agency: string): string[] {
  if (stored.form === 'circular') return ['cancel'];
  return stored.form === 'task' ? allowedSteps(stored.task, agency, new Date()) : [];
}
