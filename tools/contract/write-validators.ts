import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import type { EventSchema, JsonSchema } from './read-schemas.ts';

/** Validators as plain code: nothing is compiled at run time. */
export function validatorsSource(head: string, envelope: JsonSchema, schemas: readonly EventSchema[]): Record<string, string> {
  const ajv = new Ajv2020({ code: { source: true, esm: true, lines: true }, allErrors: false, strict: true, strictTypes: false, strictRequired: false, keywords: ['x-pii', 'x-dataclass', 'x-subject', 'x-indonesian'], allowUnionTypes: true });
  addFormats.default(ajv);
  const names: Record<string, string> = { envelope: envelope.$id as string };
  ajv.addSchema(envelope);
  for (const { schema, typeName } of schemas) {
    ajv.addSchema(schema);
    names[typeName] = schema.$id as string;
  }
  const code = (standalone as unknown as { default: (ajv: unknown, names: unknown) => string }).default(ajv, names);
  const table = schemas.map(({ type, typeName }) => `  '${type}': ${typeName},`).join('\n');
  return {
    'validators.js': `${head}${asImports(code)}\nexport const byType = {\n${table}\n};\n`,
    'validators.d.ts': `${head}import type { ErrorObject } from 'ajv';
import type { EventDataByType } from './event-data.ts';

export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}
export const envelope: Validator;
export const byType: Readonly<Record<keyof EventDataByType, Validator>>;
`,
  };
}

// Ajv writes require() for its run-time parts even in ESM code.
function asImports(code: string): string {
  const imports: string[] = [];
  const body = code.replaceAll(/const (\w+) = require\("([^"]+)"\)([^;]*);/g, (_all, name: string, path: string, access: string) => {
    const module = `${name}$module`;
    imports.push(`import ${module} from '${path}.js';`);
    return `const ${name} = ${module}${access};`;
  });
  if (body.includes('require(')) throw new Error('a require() is left in the validators');
  return `${imports.join('\n')}\n${body}`;
}
