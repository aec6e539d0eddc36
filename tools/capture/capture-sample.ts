import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { UnreadableBody } from '@simpul/adapter-kit/host';
import { Explained } from '../local/explain.ts';
import { takeApart } from '../sample/take-apart.ts';
import type { TakenApart } from '../sample/taken-apart.ts';
import { maskSample, type Masked } from './mask-sample.ts';
import { personalNumbersIn } from './personal-numbers.ts';

const LARGEST = 64_000_000;

export interface Captured {
  bytes: Buffer;
  file: TakenApart;
  masked: Masked;
  records: number;
}

/** The file with invented people in the place of its own; with `keep`, of so many records. */
export async function maskFile(path: string, key: string, keep?: number): Promise<Captured> {
  if (statSync(path).size > LARGEST) throw new Explained(`${path} is larger than ${LARGEST / 1e6} MB: cut a few records out first, a sample needs no more`);
  const file = await readApart(path);
  const masked = maskSample(file, key, keep);
  const bytes = await file.together(masked.texts, keep);
  const left = await personalNumbersIn(bytes);
  if (left.length > 0) throw new Explained(`${path} holds numbers that may be somebody's where no value stands, such as the name of a field (${left.slice(0, 3).join('; ')}): take them out first`);
  return { bytes, file, masked, records: Math.min(keep ?? file.records, file.records) };
}

async function readApart(path: string): Promise<TakenApart> {
  try {
    return await takeApart(readFileSync(path));
  } catch (error) {
    if (error instanceof UnreadableBody) throw new Explained(`${path} cannot be read: ${error.message} (${error.code}). ${error.hint}`);
    throw error;
  }
}

/** `Absensi Maret.XLSX` → `absensi-maret.xlsx`. */
export function sampleName(path: string): string {
  const plain = basename(path).toLowerCase().replace(/\.gz$/, '');
  const end = extname(plain);
  return plain.slice(0, plain.length - end.length).replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') + end;
}

/** A new file in the agency's samples; never in the place of one that is there. */
export function writeSample(folder: string, name: string, bytes: Buffer): string {
  const samples = join(folder, 'samples');
  const path = join(samples, name);
  if (existsSync(path)) throw new Explained(`${path} exists; give the sample another name with --as <name>`);
  mkdirSync(samples, { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

const SHOWN = 4;
const LONGEST = 40;

/** For the person who commits it: what was masked, and what stands as it was and only a person can judge. */
export function reportOn({ masked, records }: Captured): string {
  const changed = masked.fields.filter((field) => field.masked > 0).map(({ field, masked: count }) => `${field} (${count})`);
  const kept = masked.fields.filter((field) => field.kept.length > 0).map(({ field, kept: values }) => `  ${field}: ${values.slice(0, SHOWN).map(shown).join(', ')}${values.length > SHOWN ? ', …' : ''}`);
  return [`${records} records. Masked: ${changed.join(', ') || 'nothing'}.`, 'Kept as it was; look whether it tells of anybody before you commit it:', ...kept].join('\n');
}

function shown(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
