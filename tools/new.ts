import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sampleKey } from './capture/sample-key.ts';
import { Explained, runCommand } from './local/explain.ts';
import { findAgency } from './local/find-agency.ts';
import { findFile } from './local/find-file.ts';
import { ROOT } from './local/folders.ts';
import { NAMES } from './new/choose-recipe.ts';
import { scaffold } from './new/scaffold.ts';

const USAGE = `npm run -s new -- <agency> <file> [--as ${NAMES.join('|')}]`;

/** Makes an agency's folder from one of its files. */
await runCommand(async () => {
  const { agency, file, asked } = readArguments();
  const { id, name } = findAgency(agency);
  const { sample, about, guesses, report } = await scaffold(join(ROOT, 'agencies'), findAgency(agency), findFile(file), sampleKey(), asked);
  const path = `agencies/${id}/samples/${sample}`;
  console.log(`agencies/${id} is made: ${about} of ${name}.\n
${path}: ${report}\n
Next:
1. npm run -s try -- ${id} ${path} --explain   # what comes of each record, and from which column
2. ${guesses} lines in agencies/${id} are guesses, marked "confirm:": set each right and take the mark off
3. npm run -s try -- ${id} ${path} --accept    # once it prints what must come
4. npm test -- test/conformance/agencies -t agencies/${id}
docs/add-an-agency.md tells the whole way.`);
});

function readArguments(): { agency: string; file: string; asked: string | undefined } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { as: { type: 'string' } } });
    const [agency, file] = positionals;
    if (agency === undefined || file === undefined) throw new Explained(`say which agency and which file: ${USAGE}`);
    return { agency, file, asked: values.as };
  } catch (error) {
    if (error instanceof TypeError) throw new Explained(`${error.message.split('\n')[0]}; ${USAGE}`);
    throw error;
  }
}
