import { cleanNip, type AgencyDirectory, type Refusal } from '@simpul/adapter-kit';
import { RecordRefused, type SourceRecord } from '@simpul/adapter-kit/host';
import { isWithin } from '@simpul/domain';
import { EVENT_INFO, isEventType, schemaPath, sourceOf, validateEvent, type Agency, type DataClass, type SimpulEvent, type Violation } from '@simpul/contract';
import type { BatchSubjects } from '../subjects/subjects.ts';
import type { Judge, Judged, JudgedChunk, SentChunk } from './judged.ts';
import { sealEvents } from './seal-events.ts';

const STRICTNESS: Record<DataClass, number> = { public: 0, internal: 1, personal: 2 };

/** How the names of systems begin whose records Simpul keeps itself: its readers take those as their own. */
const SIMPULS_OWN = 'simpul-';

export interface EventsContext {
  agency: Agency;
  agencies: AgencyDirectory;
  subjects: BatchSubjects;
}

/** Canonical events, as their publisher made them. An event's own id is its key. */
export class JudgeEvents implements Judge {
  private readonly context: EventsContext;

  constructor(context: EventsContext) {
    this.context = context;
  }

  async judge(records: readonly SourceRecord[]): Promise<JudgedChunk> {
    const judged = records.map((record) => this.judgeOne(record));
    const people = new Set(judged.flatMap((one) => (one.kind === 'accepted' ? one.events.map(({ event }) => event.subject) : [])));
    return { judged, aliases: this.context.subjects.freshAliases(people) };
  }

  settled({ aliases }: SentChunk): void {
    this.context.subjects.settled(aliases);
  }

  private judgeOne(record: SourceRecord): Judged {
    if ('unreadable' in record) return { kind: 'rejected', record, key: undefined, refusal: record.unreadable };
    const key = idOf(record.value);
    const refuse = (refusal: Refusal): Judged => ({ kind: 'rejected', record, key, refusal });
    try {
      const event = this.completed(record.value);
      const refusal = this.refusalOf(event);
      if (refusal) return refuse(refusal);
      const events = sealEvents(this.context.agency, [event as SimpulEvent]);
      return Array.isArray(events) ? { kind: 'accepted', record, key: key ?? '', events, ledger: undefined } : refuse(events);
    } catch (error) {
      if (error instanceof RecordRefused) return refuse(error.refusal);
      throw error;
    }
  }

  private refusalOf(event: unknown): Refusal | undefined {
    const type = (event as { type?: unknown } | null)?.type;
    if (typeof type === 'string' && !isEventType(type)) return { code: 'unknown-type', pointer: '/type', message: 'this type is not in the shared schema', hint: 'GET /v1/schemas lists the types.' };
    const [violation] = validateEvent(event);
    if (violation) return refusalOfSchema(violation);
    const { source, agency, dataclass, type: known, data } = event as SimpulEvent;
    const own = sourceOf(this.context.agency.id);
    if (source !== own) return { code: 'not-yours', pointer: '/source', message: 'the source is not your agency', hint: `Set source to ${own}.`, indonesian: { message: 'source bukan instansi Anda.', hint: `Isi source dengan ${own}.` } };
    if (data.sourceRecord.system.startsWith(SIMPULS_OWN)) return { code: 'not-yours', pointer: '/data/sourceRecord/system', message: 'this names a system of Simpul itself', hint: 'Name the system of yours that the record comes from.', indonesian: { message: 'Ini nama sistem milik Simpul sendiri.', hint: 'Sebutkan sistem Anda asal rekamannya.' } };
    if (!this.context.agencies.byId(agency)) return { code: 'agency-unknown', pointer: '/agency', message: 'this agency is not in the registry', hint: 'Use an agency’s id from the registry, such as kota-denpasar.', indonesian: { message: 'Instansi ini tidak terdaftar.', hint: 'Gunakan id instansi yang terdaftar, seperti kota-denpasar.' } };
    const misplaced = this.misplaced(event as SimpulEvent);
    if (misplaced) return misplaced;
    const asked = EVENT_INFO[known].dataclass;
    if (STRICTNESS[dataclass] < STRICTNESS[asked]) return { code: 'schema-violation', pointer: '/dataclass', message: `events of this type are at least ${asked}`, hint: `Set dataclass to ${asked}.`, indonesian: { message: `Peristiwa jenis ini paling rendah ${asked}.`, hint: `Isi dataclass dengan ${asked}.` } };
    return undefined;
  }

  /** Who else is named must exist, and a regional agency's facts lie in its own region: entitlement is judged by it. */
  private misplaced({ agency, region, recipients, data }: SimpulEvent): Refusal | undefined {
    const { agencies } = this.context;
    const { homeAgency } = data as { homeAgency?: string };
    const nobody = (pointer: string): Refusal => ({ code: 'agency-unknown', pointer, message: 'an agency named here is not in the registry', hint: 'Use ids from the registry, such as kota-denpasar.', indonesian: { message: 'Ada instansi yang disebut di sini tetapi tidak terdaftar.', hint: 'Gunakan id yang terdaftar, seperti kota-denpasar.' } });
    if (homeAgency !== undefined && !agencies.byId(homeAgency)) return nobody('/data/homeAgency');
    if (recipients?.split(',').some((recipient) => !recipient.includes(':') && !agencies.byId(recipient))) return nobody('/recipients');
    const home = agencies.byId(agency)?.regionCode;
    if (home === undefined || region === undefined || isWithin(region, home)) return undefined;
    return { code: 'region-unknown', pointer: '/region', message: `the region is not that of ${agency}`, hint: `Set region to ${home}, or leave it out.`, indonesian: { message: `region bukan wilayah ${agency}.`, hint: `Isi region dengan ${home}, atau kosongkan.` } };
  }

  /** What a publisher may leave to the bus: what follows from the type, the region of a regional agency, and the employee's opaque id. */
  private completed(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { type, agency, region, dataschema, datacontenttype } = value as Readonly<Record<string, unknown>>;
    const home = typeof agency === 'string' && region === undefined ? this.context.agencies.byId(agency)?.regionCode : undefined;
    return this.withSubject({
      ...value,
      ...(datacontenttype === undefined ? { datacontenttype: 'application/json' } : {}),
      ...(dataschema === undefined && typeof type === 'string' && isEventType(type) ? { dataschema: schemaPath(type) } : {}),
      ...(home === undefined ? {} : { region: home }),
    });
  }

  /** `data.employeeId: {nip}` becomes the opaque subject; a missing `subject` is filled from it. */
  private withSubject(value: unknown): unknown {
    const data = (value as { data?: { employeeId?: unknown } } | null)?.data;
    const employee = data?.employeeId;
    if (typeof employee !== 'object' || employee === null || !('nip' in employee)) return value;
    const identifier = cleanNip(employee.nip, '/data/employeeId/nip');
    if (!identifier) return value;
    const employeeId = this.context.subjects.subjectOf([identifier]);
    return { ...(value as object), subject: (value as { subject?: unknown }).subject ?? employeeId, data: { ...data, employeeId } };
  }
}

/** The publisher made the event itself: no adapter is to blame. */
function refusalOfSchema({ pointer, keyword, message }: Violation): Refusal {
  const wrong: Partial<Record<string, string>> = { required: 'belum diisi', additionalProperties: 'bukan isian jenis ini' };
  const ofWhat = pointer.startsWith('/data/') ? { en: 'its type under /v1/schemas', id: 'jenisnya di /v1/schemas' } : { en: 'every event: GET /v1/schemas/event', id: 'setiap peristiwa: GET /v1/schemas/event' };
  const indonesian = { message: `${pointer || 'Peristiwa'} ${wrong[keyword] ?? `tidak sesuai skema (${message})`}.`, hint: `Bandingkan dengan skema ${ofWhat.id}.` };
  return { code: 'schema-violation', pointer, message: `${pointer || 'the event'} ${message}`, hint: `Compare it with the schema of ${ofWhat.en}.`, indonesian };
}

function idOf(value: unknown): string | undefined {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}
