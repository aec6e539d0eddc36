import { looksLikeName } from '../capture/mask-name.ts';
import { draftOf, type Recipe } from './recipe.ts';
import { CONFIRM, pointerTo, type Say } from './say.ts';
import { employee, heard } from './staff-recipes.ts';

const UNIT = { name: 'unit' } as const;
const FLEXWORK_TYPES = ['id.go.asn.flexwork.requested.v1', 'id.go.asn.flexwork.approved.v1', 'id.go.asn.flexwork.rejected.v1', 'id.go.asn.flexwork.withdrawn.v1'] as const;

export const ATTENDANCE: Recipe = {
  name: 'attendance',
  title: 'attendance',
  emits: () => ['id.go.asn.worklocation.status-changed.v1'],
  signs: ['nip', 'date', ['workStatus', 'checkIn']],
  key: ['nip', 'date'],
  how: {
    kind: 'drafts',
    tell: (say) =>
      draftOf(
        'id.go.asn.worklocation.status-changed.v1',
        employee(say),
        say.line('localDate', 'date', true),
        ['timeZone: context.agency.timeZone,'],
        say.line('status', 'workStatus', true),
        say.line('checkInAt', 'checkIn'),
        say.line('checkOutAt', 'checkOut'),
        say.textLine('rawStatus', 'workStatus'),
        say.group('unit', UNIT),
        heard(say),
      ),
  },
};

export const FLEXWORK: Recipe = {
  name: 'flexwork',
  title: 'approvals of flexible work',
  emits: () => FLEXWORK_TYPES,
  signs: ['nip', 'start', 'end', 'decision'],
  key: ['nip', 'start'],
  how: {
    kind: 'facts',
    reader: 'arrangementIn',
    type: 'ListedArrangement',
    read: (say) => [
      `  const employeeId = context.employeeId([${say.need('nip')}]);`,
      `  const { startDate, endDate } = cleanPeriod(${say.need('start')}, ${say.may('end')}, ${pointer(say, 'start')}, ${pointer(say, 'end')}); ${say.note('end')}`,
      `  const locationKind = ${placeOf(say)}`,
      ...(say.has('decidedBy') ? [`  const decider = ${say.may('decidedBy')}; ${say.note('decidedBy')}`] : []),
      ...(say.has('decidedAt') ? [`  const decidedAt = ${say.may('decidedAt')}; ${say.note('decidedAt')}`] : []),
      ...(say.has('unit') ? [`  const unit = present({ name: ${say.may('unit')} }); ${say.note('unit')}`] : []),
      '  return {',
      '    employeeId,',
      "    arrangementId: context.opaqueId('arrangement', employeeId, startDate, endDate, locationKind),",
      `    terms: { flexKind: 'LOCATION', locationKind, startDate, endDate${say.has('unit') ? ', ...(unit && { unit })' : ''} },`,
      `    ${say.line('status', 'decision', true).join('')}`,
      ...(say.has('decidedBy') ? ['    decidedBy: decider && { employeeId: context.employeeId([decider]) },'] : []),
      ...decidedAt(say),
      ...say.line('reason', 'reason').map((line) => `    ${line}`),
      '  };',
    ],
    tell: (receivedAt) => [`    return tellArrangement(now, before, ${receivedAt});`],
  },
};

/** A day alone counts from its beginning. */
function decidedAt(say: Say): string[] {
  const found = say.found.get('decidedAt');
  if (!found) return [];
  return [found.reading === 'date' ? '    decidedAt: decidedAt === undefined ? undefined : { time: `${decidedAt}T00:00:00${OFFSETS[context.agency.timeZone]}`, exact: false },' : '    decidedAt: decidedAt === undefined ? undefined : { time: decidedAt, exact: true },'];
}

function placeOf(say: Say): string {
  const found = say.found.get('place');
  if (!found) return `'HOME' as const; // ${CONFIRM} no column says it: HOME, OTHER_OFFICE, OTHER`;
  say.used.add('place');
  say.needed.add('place');
  return `required(cleanWord(${say.raw(found)}, PLACES, 'work-location-unknown', ${pointer(say, 'place')}), ${pointer(say, 'place')}); ${say.note('place')}`;
}

function pointer(say: Say, role: Parameters<Say['has']>[0]): string {
  const found = say.found.get(role);
  return found ? pointerTo(found, say.layout) : "''";
}

export const TASK: Recipe = {
  name: 'task',
  title: 'dispositions',
  emits: () => ['id.go.asn.task.assigned.v1'],
  signs: ['letterNo', ['instruction', 'addressee']],
  key: ['letterNo', 'addressee'],
  how: {
    kind: 'drafts',
    tell: (say) => [
      ...(say.has('nip') ? [`  const nip = ${say.may('nip')}; ${say.note('nip')}`] : []),
      ...draftOf(
        'id.go.asn.task.assigned.v1',
        [`taskId: context.opaqueId('task', ${say.need('letterNo')}${say.has('addressee') ? `, ${say.need('addressee')}` : ''}),`, `kind: 'ASSIGNMENT', // ${CONFIRM} or REQUEST, PROBLEM`],
        say.line('letterNo', 'letterNo'),
        say.line('letterDate', 'letterDate'),
        say.line('title', 'title'),
        say.line('instruction', 'instruction', true),
        say.has('urgency') ? say.line('urgency', 'urgency', true) : [`urgency: 'NORMAL', // ${CONFIRM} no column says it`],
        [`secrecy: 'NORMAL', // ${CONFIRM} nothing in it is confidential`, `assigner: { agency: context.agency.id }, // ${CONFIRM} who hands it on`],
        [`assignee: { agency: context.agency.id${say.has('addressee') ? `, ${partyField(say)}: ${say.need('addressee')}` : ''}${say.has('nip') ? ', employeeId: nip && context.employeeId([nip])' : ''} }, // ${CONFIRM} the name of a person, or a position?`],
        say.line('dueAt', 'due'),
        heard(say),
      ),
    ],
  },
};

/** A name is personal and travels less far than a position. */
function partyField(say: Say): 'name' | 'position' {
  const values = say.found.get('addressee')?.column.values ?? [];
  return values.filter((value) => looksLikeName(String(value))).length >= values.length / 2 ? 'name' : 'position';
}
