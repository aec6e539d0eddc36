import { describe, expect, it } from '@jest/globals';
import * as kit from '@simpul/adapter-kit';
import { RecordRefused } from '@simpul/adapter-kit/host';
import { directoryOf, knownAgencies } from '@simpul/domain';
import ts from 'typescript';
import { kitExports } from './kit-exports.ts';

const exported = kitExports();
const agencies = directoryOf(knownAgencies());
const SCOPE: Readonly<Record<string, unknown>> = { ...kit, agencies };

interface Line {
  gives: unknown;
  said: string;
  expected: unknown;
}

/** Runs an example; what stands behind `//` is what the line before it gives, or `refused: …` with the code of the refusal. */
function run(example: readonly string[]): Line[] {
  const text = example.join('\n');
  const file = ts.createSourceFile('example.ts', text, ts.ScriptTarget.Latest, true);
  const lines: Line[] = [];
  const body = file.statements.map((statement) => {
    const [comment] = ts.getTrailingCommentRanges(text, statement.end) ?? [];
    const code = statement.getText().replace(/;$/, '');
    return comment && ts.isExpressionStatement(statement) ? `check(() => (${code}), ${JSON.stringify(text.slice(comment.pos + 2, comment.end).trim())});` : `${code};`;
  });
  evaluate(body.join('\n'), { ...SCOPE, check: (give: () => unknown, said: string) => lines.push({ gives: outcomeOf(give), said, expected: said.startsWith('refused: ') ? said : evaluate(`return (${said});`, SCOPE) }) });
  return lines;
}

function evaluate(body: string, scope: Readonly<Record<string, unknown>>): unknown {
  // The code is that of this repository's own docstrings.
  // oxlint-disable-next-line typescript/no-implied-eval
  const call = new Function(...Object.keys(scope), ts.transpile(body, { target: ts.ScriptTarget.ESNext })) as (...values: unknown[]) => unknown;
  return call(...Object.values(scope));
}

function outcomeOf(give: () => unknown): unknown {
  try {
    return give();
  } catch (error) {
    if (error instanceof RecordRefused) return `refused: ${error.refusal.code}`;
    throw error;
  }
}

describe('the kit’s page', () => {
  it('tells of every export what it is, under a heading', () => {
    expect(exported.length).toBeGreaterThan(50);
    expect(exported.filter(({ text, section }) => text === '' || section === '').map(({ name }) => name)).toEqual([]);
  });

  it('shows of every function that cleans a value what it gives', () => {
    expect(exported.filter(({ name, kind, example }) => kind === 'function' && name.startsWith('clean') && example.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it.each(exported.filter(({ example }) => example.length > 0).map(({ name, example }) => [name, example] as const))('%s: gives what its example says', (_, example) => {
    const lines = run(example);
    expect(lines.length).toBeGreaterThan(0);
    for (const { gives, said, expected } of lines) expect({ said, gives }).toEqual({ said, gives: expected });
  });
});
