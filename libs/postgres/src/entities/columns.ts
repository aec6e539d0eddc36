import type { ColumnOptions, ValueTransformer } from 'typeorm';

// pg gives bigint as text, so that nothing is rounded.
export const asBigint: ValueTransformer = { to: (value: bigint) => value.toString(), from: (value: string) => BigInt(value) };
const asNumber: ValueTransformer = { to: (value: number) => value, from: (value: string | null) => (value === null ? null : Number(value)) };

export const offsetColumn: ColumnOptions = { type: 'bigint', transformer: asBigint };
/** For counts that stay below 2^53. */
export const countColumn: ColumnOptions = { type: 'bigint', transformer: asNumber, default: 0 };
export const momentColumn: ColumnOptions = { type: 'timestamptz' };
