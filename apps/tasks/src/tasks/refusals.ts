import { allowedSteps, type RecipientRefusal, type StepKind, type Task, type TaskRefusal } from '@simpul/domain';
import { Problem, type ProblemCode } from '@simpul/platform';

interface Words {
  code: ProblemCode;
  en: string;
  id: string;
}

const WORDS: Record<TaskRefusal, Words> = {
  'not-your-step': { code: 'not-your-step', en: 'it is {state}; open to your agency: {steps}', id: 'keadaannya {state}; yang terbuka bagi instansi Anda: {steps}' },
  'illegal-step': { code: 'illegal-step', en: 'it is {state}; open to your agency: {steps}', id: 'keadaannya {state}; yang terbuka bagi instansi Anda: {steps}' },
  'already-received': { code: 'illegal-step', en: 'the assignee has received it: ask for it back by `recall`', id: 'tugas sudah diterima: mintalah kembali dengan `recall`' },
  'children-open': { code: 'illegal-step', en: 'it was forwarded, and tasks at other agencies are still open', id: 'tugas sudah diteruskan dan di instansi lain masih terbuka' },
  'due-passed': { code: 'bad-request', en: 'the due time is over already', id: 'batas waktu sudah lewat' },
  'forward-loop': { code: 'bad-request', en: 'an agency that has the task, or has had it, can’t get it again', id: 'instansi yang sedang atau sudah memegang tugas ini tidak dapat menerimanya lagi' },
};

/** Where a refused field stands in the body. */
const POINTERS: Partial<Record<TaskRefusal, string>> = { 'due-passed': '/dueAt', 'forward-loop': '/to' };

/** A step that is refused, with how the task stands and what is open to the caller instead. */
export function stepProblem(refused: TaskRefusal, task: Task, agency: string): Problem {
  const { code, en, id } = WORDS[refused];
  const pointer = POINTERS[refused];
  const stands = standing(task, agency);
  const filled = (text: string, nothing: string) => text.replace('{state}', stands.state).replace('{steps}', stands.allowedSteps.join(', ') || nothing);
  return new Problem(code, { detail: { en: filled(en, 'nothing'), id: filled(id, 'tidak ada') }, extra: { reason: refused, ...stands }, ...(pointer === undefined ? {} : { pointer }) });
}

/** A task that can't be begun. */
export function assignProblem(refused: TaskRefusal): Problem {
  const { code, en, id } = WORDS[refused];
  const pointer = POINTERS[refused];
  return new Problem(code, { detail: { en, id }, extra: { reason: refused }, ...(pointer === undefined ? {} : { pointer }) });
}

const RECIPIENT_WORDS: Record<RecipientRefusal['code'], Words> = {
  'no-such-recipient': { code: 'bad-request', en: 'names no agency; ids are written like kemenkeu, prov-bali, kab-sleman or kota-denpasar', id: 'bukan instansi yang dikenal; id ditulis seperti kemenkeu, prov-bali, kab-sleman, atau kota-denpasar' },
  'addresses-too-many': { code: 'may-not-assign', en: 'is a set that only a superior of all in it may call; name the agencies one by one', id: 'adalah kelompok yang hanya boleh dipanggil atasannya; sebutkan instansinya satu per satu' },
  'may-not-assign': { code: 'may-not-assign', en: 'takes no assignment from your agency; raise a REQUEST or a PROBLEM', id: 'tidak menerima penugasan dari instansi Anda; ajukan REQUEST atau PROBLEM' },
};

export function recipientProblem({ code: refused, recipient }: RecipientRefusal): Problem {
  const { code, en, id } = RECIPIENT_WORDS[refused];
  const named = `"${recipient.slice(0, 80)}"`;
  return new Problem(code, { pointer: '/to', detail: { en: `${named} ${en}`, id: `${named} ${id}` }, extra: { reason: refused, recipient } });
}

/** The caller decided on an older state of the task than it has now. */
export function revisionProblem(task: Task, agency: string): Problem {
  return new Problem('revision-changed', { extra: standing(task, agency) });
}

export function reportedProblem(reporter: string): Problem {
  return new Problem('reported-task', { detail: { en: `it lives in a system of ${reporter}`, id: `tugas ini ada di sistem milik ${reporter}` } });
}

function standing(task: Task, agency: string): { state: Task['state']; revision: number; allowedSteps: StepKind[] } {
  return { state: task.state, revision: task.revision, allowedSteps: allowedSteps(task, agency, new Date()) };
}
