import ts from 'typescript';

export interface Expression {
  /** `libs/platform/src/x.ts:12` */
  at: string;
  source: string;
  flags: string;
}

export interface Found {
  expressions: Expression[];
  /** Where one is made of what only a running program knows. */
  made: string[];
}

/** The regular expressions of a TypeScript or JavaScript file: literals, and those that are made of texts which stand in the file. */
export function expressionsIn(file: string, code: string): Found {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const texts = constantsOf(tree);
  const found: Found = { expressions: [], made: [] };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.expressions.push({ at: placeOf(tree, node), ...partsOf(node) });
    if (isMaking(node)) {
      const [source, flags] = (node.arguments ?? []).map((argument) => textOf(argument, texts));
      if (source === undefined || ((node.arguments?.length ?? 0) > 1 && flags === undefined)) found.made.push(file);
      else found.expressions.push({ at: placeOf(tree, node), source, flags: flags ?? '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The literals that a member of an object which a CommonJS file exports can come to: it names constants and functions of its file, and so do these. */
export function expressionsBehind(file: string, code: string, object: string, member: string): Expression[] {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const declared = declaredIn(tree);
  const found: Expression[] = [];
  const reach = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ at: placeOf(tree, node), ...partsOf(node) });
    const named = ts.isIdentifier(node) ? declared.get(node.text) : undefined;
    if (named !== undefined && declared.delete((node as ts.Identifier).text)) reach(named);
    ts.forEachChild(node, reach);
  };
  reach(memberOf(tree, object, member));
  return found;
}

function declaredIn(tree: ts.SourceFile): Map<string, ts.Node> {
  const declared = new Map<string, ts.Node>(constantsOf(tree));
  for (const statement of tree.statements) if (ts.isFunctionDeclaration(statement) && statement.name) declared.set(statement.name.text, statement);
  return declared;
}

function memberOf(tree: ts.SourceFile, object: string, member: string): ts.Node {
  for (const { expression } of tree.statements.filter((one) => ts.isExpressionStatement(one))) {
    if (!ts.isBinaryExpression(expression) || !ts.isObjectLiteralExpression(expression.right) || expression.left.getText() !== `exports.${object}`) continue;
    const found = expression.right.properties.find(({ name }) => name?.getText().replaceAll('"', '') === member);
    if (found !== undefined) return found;
  }
  throw new Error(`${tree.fileName} exports no ${member} in ${object}`);
}

/** Every `pattern` of a JSON Schema; Ajv reads them with the flag `u`. */
export function patternsIn(file: string, schema: unknown): Expression[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]) => (name === 'pattern' && typeof value === 'string' ? [{ at: file, source: value, flags: 'u' }] : patternsIn(file, value)));
}

const isMaking = (node: ts.Node): node is ts.NewExpression | ts.CallExpression => (ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp';

const placeOf = (tree: ts.SourceFile, node: ts.Node) => `${tree.fileName}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

function partsOf({ text }: ts.RegularExpressionLiteral): Pick<Expression, 'source' | 'flags'> {
  const end = text.lastIndexOf('/');
  return { source: text.slice(1, end), flags: text.slice(end + 1) };
}

function constantsOf(tree: ts.SourceFile): Map<string, ts.Expression> {
  const constants = new Map<string, ts.Expression>();
  for (const statement of tree.statements.filter((one) => ts.isVariableStatement(one))) {
    for (const { name, initializer } of statement.declarationList.declarations) if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer);
  }
  return constants;
}

/** What an expression gives, where the file alone tells. */
function textOf(node: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) return constants.has(node.text) ? textOf(constants.get(node.text) as ts.Expression, constants) : undefined;
  if (ts.isTemplateExpression(node)) return filled(node, constants, (part) => part.text);
  if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'String.raw') return undefined;
  return ts.isTemplateExpression(node.template) ? filled(node.template, constants, (part) => part.rawText ?? part.text) : (node.template.rawText ?? node.template.text);
}

function filled({ head, templateSpans }: ts.TemplateExpression, constants: ReadonlyMap<string, ts.Expression>, said: (part: ts.TemplateLiteralLikeNode) => string): string | undefined {
  const parts = templateSpans.map(({ expression, literal }) => [textOf(expression, constants), said(literal)] as const);
  return parts.some(([text]) => text === undefined) ? undefined : said(head) + parts.map((part) => part.join('')).join('');
}
