import type { Cell } from '../sample/taken-apart.ts';
import type { Inventor } from './invent.ts';
import { maskKnownNames, maskName } from './mask-name.ts';
import { isNik } from './personal-numbers.ts';
import { shiftDateNumber, shiftDateText } from './shift-date.ts';
import type { Content } from './what-it-holds.ts';

const NIP = /(?<!\d)\d(?:[ .'-]?\d){17}(?![ .'-]?\d)/g;
const NIK = /(?<!\d|\d\.)(?:\d{16}|\d{6}([ .-])\d{6}\1\d{4}|\d{4}([ .-])\d{4}\2\d{4}\2\d{4})(?!\d)/g;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const PHONE = /(?<![\d.])(?:\+62|62|0)[ -]?8\d{1,3}[ -]?\d{3,4}[ -]?\d{3,5}(?!\d)/g;
const DECIMALS = { dot: /(-?\d{1,3}\.)(\d+)/g, comma: /(-?\d{1,3},)(\d+)/g };
/** Latitude and longitude, in whatever field they stand: phones write them where a place has no name. */
const POINT = /-?\d{1,3}\.\d{4,} ?[,;] ?-?\d{1,3}\.\d{4,}/g;
/** In Indonesia, with a decimal comma or cut to two digits, which is still a hamlet: nothing else is a pair of these. */
const POINT_HERE = /(?<![\d.,])-?(?:\d|1[01])(?:\.\d{2,} ?[,;]|,\d{2,}(?:;|, )) ?(?:9[5-9]|1[0-3]\d|14[01])[.,]\d{2,}(?![\d.,])/g;
const BASE64 = /^(?:data:[\w/+.-]+;base64,)?[A-Za-z0-9+/\r\n]{80,}={0,2}$/;
const OPAQUE = /^(?:[\da-f]{32}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;
/** A letter or a decree that something rests on: `SE 2/2026`. */
const REFERENCE = /^(?:SE|SK|ST|SPT|Perpres|surat\b.*)\b.*\d/i;
/** No region has this code: what begins with it is nobody's NIK. */
const NOWHERE = '99';

/** What is known of the whole file. */
export interface Surroundings {
  inventor: Inventor;
  names: ReadonlyMap<string, readonly string[]>;
  /** Those written as text, with all their digits. */
  nips: ReadonlySet<string>;
  isRepeated: (cell: Cell) => boolean;
  inWorkbook: boolean;
}

/** One value at a time: the same becomes the same. */
export class MaskValues {
  private readonly around: Surroundings;
  private readonly inventor: Inventor;

  constructor(around: Surroundings) {
    this.around = around;
    this.inventor = around.inventor;
  }

  /** `person`: the NIP of whom the value tells. */
  mask(cell: Cell, content: Content, person: string): string {
    const { text } = cell;
    if (cell.kind === 'word') return text;
    switch (content) {
      case 'nip':
        return this.maskNip(text);
      case 'old-nip':
      case 'nik':
        return this.maskNik(text, content);
      case 'name':
        return maskName(text, this.inventor);
      case 'birth-date':
      case 'appointment':
        return this.maskDate(cell, person, content === 'appointment');
      case 'place-and-date':
        return this.maskPlaceAndDate(text, person);
      case 'place':
        return inCase(text, 'Contoh');
      case 'address':
        return /\p{L}/u.test(text) ? inCase(text, 'Jl. Contoh No. 1') : this.otherDigits(text);
      case 'phone':
        return this.maskPhone(text);
      case 'mail':
        return this.inText(text);
      case 'coordinate':
        return this.maskCoordinates(text);
      case 'private':
        return this.maskPrivate(text);
      case 'person-id':
        return OPAQUE.test(text) ? this.maskOpaque(text) : this.inText(text);
      case 'note':
        return this.maskNote(cell);
      default:
        return this.inText(text);
    }
  }

  /** However it is written: `'1991…`, `="1991…"`, `1,99103E+17`. */
  private maskNip(text: string): string {
    const mantissa = /^(\D*)(\d)([.,]?)(\d*)(e\+?\d+\D*)$/i.exec(text);
    if (mantissa) {
      const made = this.inventor.nip(`${mantissa[2]}${mantissa[4]}`);
      return `${mantissa[1]}${made[0]}${mantissa[3]}${made.slice(1)}${mantissa[5]}`;
    }
    const digits = text.replaceAll(/\D/g, '');
    // A short number is that of a column, or says nothing of anybody.
    if (digits.length < 4) return this.inText(text);
    return digits.length < 8 ? this.otherDigits(text) : withDigits(text, this.roundedNip(digits) ?? this.inventor.nip(digits));
  }

  /** A NIP that went through a floating-point number stands beside itself, unlike in its last digits: so does its mask. */
  private roundedNip(digits: string): string | undefined {
    const { nips } = this.around;
    const exact = digits.length === 18 && !nips.has(digits) ? [...nips].find((nip) => Number(nip) === Number(digits)) : undefined;
    const made = exact === undefined ? '' : String(Number(this.inventor.nip(exact)));
    return Number(made.slice(-3)) >= 900 ? made : undefined;
  }

  private maskNik(text: string, content: 'nik' | 'old-nip'): string {
    const digits = text.replaceAll(/\D/g, '');
    const head = content === 'nik' ? NOWHERE : digits.slice(0, 2);
    return withDigits(text, head + this.inventor.digits(content, digits, Math.max(0, digits.length - 2)));
  }

  private maskDate({ text, kind }: Cell, person: string, onlyYears: boolean): string {
    const shift = this.inventor.shiftOf(person);
    if (kind === 'number' && !/^(?:19|20)\d{6}$/.test(text)) return shiftDateNumber(text, shift, this.around.inWorkbook, onlyYears);
    return shiftDateText(text, shift, onlyYears) ?? this.otherDigits(text);
  }

  private maskPlaceAndDate(text: string, person: string): string {
    const from = text.search(/\d/);
    if (from < 0) return inCase(text, 'Contoh');
    const place = text.slice(0, from).replaceAll(/\p{L}+(?:[ -]\p{L}+)*/gu, (words) => inCase(words, 'Contoh'));
    const date = text.slice(from);
    return place + (shiftDateText(date, this.inventor.shiftOf(person)) ?? this.otherDigits(date));
  }

  /** Prefix, blanks and length stay; behind `08` or `628` stand zeros, which no number has there. */
  private maskPhone(text: string): string {
    const digits = text.replaceAll(/\D/g, '');
    const kept = /^628|^08/.exec(digits)?.[0] ?? digits.slice(0, digits.startsWith('0') ? 3 : 0);
    const free = Math.max(0, digits.length - kept.length);
    return withDigits(text, kept + this.inventor.digits('phone', digits, Math.min(4, free)).padStart(free, '0'));
  }

  private maskPrivate(text: string): string {
    if (BASE64.test(text)) return Buffer.from('contoh').toString('base64');
    return this.otherDigits(text).replaceAll(/\p{L}+(?:[ ._-]+\p{L}+)*/gu, (words) => inCase(words, 'contoh'));
  }

  private maskOpaque(text: string): string {
    return text.replaceAll(/[\da-f]/gi, (digit, at: number) => {
      const made = this.inventor.pick(`id ${at}`, text, 16).toString(16);
      return digit === digit.toUpperCase() ? made.toUpperCase() : made;
    });
  }

  /** Words of a list stay; what somebody wrote goes. */
  private maskNote(cell: Cell): string {
    const { text } = cell;
    const isWord = this.around.isRepeated(cell) || text.trim().split(/\s+/).length <= 2 || REFERENCE.test(text.trim());
    return isWord ? this.inText(text) : inCase(text, 'Keterangan contoh');
  }

  /** Numbers, mails and names that stand where nobody expects them. */
  private inText(text: string): string {
    const masked = text
      .replaceAll(MAIL, (mail) => `orang${this.inventor.digits('mail', mail.toLowerCase(), 4)}@contoh.example`)
      .replaceAll(NIP, (number) => withDigits(number, this.inventor.nip(number.replaceAll(/\D/g, ''))))
      .replaceAll(NIK, (number) => (isNik(number.replaceAll(/\D/g, '')) ? this.maskNik(number, 'nik') : number))
      .replaceAll(POINT, (point) => this.maskCoordinates(point))
      .replaceAll(POINT_HERE, (point) => this.maskCoordinates(point))
      .replaceAll(PHONE, (number) => this.maskPhone(number));
    return maskKnownNames(masked, this.around.names, this.inventor);
  }

  /** A comma is the decimal sign only where no point is. */
  private maskCoordinates(text: string): string {
    return text.replaceAll(/\d\.\d/.test(text) ? DECIMALS.dot : DECIMALS.comma, (number, whole: string, decimals: string) => whole + this.inventor.digits('place', number, decimals.length));
  }

  private otherDigits(text: string): string {
    const digits = text.replaceAll(/\D/g, '');
    return withDigits(text, this.inventor.digits('digits', digits, digits.length));
  }
}

/** The digits of a text changed one for one, all else as it is. */
function withDigits(text: string, digits: string): string {
  let at = 0;
  return text.replaceAll(/\d/g, () => digits[at++] ?? '0');
}

function inCase(text: string, made: string): string {
  if (text === text.toUpperCase()) return made.toUpperCase();
  return text === text.toLowerCase() ? made.toLowerCase() : made;
}
