/** Columns that Simpul puts beside refused rows: why, and how to mend it. What stands under them is not the source's. */
export const REMARKS = { reason: '_alasan', hint: '_saran' } as const;

const HEADINGS: readonly string[] = Object.values(REMARKS);
const REJECTION = /\brej_[0-9a-f]{32}\b/;

export function isRemark(heading: string): boolean {
  return heading.includes('_') && HEADINGS.includes(heading.trim().toLowerCase());
}

/** The rejection that a remark under `_alasan` speaks of: the row beside it is sent in that one's place. */
export function rejectionIn(remark: unknown): string | undefined {
  return typeof remark === 'string' ? REJECTION.exec(remark)?.[0] : undefined;
}
