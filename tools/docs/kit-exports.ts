import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../local/folders.ts';

/** One export of the kit's index, as its docstring and declaration tell it. */
export interface KitExport {
  name: string;
  /** The heading in the index that it stands under. */
  section: string;
  kind: 'function' | 'type' | 'value';
  text: string;
  /** The declaration as it is written, without what a function does inside. */
  code: string;
  /** Lines of code, each with what it gives behind `//`. */
  example: readonly string[];
}

const INDEX = join(ROOT, 'libs', 'adapter-kit', 'src', 'index.ts');

/** Everything that `@simpul/adapter-kit` exports, in the order of its index. */
export function kitExports(): KitExport[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const program = ts.createProgram([INDEX], options);
  const index = program.getSourceFile(INDEX);
  if (index === undefined) throw new Error(`${INDEX} can't be read`);
  const checker = program.getTypeChecker();
  let section = '';
  return index.statements.flatMap((statement) => {
    section = headingOf(statement, index) ?? section;
    return ts.isExportDeclaration(statement) ? symbolsOf(statement, checker).map((symbol) => describe(symbol, section, checker)) : [];
  });
}

function headingOf(statement: ts.Statement, file: ts.SourceFile): string | undefined {
  const comments = ts.getLeadingCommentRanges(file.text, statement.getFullStart()) ?? [];
  return comments.map(({ pos, end }) => /^\/\*\* (.*) \*\/$/.exec(file.text.slice(pos, end))?.[1]).findLast((heading) => heading !== undefined);
}

/** In the order of their file, for `export *`. */
function symbolsOf({ exportClause, moduleSpecifier }: ts.ExportDeclaration, checker: ts.TypeChecker): ts.Symbol[] {
  if (exportClause && ts.isNamedExports(exportClause)) return exportClause.elements.flatMap(({ name }) => checker.getSymbolAtLocation(name) ?? []);
  const module = moduleSpecifier && checker.getSymbolAtLocation(moduleSpecifier);
  return module ? checker.getExportsOfModule(module) : [];
}

function describe(exported: ts.Symbol, section: string, checker: ts.TypeChecker): KitExport {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const [declaration] = symbol.declarations ?? [];
  if (declaration === undefined) throw new Error(`${exported.name} has no declaration`);
  const example = symbol.getJsDocTags(checker).find(({ name }) => name === 'example');
  return {
    name: exported.name,
    section,
    kind: ts.isFunctionDeclaration(declaration) ? 'function' : ts.isVariableDeclaration(declaration) ? 'value' : 'type',
    text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    code: codeOf(declaration, checker),
    example: example ? ts.displayPartsToString(example.text).split('\n') : [],
  };
}

function codeOf(declaration: ts.Declaration, checker: ts.TypeChecker): string {
  if (ts.isVariableDeclaration(declaration)) return `const ${declaration.name.getText()}: ${checker.typeToString(checker.getTypeAtLocation(declaration), declaration, ts.TypeFormatFlags.NoTruncation)}`;
  const text = declaration.getText();
  const isDerived = ts.isTypeAliasDeclaration(declaration) && text.includes('typeof ');
  if (isDerived) return `type ${declaration.name.text} = ${checker.typeToString(checker.getTypeAtLocation(declaration), declaration, ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias).replaceAll('"', "'")};`;
  if (!ts.isFunctionDeclaration(declaration)) return text.replace(/^export /, '');
  const end = declaration.body ? declaration.body.getStart() - declaration.getStart() : text.length;
  const signature = text.slice(0, end).replace(/^export /, '').trim();
  const told = declaration.type === undefined ? `: ${returnTypeOf(declaration, checker)}` : '';
  return signature + told;
}

function returnTypeOf(declaration: ts.FunctionDeclaration, checker: ts.TypeChecker): string {
  const signature = checker.getSignatureFromDeclaration(declaration);
  return signature ? checker.typeToString(signature.getReturnType(), declaration, ts.TypeFormatFlags.NoTruncation) : 'unknown';
}
