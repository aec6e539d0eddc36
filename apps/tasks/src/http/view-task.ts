import { allowedSteps, isOverdue, type TaskEntry } from '@simpul/domain';
import type { Language } from '@simpul/platform';
import type { Warning } from '../tasks/names.ts';
import type { ShownTask } from '../tasks/show-tasks.ts';
import type { EntryDto, TaskDto, WarningDto } from './task.dto.ts';

type Plain<T> = { [Member in keyof T]: T[Member] };

/** A task as the caller sees it. */
export function viewTask({ stored, counts }: ShownTask, caller: string): Plain<TaskDto> {
  const { changedAt, form } = stored;
  if (form === 'circular') return { ...stored.circular, ...(counts === undefined ? {} : { counts }), form, changedAt, allowedSteps: ['cancel'] };
  const { task } = stored;
  if (form === 'task') return { ...task, form, overdue: isOverdue(task), changedAt, allowedSteps: allowedSteps(task, caller, new Date()) };
  const { cancellable: _, recallAsked: __, openChildren: ___, overdue: ____, ...told } = task;
  return { ...told, form, reporter: stored.reporter, changedAt, allowedSteps: [] };
}

export function viewHistory(history: readonly TaskEntry[]): EntryDto[] {
  return history.flatMap(({ revision, fact: { fact, data } }) => (data === undefined ? [] : [{ revision, fact, data: withoutTaskId(data) }]));
}

const TEXTS: Record<Warning, Record<Language, string>> = {
  'assignee-on-leave': { en: 'The employee is on leave today.', id: 'Pegawai sedang cuti hari ini.' },
};

export function viewWarnings(warnings: readonly Warning[], language: Language): WarningDto[] {
  return warnings.map((code) => ({ code, message: TEXTS[code][language] }));
}

function withoutTaskId(data: object): object {
  const { taskId: _, ...rest } = data as { taskId?: string };
  return rest;
}
