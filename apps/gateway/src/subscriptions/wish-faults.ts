import type { WishFault } from '@simpul/domain';
import { Problem } from '@simpul/platform';

const TEXTS: Readonly<Record<WishFault['kind'], { en: string; id: string }>> = {
  'type-unknown': { en: 'matches no event type; GET /v1/schemas lists them, * at the end stands for any', id: 'tidak cocok dengan jenis event mana pun; daftarnya di GET /v1/schemas, * di akhir berarti semua' },
  'region-unknown': { en: 'is not the Kemendagri code in force of a province, regency or city, like 51 or 51.71', id: 'bukan kode Kemendagri provinsi, kabupaten, atau kota yang berlaku, seperti 51 atau 51.71' },
  'field-unknown': { en: 'is a data field of none of these types; GET /v1/schemas/{type} names them', id: 'bukan isian data dari jenis-jenis ini; daftarnya di GET /v1/schemas/{type}' },
};

/** Throws `Problem` `bad-request` that names each part that means nothing. */
export function refuseFaults(faults: readonly WishFault[]): void {
  const [first] = faults;
  if (first === undefined) return;
  const said = { en: `"${first.value}" ${TEXTS[first.kind].en}`, id: `"${first.value}" ${TEXTS[first.kind].id}` };
  throw new Problem('bad-request', { detail: said, pointer: first.pointer, errors: faults.map(({ pointer, kind, value }) => ({ pointer, detail: `"${value}" ${TEXTS[kind].en}` })) });
}
