import { describe, expect, it } from '@jest/globals';
import { EVENT_INFO, EVENT_TYPES, exampleEvent, type EventType } from '@simpul/contract';
import fc from 'fast-check';
import { cutEvent, cutKey, passesWhole, type Cut } from './index.ts';

type Json = Record<string, unknown>;

const LEAVES = ['id.go.asn.employee.leave-started.v1', 'id.go.asn.employee.leave-ended.v1'];
const IDENTITY = ['employeeId', 'taskId', 'policyId', 'arrangementId', 'leaveId', 'occurredAt'];
const WHOLE: Cut = { view: 'whole', leaveKind: true };
const BARE: Cut = { view: 'without-personal', leaveKind: false };

const type = fc.constantFrom(...EVENT_TYPES);
const cut = fc.record({ view: fc.constantFrom('whole' as const, 'without-personal' as const), leaveKind: fc.boolean() });
const bytesOf = (of: EventType) => Buffer.from(JSON.stringify(exampleEvent(of)));
const after = (of: EventType, how: Cut) => JSON.parse(String(cutEvent(bytesOf(of), how))) as Json & { data: Json };
const dataOf = (of: EventType) => exampleEvent(of).data as Json;

/** Every value inside, by its dotted path; what stands in an array has the array's path. */
function pathsOf(value: unknown, at = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[at, value]];
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, at));
  return Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, at === '' ? name : `${at}.${name}`));
}

const lies = (path: string, within: string) => path === within || path.startsWith(`${within}.`);

describe.each(EVENT_TYPES)('%s', (of) => {
  it('given a view without personal fields, when cut, then exactly those that its schema marks are gone', () => {
    const isPersonal = (path: string) => EVENT_INFO[of].personal.some((personal) => lies(path, personal));
    expect(pathsOf(after(of, BARE).data)).toEqual(pathsOf(dataOf(of)).filter(([path]) => !isPersonal(path)));
    expect(EVENT_INFO[of].personal.length).toBeGreaterThan(0);
  });

  it('given a whole view, when cut, then the bytes stay as they are', () => {
    const bytes = bytesOf(of);
    expect(cutEvent(bytes, WHOLE)).toBe(bytes);
    expect(passesWhole(WHOLE, of)).toBe(true);
  });

  it('given a whole view but not the kind of leaves, when cut, then only that is gone', () => {
    const { leaveKind, ...rest } = dataOf(of);
    expect(after(of, { view: 'whole', leaveKind: false }).data).toEqual(rest);
    expect(leaveKind !== undefined).toBe(LEAVES.includes(of));
    expect(passesWhole({ view: 'whole', leaveKind: false }, of)).toBe(!LEAVES.includes(of));
  });
});

describe('a cut', () => {
  const fields = fc.oneof(fc.constant(undefined), fc.array(fc.constantFrom<string[]>('fullName', 'changes', 'leaveKind', 'status', 'identifiers', 'unit', 'assigner', 'sourceRecord', 'nothing', 'toString', '__proto__'), { maxLength: 5 }));

  it('given any cut, when made, then it adds and changes nothing, leaves the attributes and what the event is about, and made again is the same', () => {
    fc.assert(
      fc.property(type, cut, fields, (of, sight, wanted) => {
        const how = { ...sight, fields: wanted };
        const left = after(of, how);
        const { data, ...attributes } = exampleEvent(of) as Json & { data: Json };
        expect({ ...left, data: undefined }).toEqual({ ...attributes, data: undefined });
        const had = new Map(pathsOf(data).map(([path, value]) => [`${path}=${JSON.stringify(value)}`, value]));
        for (const [path, value] of pathsOf(left.data)) expect(had.has(`${path}=${JSON.stringify(value)}`)).toBe(true);
        for (const name of IDENTITY) expect(left.data[name]).toEqual(data[name]);
        if (wanted) expect(Object.keys(left.data).filter((name) => !IDENTITY.includes(name) && !wanted.includes(name))).toEqual([]);
        const once = cutEvent(bytesOf(of), how);
        expect(String(cutEvent(once, how))).toBe(String(once));
      }),
    );
  });

  it('given fields are wanted, when cut, then they take nothing more away than a cut without them, nor give more', () => {
    fc.assert(
      fc.property(type, cut, fields, (of, sight, wanted) => {
        const [all, some] = [after(of, sight).data, after(of, { ...sight, fields: wanted }).data];
        const kept = Object.entries(all).filter(([name]) => wanted === undefined || wanted.includes(name) || IDENTITY.includes(name));
        expect(some).toEqual(Object.fromEntries(kept));
      }),
    );
  });

  it('given two cuts with the same key, when made, then they leave the same', () => {
    const tricky = fc.option(fc.array(fc.constantFrom('*', 'unit', 'status', 'unit,status', '', '"', 'leaveKind'), { maxLength: 3 }), { nil: undefined });
    fc.assert(
      fc.property(type, cut, tricky, cut, tricky, (of, one, oneFields, two, twoFields) => {
        const [first, second] = [{ ...one, fields: oneFields }, { ...two, fields: twoFields }];
        if (cutKey(first) === cutKey(second)) expect(after(of, first)).toEqual(after(of, second));
        if (JSON.stringify(first) === JSON.stringify(second)) expect(cutKey(first)).toBe(cutKey(second));
      }),
      { numRuns: 500 },
    );
  });

  it('given an event that passes whole, when asked beforehand, then making the cut changes no byte; given one that does not, then it may', () => {
    fc.assert(
      fc.property(type, cut, fields, (of, sight, wanted) => {
        const bytes = bytesOf(of);
        const how = { ...sight, fields: wanted };
        if (passesWhole(how, of)) expect(cutEvent(bytes, how)).toBe(bytes);
        else expect(how).not.toEqual({ ...WHOLE, fields: undefined });
      }),
    );
  });

  it('given personal fields inside lists and where others have objects, when cut, then they are gone wherever they stand', () => {
    const event = { ...exampleEvent('id.go.asn.task.accepted.v1'), data: { taskId: 'task_1', by: [{ name: 'Siti Contoh', agency: 'bkn' }, null, 'x'], decree: 'lisan', sourceRecord: null } };
    const left = JSON.parse(String(cutEvent(Buffer.from(JSON.stringify(event)), BARE))) as { data: Json };
    expect(left.data).toEqual({ taskId: 'task_1', by: [{ agency: 'bkn' }, null, 'x'], decree: 'lisan', sourceRecord: null });
  });

  it('given a type that this version does not know, when the reader may see nothing personal, then only what it is about is left', () => {
    const event = { ...exampleEvent('id.go.asn.employee.promoted.v1'), type: 'id.go.asn.employee.honoured.v1' };
    const left = JSON.parse(String(cutEvent(Buffer.from(JSON.stringify(event)), BARE))) as { data: Json };
    expect(Object.keys(left.data).filter((name) => !IDENTITY.includes(name))).toEqual([]);
    expect(left.data.employeeId).toBeDefined();
  });
});
