const WITHIN = 50;
const LONGEST_HEADING = 60;
/** Words that headings of staff tables are made of. */
const USUAL = /\b(?:no|nip|nik|nama|name|tgl|tanggal|tmt|jabatan|pangkat|gol|golongan|unit|status|ket|keterangan|surat|sk|mulai|selesai|lokasi|jam|jenis|email|alamat|hp|opd|skpd|instansi|kode|id)\b/i;

/** Which row holds the headings, told from how rows look; undefined where none does. `score` compares ways to cut rows into cells. */
export function findHeader(rows: readonly (readonly string[])[]): { row: number; score: number } | undefined {
  let best: { row: number; score: number } | undefined;
  rows.slice(0, WITHIN).forEach((cells, row) => {
    const score = scoreOf(cells);
    if (score > (best?.score ?? 0)) best = { row, score };
  });
  return best;
}

/** Two headings or more, nearly all of its cells being such. */
function scoreOf(cells: readonly string[]): number {
  const written = cells.map((cell) => cell.trim()).filter(Boolean);
  const headings = new Set(written.filter(isHeading));
  if (headings.size < 2 || headings.size < 0.7 * written.length) return 0;
  return headings.size + 2 * [...headings].filter((heading) => USUAL.test(heading)).length;
}

function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && /\p{L}/u.test(text) && !/\d{4,}/.test(text) && !/^\d+[.,:/-]\d/.test(text);
}
