import { BUS_STEP_KINDS, CONDITIONS, STEP_KINDS, STEPS, TASK_STATES, type BusStepKind, type Role, type StepKind } from '@simpul/domain';

const WHO: Readonly<Record<Role, string>> = {
  assignee: 'whoever has it',
  giver: 'whoever gave it: the assigner, or the agency that passed it on last',
  party: 'assigner, assignee, agencies that passed it on',
  bus: 'the bus itself',
};

/** The life cycle of a task as two Markdown tables, from the table that decides. */
export function taskLifeCycle(): string {
  return `${whereStepsLead()}\n\n${whoTakesThem()}`;
}

function whereStepsLead(): string {
  const kinds = [...STEP_KINDS, ...BUS_STEP_KINDS];
  const rows = TASK_STATES.map((state) => [`**${state}**`, ...kinds.map((kind) => cell(kind, state))]);
  return table(['state', ...kinds.map((kind) => `\`${kind}\``)], rows);
}

function cell(kind: StepKind | BusStepKind, state: (typeof TASK_STATES)[number]): string {
  const transition = STEPS[kind].transitions.find(({ from }) => from === state);
  if (transition === undefined) return '';
  const to = [transition.to === state ? 'stays' : transition.to, ...(transition.or ?? [])].join(' / ');
  return transition.when === undefined ? to : `${to} ${noteOf(transition.when)}`;
}

function whoTakesThem(): string {
  const steps = table(['step', 'who may take it'], Object.entries(STEPS).map(([kind, { by, onRecall }]) => [`\`${kind}\``, WHO[by] + (onRecall ? '; whoever has it, once it was asked for back' : '')]));
  const notes = Object.keys(CONDITIONS).map((name) => `${noteOf(name)} ${name}`);
  return `${steps}\n\nOnly when: ${notes.join('; ')}.`;
}

function noteOf(condition: string): string {
  return `(${String.fromCharCode(97 + Object.keys(CONDITIONS).indexOf(condition))})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
