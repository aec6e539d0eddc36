import { buildXlsx } from '../../../test/harness/build-xlsx.ts';
import type { BusClient, InboxEvent } from '../bus-client.ts';
import type { StoryParts } from '../chapter.ts';

interface Task {
  id: string;
  state: string;
  counts?: { recipients: number; accepted: number; done: number };
}

const LETTER = '800/120/2026';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const step = (bus: BusClient, agency: string, id: string, kind: string, body: object = {}) => bus.ask<Task>(agency, 'POST', `/v1/tasks/${id}/${kind}`, body);

/** The task, as it comes into an agency's lane. */
async function assignedTo(bus: BusClient, agency: string, isIt: (event: InboxEvent) => boolean): Promise<InboxEvent | undefined> {
  const isTask = (event: InboxEvent) => event.type.includes('task.assigned') && isIt(event);
  return (await bus.readOn(agency, 20, (events) => events.some(isTask))).find(isTask);
}

export async function circular({ bus, teller }: StoryParts): Promise<void> {
  teller.heading('Kemendagri sends a task to all regions; Denpasar accepts, hands it on inside, submits, gets it back, submits again.');
  const parent = await bus.ask<Task>('kemendagri', 'POST', '/v1/tasks', { to: ['regions:*'], kind: 'ASSIGNMENT', letterNo: LETTER, instruction: 'Report how the days of flexible work went', dueAt: '2099-03-31' });
  teller.say(`sent to ${parent.counts?.recipients} regional governments`);
  teller.check(parent.counts?.recipients === 546, 'the circular has 546 recipients');
  const task = await assignedTo(bus, 'kota-denpasar', ({ data }) => data.letterNo === LETTER);
  const id = task?.subject ?? '';
  await step(bus, 'kota-denpasar', id, 'accept');
  await step(bus, 'kota-denpasar', id, 'forward', { inside: { position: 'Head of the personnel office' } });
  await step(bus, 'kota-denpasar', id, 'submit', { result: 'attached' });
  await step(bus, 'kemendagri', id, 'return', { reason: 'February is missing' });
  await step(bus, 'kota-denpasar', id, 'submit', { result: 'complete' });
  const { state } = await step(bus, 'kemendagri', id, 'complete');
  teller.say(`kota-denpasar: accepted, forwarded, submitted, returned, submitted: ${state}`);
  teller.check(state === 'COMPLETED', 'the task is completed');
}

export async function slemanAnswers({ bus, teller }: StoryParts): Promise<void> {
  teller.heading('Kab. Sleman answers the same circular with an Excel workbook, one row per step.');
  const workbook = buildXlsx({ sheets: [{ name: 'JAWABAN', rows: [['No', 'Nomor Surat', 'Langkah', 'Hasil'], [1, LETTER, 'terima', ''], [2, LETTER, 'serahkan', 'laporan terlampir']] }] });
  const { taken, answers } = await bus.ask<{ taken: number; answers: { at: { row: number }; state: string }[] }>('kab-sleman', 'POST', '/v1/task-steps', { contentType: XLSX, bytes: workbook });
  for (const { at, state } of answers) teller.say(`row ${at.row}: ${state}`);
  teller.check(taken === 2 && answers.at(-1)?.state === 'SUBMITTED', 'both rows are taken');
  const { items } = await bus.ask<{ items: { id: string; letterNo?: string }[] }>('kemendagri', 'GET', '/v1/tasks');
  const sent = items.find(({ letterNo }) => letterNo === LETTER);
  const { total } = await bus.ask<{ total: NonNullable<Task['counts']> }>('kemendagri', 'GET', `/v1/tasks/${sent?.id}/tally`);
  teller.say(`Kemendagri’s tally: ${total.recipients} recipients, ${total.accepted} accepted, ${total.done} done`);
  teller.check(total.recipients === 546 && total.accepted === 2 && total.done === 1, 'the centre sees how far each region is');
}

export async function problem({ bus, teller }: StoryParts): Promise<void> {
  teller.heading('Deli Serdang raises a problem with Kemenpan-RB and gets it solved.');
  const { id } = await bus.ask<Task>('kab-deli-serdang', 'POST', '/v1/tasks', { to: ['kemenpanrb'], kind: 'PROBLEM', instruction: 'Is the health centre a direct service?' });
  const came = await assignedTo(bus, 'kemenpanrb', ({ subject }) => subject === id);
  teller.check(came?.data.kind === 'PROBLEM', 'the problem stands in the lane of Kemenpan-RB');
  await step(bus, 'kemenpanrb', id, 'accept');
  await step(bus, 'kemenpanrb', id, 'submit', { result: 'Yes: all of its staff work at the office' });
  const { state } = await step(bus, 'kab-deli-serdang', id, 'complete');
  teller.say(`solved: ${state}`);
  teller.check(state === 'COMPLETED', 'the problem is solved');
}
