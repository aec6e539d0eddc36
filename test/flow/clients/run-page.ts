import { execFile } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { ROOT } from '../../../tools/local/folders.ts';
import type { Language } from './run-desk.ts';

const PAGES = { python: { command: 'python3', ending: 'py' }, php: { command: 'php', ending: 'php' } } as const;

/** Runs the first program of docs/client-*.md in a folder, with this address and client in it; what it prints. Throws when it fails. */
export async function runPage(language: Language, folder: string, { address, id, secret }: { address: string; id: string; secret: string }): Promise<string> {
  const { command, ending } = PAGES[language];
  const page = readFileSync(join(ROOT, 'docs', `client-${language}.md`), 'utf8');
  const program = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(page)?.[1] ?? '';
  copyFileSync(join(ROOT, 'clients', language, `simpul.${ending}`), join(folder, `simpul.${ending}`));
  writeFileSync(join(folder, `baca.${ending}`), program.replace('https://simpul.contoh.go.id', address).replace('…', id));
  const { stdout } = await promisify(execFile)(command, [`baca.${ending}`], { cwd: folder, env: { ...process.env, SIMPUL_SECRET: secret } });
  return stdout;
}

/** The types of the events that the page's program has kept. */
export function keptBy(language: Language, folder: string): string[] {
  if (language === 'php') return readdirSync(join(folder, 'masuk')).map((name) => (JSON.parse(readFileSync(join(folder, 'masuk', name), 'utf8')) as { type: string }).type);
  const database = new DatabaseSync(join(folder, 'simpul.db'), { readOnly: true });
  const types = database.prepare('SELECT type FROM events').all().map(({ type }) => String(type));
  database.close();
  return types;
}
