import { PROBLEM_CODES, type Problem } from '@simpul/platform';
import { openTo, type RowAnswer } from '../bulk/take-steps.ts';
import type { Asked } from './conditions.ts';
import type { StepAnswer } from './step-answers.dto.ts';

/** What became of one row, in the caller's language. */
export function viewRow(answer: RowAnswer, asked: Asked): StepAnswer {
  const { index, at } = answer;
  if ('refused' in answer) return { index, at, taken: false, ...(answer.taskId === undefined ? {} : { taskId: answer.taskId }), ...viewRefusal(answer.refused, asked) };
  const { taskId, stored } = answer.taken;
  const standing = stored.form === 'circular' ? {} : { state: stored.task.state, revision: stored.task.revision };
  return { index, at, taken: true, taskId, ...standing, allowedSteps: openTo(stored, asked.agency) };
}

function viewRefusal({ code, about }: Problem, { language }: Asked): Partial<StepAnswer> {
  const { detail, pointer, extra = {} } = about;
  const { title, hint } = PROBLEM_CODES[code][language];
  const { state, revision, allowedSteps } = extra as Partial<StepAnswer>;
  const standing = { state, revision, allowedSteps };
  return {
    code,
    message: (typeof detail === 'string' ? detail : detail?.[language]) ?? title,
    hint,
    ...(pointer === undefined ? {} : { pointer }),
    ...Object.fromEntries(Object.entries(standing).filter(([, member]) => member !== undefined)),
  };
}
