import { draftOf, type Recipe } from './recipe.ts';
import { CONFIRM, type Say } from './say.ts';

const UNIT = { name: 'unit' } as const;
const DECREE = { number: 'decreeNo', date: 'decreeDate' } as const;

/** Who the record is about, where nothing else of the person is said. */
export function employee(say: Say): string[] {
  const mark = say.isKey('nip') ? '' : ` ${say.has('nip') ? say.note('nip') : `// ${CONFIRM} no column was found for the NIP`}`;
  return [`employeeId: context.employeeId([${say.need('nip')}]),${mark}`];
}

/** When it became known, for sources that do not say when it happened. */
export function heard(say: Say): string[] {
  if (say.layout.format === 'debezium') return ['occurredAt: timeOfChange(change, context.agency.timeZone) ?? context.receivedAt,'];
  return [`occurredAt: context.receivedAt, // ${CONFIRM} no column says when it happened`];
}

export const PROMOTION: Recipe = {
  name: 'promotion',
  title: 'promotions',
  emits: () => ['id.go.asn.employee.promoted.v1'],
  signs: ['nip', 'newGrade'],
  key: ['nip', 'since'],
  how: {
    kind: 'drafts',
    tell: (say) => draftOf('id.go.asn.employee.promoted.v1', employee(say), say.line('oldGrade', 'oldGrade'), say.line('newGrade', 'newGrade', true), say.line('effectiveDate', 'since', true), say.group('unit', UNIT), say.group('decree', DECREE), heard(say)),
  },
};

export const RETIREMENT: Recipe = {
  name: 'retirement',
  title: 'retirements',
  emits: () => ['id.go.asn.employee.retired.v1'],
  signs: ['nip', 'retiredOn'],
  key: ['nip'],
  how: {
    kind: 'drafts',
    tell: (say) => draftOf('id.go.asn.employee.retired.v1', employee(say), say.line('reason', 'retiredWhy', true), say.line('effectiveDate', 'retiredOn', true), say.group('unit', UNIT), say.group('decree', DECREE), heard(say)),
  },
};

export const TRANSFER: Recipe = {
  name: 'transfer',
  title: 'transfers',
  emits: () => ['id.go.asn.employee.transferred.v1'],
  signs: ['nip', ['agencyTo', 'unitTo', 'positionTo']],
  key: ['nip', 'since'],
  how: {
    kind: 'drafts',
    tell(say) {
      const kind = say.has('agencyTo') ? 'INTER_AGENCY' : say.has('unitTo') ? 'UNIT' : 'POSITION';
      const from = side(say, { agency: 'agencyFrom', unit: 'unitFrom', position: 'positionFrom' });
      const to = side(say, { agency: 'agencyTo', unit: 'unitTo', position: 'positionTo' });
      return draftOf('id.go.asn.employee.transferred.v1', employee(say), [`kind: '${kind}', // ${CONFIRM} or INTER_AGENCY, UNIT, POSITION`, `from: ${from}`, `to: ${to}`], say.line('effectiveDate', 'since'), say.group('decree', DECREE), heard(say));
    },
  },
};

/** Inside of one agency both sides are that one. */
function side(say: Say, roles: Readonly<Record<'agency' | 'unit' | 'position', Parameters<Say['has']>[0]>>): string {
  const said = Object.entries(roles).filter(([, role]) => say.has(role));
  const agency = say.has(roles.agency) ? [] : ['agency: context.agency.id'];
  return `{ ${[...agency, ...said.map(([name, role]) => `${name}: ${say.may(role)}`)].join(', ')} }, ${said.length === 0 ? `// ${CONFIRM} no column was found for it` : say.note(...said.map(([, role]) => role))}`;
}

export const LEAVE: Recipe = {
  name: 'leave',
  title: 'leave',
  emits: () => ['id.go.asn.employee.leave-started.v1'],
  signs: ['nip', 'leaveKind', 'start'],
  key: ['nip', 'start'],
  how: {
    kind: 'drafts',
    tell: (say) => [
      ...(say.has('decision') ? [`  if (${say.may('decision')} !== 'APPROVED') return []; ${say.note('decision')}`] : []),
      `  const employeeId = context.employeeId([${say.need('nip')}]);`,
      `  const startDate = ${say.need('start')};`,
      ...draftOf(
        'id.go.asn.employee.leave-started.v1',
        ['employeeId,', "leaveId: context.opaqueId('leave', employeeId, startDate),"],
        say.line('leaveKind', 'leaveKind', true),
        ['startDate,'],
        say.line('endDate', 'end'),
        say.group('unit', UNIT),
        say.group('decree', DECREE),
        heard(say),
      ),
    ],
  },
};

export const STAFF: Recipe = {
  name: 'staff',
  title: 'staff',
  emits: (has) => [
    'id.go.asn.employee.registered.v1',
    'id.go.asn.employee.changed.v1',
    ...(has('oldNip') ? (['id.go.asn.employee.identifier-changed.v1'] as const) : []),
    ...(has('legalStatus') ? (['id.go.asn.employee.legal-status-changed.v1'] as const) : []),
  ],
  signs: ['nip', 'name'],
  key: ['nip'],
  how: {
    kind: 'facts',
    reader: 'personIn',
    type: 'PersonFacts',
    read: (say) => [
      `  const nip = ${say.need('nip')};`,
      ...(say.has('oldNip') ? [`  const oldNip = ${say.may('oldNip')}; ${say.note('oldNip')}`] : []),
      '  return {',
      `    identifiers: ${say.has('oldNip') ? 'oldNip ? [nip, oldNip] : ' : ''}[nip],`,
      `    ...${say.need('name')}, ${say.note('name')}`,
      `    ${(say.has('asnType') ? say.line('asnType', 'asnType', true) : [`asnType: nip.kind === 'NI_PPPK' ? 'PPPK' : 'PNS', // ${CONFIRM} no column says it; the number tells PPPK from PNS, but not CPNS from PNS`]).join('')}`,
      '    timeZone: context.agency.timeZone,',
      ...optional(say.line('gradeCode', 'grade'), say.group('position', { name: 'position' }), say.line('legalStatus', 'legalStatus'), say.line('appointedFrom', 'appointed'), say.group('unit', UNIT)),
      '  };',
    ],
    tell: (receivedAt) => [
      `    const about = { employeeId: context.employeeId(now.identifiers), occurredAt: ${receivedAt} };`,
      "    if (before === undefined) return [draft('id.go.asn.employee.registered.v1', { ...about, ...now })];",
      `    return [...tellNamedChanges(before, now, about), ...tellOtherChanges(before, now, about, () => undefined)]; // ${CONFIRM} no column says since when a change holds`,
    ],
  },
};

/** What may be left unsaid. */
function optional(...groups: readonly string[][]): string[] {
  const lines = groups.flat();
  return lines.length === 0 ? [] : ['    ...present({', ...lines.map((line) => `      ${line}`), '    }),'];
}
