import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { maskFile, reportOn, sampleName, writeSample } from './capture/capture-sample.ts';
import { personalNumbersIn } from './capture/personal-numbers.ts';
import { sampleKey } from './capture/sample-key.ts';
import { Explained, runCommand } from './local/explain.ts';
import { findAgency } from './local/find-agency.ts';
import { findFile } from './local/find-file.ts';
import { ROOT } from './local/folders.ts';

const USAGE = 'npm run -s capture -- <agency> <file> --mask [--records <n>] [--as <name>]';

/** Puts a file into an agency's samples such that it can be committed. */
await runCommand(async () => {
  const { agency, file, mask, keep, name } = readArguments();
  const folder = join(ROOT, 'agencies', findAgency(agency).id);
  if (!existsSync(folder)) throw new Explained(`"${agency}" has no adapter yet; "npm run -s new -- ${agency} ${file}" makes one`);
  const path = findFile(file);
  if (mask) {
    const captured = await maskFile(path, sampleKey(), keep);
    console.log(`${relative(ROOT, writeSample(folder, name ?? sampleName(path), captured.bytes))}: ${reportOn(captured)}`);
  } else {
    const bytes = readFileSync(path);
    const numbers = await personalNumbersIn(bytes);
    if (numbers.length > 0) throw new Explained(`${file} holds numbers that may be somebody's (${numbers.slice(0, 3).join('; ')}); add --mask`);
    console.log(`${relative(ROOT, writeSample(folder, name ?? sampleName(path), bytes))}: copied as it is. Only NIPs and NIKs were looked for: are its names, addresses and telephones invented?`);
  }
});

function readArguments(): { agency: string; file: string; mask: boolean; keep: number | undefined; name: string | undefined } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { mask: { type: 'boolean', default: false }, records: { type: 'string' }, as: { type: 'string' } } });
    const [agency, file] = positionals;
    if (agency === undefined || file === undefined) throw new Explained(`say which agency and which file: ${USAGE}`);
    if (values.records !== undefined && !/^[1-9]\d*$/.test(values.records)) throw new Explained('--records takes a number: how many of the records to keep');
    if (values.as !== undefined && !/^[a-z0-9][a-z0-9.-]*\.[a-z0-9]+$/.test(values.as)) throw new Explained('--as takes a file name of small letters, digits, "-" and ".": absensi-maret.csv');
    return { agency, file, mask: values.mask, keep: values.records === undefined ? undefined : Number(values.records), name: values.as };
  } catch (error) {
    if (error instanceof TypeError) throw new Explained(`${error.message.split('\n')[0]}; ${USAGE}`);
    throw error;
  }
}
