import { birthDateOf, cleanDate, cleanFreeText, cleanLocalTime, cleanNip, cleanOldNip, cleanPlaceAndDate, cleanRegionCode, cleanText, cleanZone, present, reject, required, unlessRefused, type Identifier, type TranslateContext, type XmlRecord } from '@simpul/adapter-kit';

export type Context = TranslateContext<XmlRecord>;

/** One field as people typed it; `name` is the source's own name of the element. */
export function textOf({ fields }: XmlRecord, name: string): string | undefined {
  return cleanFreeText(fields[name]?.text, `/${name}`);
}

/** Both codes of the header say who sends: BKN's for the agency, Kemendagri's for its region. They look alike and are not. */
export function checkSender({ header }: XmlRecord, { agency, agencies }: Context): void {
  const codes = [['kodeInstansi', 'bkn'], ['kodeWilayah', 'kemendagri']] as const;
  for (const [name, scheme] of codes) {
    const pointer = `/header/${name}`;
    const region = cleanRegionCode(header[name], pointer, { scheme, agencies });
    if (region !== undefined && region !== agency.regionCode) reject('not-yours', pointer, `the header’s ${name} is that of region ${region}, not of ${agency.name}`, 'Send each agency’s records under its own name.', { message: `${name} pada header menunjuk wilayah ${region}, bukan ${agency.name}.`, hint: 'Kirim rekaman setiap instansi atas namanya sendiri.' });
  }
}

export function readNip(record: XmlRecord): Identifier {
  return required(cleanNip(record.fields.NIP?.text, '/NIP'), '/NIP', 'identifier-missing');
}

export function readEmployee(record: XmlRecord, context: Context): string {
  const old = cleanOldNip(record.fields.NIP_LAMA?.text, '/NIP_LAMA');
  return context.employeeId([readNip(record), ...(old ? [old] : [])]);
}

/** The element `name` as a date. */
export function dateOf(record: XmlRecord, name: string): string | undefined {
  return cleanDate(record.fields[name]?.text, `/${name}`);
}

/** No record tells when it was made: the message does, in its header. */
export function occurredAt({ header }: XmlRecord, { agency, receivedAt }: Context): string {
  const zone = cleanZone(header.zona, '/header/zona') ?? agency.timeZone;
  return cleanLocalTime(header.waktu, zone, '/header/waktu') ?? receivedAt;
}

/** Decree and unit, as far as the record has them. */
export function readSurroundings(record: XmlRecord): { decree?: { number?: string; date?: string }; unit?: { code?: string; name?: string } } {
  const decree = present({ number: textOf(record, 'NO_SK'), date: dateOf(record, 'TGL_SK') });
  const unit = present({ code: cleanText(record.fields.SATKER?.attributes.kode), name: textOf(record, 'SATKER') });
  return { ...(decree && { decree }), ...(unit && { unit }) };
}

/** A birth date beside the NIP's own is a check, no fact that is passed on. */
export function remarksOn(record: XmlRecord): string[] {
  const written = unlessRefused(() => cleanPlaceAndDate(record.fields.TMPT_TGL_LAHIR?.text, '/TMPT_TGL_LAHIR'));
  return written === undefined || written === birthDateOf(readNip(record).value) ? [] : ['BIRTH_DATE_DIFFERS'];
}
