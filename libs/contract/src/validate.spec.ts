import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exampleEvent } from './example-event.ts';
import { EXAMPLES } from './generated/schemas.ts';
import { EVENT_TYPES, isEventType, validateData, validateEvent } from './validate.ts';

const PROMOTED = 'id.go.asn.employee.promoted.v1';
const REGISTERED = 'id.go.asn.employee.registered.v1';

describe('validateData', () => {
  it('given a missing field, names the field and not its parent', () => {
    const { newGrade: _newGrade, ...data } = EXAMPLES[PROMOTED];
    expect(validateData(PROMOTED, data)).toEqual([{ pointer: '/newGrade', keyword: 'required', message: 'is missing' }]);
  });

  it('given a field the type does not have, names it as a JSON Pointer', () => {
    expect(validateData(PROMOTED, { ...EXAMPLES[PROMOTED], 'a/b~c': 1 })).toEqual([{ pointer: '/a~1b~0c', keyword: 'additionalProperties', message: 'is not a field of this type' }]);
  });

  it.each(['2026-03-16 07:21:44+08:00', '2026-03-16T07:21:44', '2026-03-16T07:21:44+0800', '2026-03-16T07:21:44+08', '2026-02-30T07:21:44Z', '2026-03-16T24:00:00Z'])('refuses the time %s', (occurredAt) => {
    expect(validateData(PROMOTED, { ...EXAMPLES[PROMOTED], occurredAt })).toEqual([expect.objectContaining({ pointer: '/occurredAt' })]);
  });

  it.each(['2026-03-16T07:21:44+08:00', '2026-03-15T23:21:44Z', '2026-03-16T07:21:44.123456+08:00'])('accepts the time %s', (occurredAt) => {
    expect(validateData(PROMOTED, { ...EXAMPLES[PROMOTED], occurredAt })).toEqual([]);
  });

  it.each([
    ['NIP', '199103052015031902', true],
    ['NIP', '199103052015031000', false],
    ['NIP', '199103052015131902', false],
    ['NIP', '199113052015031902', false],
    ['NIP', '199103052015033902', false],
    ['NI_PPPK', '199407212022212903', true],
    ['NI_PPPK', '198912012025242906', true],
    ['NI_PPPK', '199407212022202903', false],
    ['NI_PPPK', '199407212022012903', false],
    ['NIP_LAMA', '150412909', true],
    ['NIP_LAMA', '1504129091', false],
  ])('judges the number %s %s: %s', (kind, value, valid) => {
    const violations = validateData(REGISTERED, { ...EXAMPLES[REGISTERED], identifiers: [{ kind, value }] });
    expect(violations.map(({ pointer }) => pointer)).toEqual(valid ? [] : ['/identifiers/0/value']);
  });

  it('never repeats what was sent, whatever was sent', () => {
    const secret = 'RAHASIA-3310095409860901';
    fc.assert(
      fc.property(fc.constantFrom(...EVENT_TYPES), fc.nat(), (type, pick) => {
        const fields = Object.keys(EXAMPLES[type]);
        const data = { ...EXAMPLES[type], [fields[pick % fields.length] ?? '']: { value: secret } };
        const violations = validateData(type, data);
        expect(violations.length).toBeGreaterThan(0);
        expect(JSON.stringify(violations)).not.toContain(secret);
      }),
    );
  });

  it('never throws, whatever is sent', () => {
    fc.assert(fc.property(fc.constantFrom(...EVENT_TYPES), fc.anything(), (type, data) => Array.isArray(validateData(type, data))));
  });
});

describe('validateEvent', () => {
  const event = exampleEvent(PROMOTED);

  it.each(EVENT_TYPES)('accepts an event of %s', (type) => expect(validateEvent(exampleEvent(type))).toEqual([]));

  it.each([
    ['an unknown type', { type: 'id.go.asn.employee.cloned.v1' }, '/type'],
    ['a type of the language itself', { type: 'constructor' }, '/type'],
    ['another subject than its data', { subject: 'emp_other' }, '/subject'],
    ['an agency by name', { agency: 'Kota Denpasar' }, '/agency'],
    ['a region of four bare digits', { region: '5171' }, '/region'],
    ['recipients with spaces', { recipients: 'kemenkeu, bkn' }, '/recipients'],
    ['an attribute that is not in the profile', { nip: '1' }, '/nip'],
    ['data that is a text', { data: '{}' }, '/data'],
  ])('refuses an event with %s', (_what, change, pointer) => {
    expect(validateEvent({ ...event, ...change })).toEqual([expect.objectContaining({ pointer })]);
  });

  it('puts the place inside the data behind /data', () => {
    const broken = { ...event, data: { ...EXAMPLES[PROMOTED], newGrade: 'IIId' } };
    expect(validateEvent(broken)).toEqual([{ pointer: '/data/newGrade', keyword: 'enum', message: 'must be equal to one of the allowed values' }]);
  });

  it.each([undefined, null, 7, 'x', []])('refuses %p, which is no event', (value) => expect(validateEvent(value)).not.toEqual([]));

  it.each(['kemenkeu,prov-bali', 'region:51.*', 'region:51.71,regions:*'])('accepts the recipients %s', (recipients) => expect(validateEvent({ ...event, recipients })).toEqual([]));
});

it('knows its own types only', () => {
  expect(EVENT_TYPES.every(isEventType)).toBe(true);
  expect(isEventType('toString')).toBe(false);
});
