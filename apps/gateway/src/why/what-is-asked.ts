import { Injectable } from '@nestjs/common';
import { sourceOf } from '@simpul/contract';
import { EVENTS_PARTITIONS, HEADERS, typesIn, type LogRecord } from '@simpul/domain';
import { partitionOf } from '@simpul/kafka';
import { AgencyRegistry, EmployeeSubjects, Problem, type CallerInfo } from '@simpul/platform';
import type { Wanted } from './find-event.ts';
import { windowAround, type SearchWindow } from './search-window.ts';
import type { AskWhy } from './why.dto.ts';

/** A question, understood. */
export interface Question {
  caller: string;
  subscriber: string;
  /** When. */
  asked: Date;
  window: SearchWindow;
  wanted: Wanted;
  /** The person it is about, when it was asked by number. */
  subject?: string | undefined;
  eventId?: string | undefined;
  letterNo?: string | undefined;
  /** Whether bytes as they came in speak of it. */
  isMeant: (raw: Buffer) => boolean;
  /** Who could have sent it. */
  publishers: string[];
}

/** Understands a question, and refuses those that are not the caller's to ask. */
@Injectable()
export class WhatIsAsked {
  constructor(
    private readonly registry: AgencyRegistry,
    private readonly subjects: EmployeeSubjects,
  ) {}

  /** Throws `Problem` `bad-request`, `no-such-agency`, `forbidden`, and `LogUnavailable`. */
  async read({ agency: caller }: CallerInfo, body: AskWhy, now: Date): Promise<Question> {
    const { subscriber = caller, nip, letterNo, eventId, type, publisher } = body;
    if ([nip, letterNo, eventId].filter((given) => given !== undefined).length !== 1) throw new Problem('bad-request', { detail: { en: 'give one of nip, letterNo and eventId', id: 'isi salah satu dari nip, letterNo, atau eventId' } });
    if (type !== undefined && typesIn([type]).length === 0) throw new Problem('bad-request', { pointer: '/type', detail: { en: 'type matches no event type; GET /v1/schemas lists them', id: 'type tidak cocok dengan jenis event mana pun; daftarnya di GET /v1/schemas' } });
    for (const asked of [subscriber, publisher]) if (asked !== undefined && (await this.registry.find(asked)) === undefined) throw new Problem('no-such-agency', { detail: { en: `there is no agency "${asked}"`, id: `tidak ada instansi "${asked}"` } });
    if (subscriber !== caller && publisher !== undefined && publisher !== caller) throw notYours();
    const zone = this.registry.directory().byId(subscriber)?.timeZone ?? 'Asia/Jakarta';
    const base = { caller, subscriber, asked: now, window: windowAround(body.around, zone, now), publishers: publishersOf(body, caller, subscriber) };
    // Of others' receiving one is told only as far as it is about one's own sending.
    const source = subscriber === caller ? (publisher === undefined ? undefined : sourceOf(publisher)) : sourceOf(caller);
    const fromThere = (record: LogRecord) => source === undefined || String(record.headers[HEADERS.source]) === source;
    if (nip !== undefined) {
      const subject = await this.subjects.subjectOf(nip);
      const is = (record: LogRecord) => String(record.headers[HEADERS.subject]) === subject && fromThere(record);
      return { ...base, subject, wanted: { type, partition: partitionOf(subject, EVENTS_PARTITIONS), is }, isMeant: (raw) => raw.toString('latin1').replaceAll(/\D/g, '').includes(nip) };
    }
    if (letterNo !== undefined) return { ...base, letterNo, wanted: { type, is: (record) => fromThere(record) && hasLetterNo(record, letterNo) }, isMeant: (raw) => raw.includes(letterNo) };
    const id = eventId ?? '';
    return { ...base, eventId: id, wanted: { type, is: (record) => String(record.headers[HEADERS.id]) === id && fromThere(record) }, isMeant: (raw) => raw.includes(id) };
  }
}

/** BKN speaks of everybody's staff; else an agency of its own. */
function publishersOf({ publisher, nip }: AskWhy, caller: string, subscriber: string): string[] {
  if (publisher !== undefined) return [publisher];
  if (subscriber !== caller) return [caller];
  return nip === undefined ? [subscriber] : [...new Set([subscriber, 'bkn'])];
}

const WITH_LETTERS = /^id\.go\.asn\.(task\.assigned|flexwork\.policy-published)\./;

function hasLetterNo({ headers, value }: LogRecord, letterNo: string): boolean {
  if (value === null || !WITH_LETTERS.test(String(headers[HEADERS.type]))) return false;
  // Looking for the bytes first spares the parsing of nearly all; a letter number that JSON writes otherwise is found all the same.
  if (!value.includes(letterNo) && !value.includes('\\')) return false;
  const { data } = JSON.parse(value.toString('utf8')) as { data: { letterNo?: string; circularNo?: string } };
  return data.letterNo === letterNo || data.circularNo === letterNo;
}

function notYours(): Problem {
  return new Problem('forbidden', { detail: { en: 'of another agency you may ask only about what you have published yourself', id: 'tentang instansi lain, Anda hanya dapat menanyakan yang Anda kirim sendiri' } });
}
