/** @type {import('jest').Config} */
const each = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@simpul/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2023',
          keepClassNames: true,
          rewriteRelativeImportExtensions: false,
        },
        module: { type: 'es6' },
      },
    ],
  },
  modulePathIgnorePatterns: ['/dist/', '/.simpul/', '/.cache/'],
};
const ELSEWHERE = ['/node_modules/', '/dist/', '/.simpul/', '/.cache/'];

/** @type {import('jest').Config} */
export default {
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/test/harness/progress-reporter.js'],
  projects: [
    { ...each, testMatch: ['**/*.spec.ts'], testPathIgnorePatterns: [...ELSEWHERE, '\\.int\\.spec\\.ts$'] },
    // Each starts a Kafka and a PostgreSQL of its own.
    { ...each, testMatch: ['**/*.int.spec.ts'], testPathIgnorePatterns: ELSEWHERE, runner: '<rootDir>/test/harness/one-by-one-runner.js' },
  ],
};
