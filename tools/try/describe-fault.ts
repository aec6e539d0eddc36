import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DraftRefused, RecordRefused } from '@simpul/adapter-kit/host';
import ts from 'typescript';

/** Where in an adapter's code something was done: `agencies/kab-bogor/adapter.ts:41:12`, and that line. */
interface CodePlace {
  place: string;
  line: string;
}

/** What the adapter's author has to mend: the line, what went wrong there, and, on a line of its own, its code. Undefined where the record is at fault, and not the adapter. */
export function describeFault(root: string, folder: string, thrown: unknown): string | undefined {
  if (thrown instanceof RecordRefused && !(thrown instanceof DraftRefused)) return undefined;
  const found = placeInAdapter(root, folder, thrown);
  const what = thrown instanceof DraftRefused ? `${thrown.refusal.message} (${thrown.type})` : thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : 'something that is no Error was thrown';
  return `${found?.place ?? 'the adapter'}: ${what}\n    ${found?.line ?? ''}`.trimEnd();
}

/** The adapter's own line behind what it threw: of a draft that the schema refuses, the one that says the field; else the innermost that was running. */
function placeInAdapter(root: string, folder: string, thrown: unknown): CodePlace | undefined {
  if (thrown instanceof DraftRefused) return placeOfField(root, folder, thrown.type, thrown.refusal.pointer);
  if (!(thrown instanceof Error)) return undefined;
  const frame = new RegExp(String.raw`${folder.replaceAll(/[.\\]/g, '.')}/([\w.-]+\.ts):(\d+):(\d+)`).exec((thrown.stack ?? '').replace(thrown.message, ''));
  return frame ? codePlace(root, join(folder, frame[1] ?? ''), Number(frame[2]), Number(frame[3])) : undefined;
}

/**
 * The property that says the field in the call of `draft` for the type; where it is not written out there, that call; where the type is not
 * either, the text that names it, else `translate`.
 */
function placeOfField(root: string, folder: string, type: string, pointer: string): CodePlace | undefined {
  const [name = ''] = pointer.split('/').slice(1);
  const ranked: { rank: number; place: CodePlace }[] = [];
  for (const path of codeFiles(folder)) {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const found = rankOf(node, type, name);
      if (found) {
        const { line, character } = file.getLineAndCharacterOfPosition(found.node.getStart(file));
        ranked.push({ rank: found.rank, place: codePlace(root, path, line + 1, character + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return ranked.sort((a, b) => a.rank - b.rank)[0]?.place;
}

function rankOf(node: ts.Node, type: string, name: string): { rank: number; node: ts.Node } | undefined {
  if (ts.isCallExpression(node) && node.expression.getText() === 'draft') {
    const [first, data] = node.arguments;
    if (!first || !ts.isStringLiteral(first) || first.text !== type) return undefined;
    const property = data && ts.isObjectLiteralExpression(data) ? data.properties.find((one) => one.name?.getText().replaceAll(/^['"]|['"]$/g, '') === name) : undefined;
    return property ? { rank: 0, node: property } : { rank: 1, node };
  }
  if (ts.isStringLiteral(node) && node.text === type && !ts.isArrayLiteralExpression(node.parent)) return { rank: 2, node };
  const isTranslate = (ts.isMethodDeclaration(node) || ts.isPropertyAssignment(node)) && node.name.getText() === 'translate';
  return isTranslate ? { rank: 3, node } : undefined;
}

function codeFiles(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts')).map((name) => join(folder, name)) : [];
}

function codePlace(root: string, path: string, line: number, column: number): CodePlace {
  const text = existsSync(path) ? readFileSync(path, 'utf8').split('\n')[line - 1] : undefined;
  return { place: `${relative(root, path)}:${line}:${column}`, line: text?.trim() ?? '' };
}
