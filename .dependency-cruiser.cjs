/** Who may import whom: design rules, each with its reason. Run by `npm run rules`. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(libs|apps|agencies|tools|test|bench)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', comment: 'A cycle means two things that cannot be understood, tested or started apart.', severity: 'error', from: {}, to: { circular: true } },
    only('contract-stands-alone', 'The shared schema is what everybody agrees on: it may depend on nothing of ours.', '^libs/contract/', '^libs/contract/'),
    only('domain-knows-the-contract', 'Decisions are pure: no stores, no log, no framework.', '^libs/domain/', '^libs/(domain|contract)/'),
    only('kit-knows-the-contract', 'An adapter author needs the kit and the contract, nothing of the bus.', '^libs/adapter-kit/', '^(libs/(adapter-kit|contract)/|test/harness/build-xlsx)'),
    only('adapters-know-the-kit', 'An agency folder is all that an integrator touches; it must work with kit and contract alone, and knows nothing of what runs it.', '^agencies/([^/]+)/(?!.*\\.spec\\.ts$)', '^(agencies/$1/|libs/adapter-kit/src/index\\.ts$|libs/contract/)'),
    only('adapter-tests-know-the-harness', 'An adapter’s tests run its files as "try" does.', '^agencies/([^/]+)/.*\\.spec\\.ts$', '^(agencies/$1/|libs/(adapter-kit|contract)/|test/harness/)'),
    only('kafka-implements-ports', 'The log is an edge behind the ports of the domain; it knows no other edge.', '^libs/kafka/', '^(libs/(kafka|domain|contract)/|test/harness/)'),
    only('postgres-implements-ports', 'The stores are an edge behind the ports of the domain; they know no other edge.', '^libs/postgres/', '^(libs/(postgres|domain|contract)/|test/harness/)'),
    only('platform-wires-edges', 'The platform puts edges behind ports; it knows no app and no adapter.', '^libs/platform/', '^(libs/(platform|kafka|postgres|domain|contract)/|test/harness/)'),
    only('oracle-shares-nothing', 'What says who may see what a second time must not repeat the mistakes of the first.', '^test/entitlement/oracle', '^test/entitlement/oracle'),
    {
      name: 'checker-shares-nothing',
      comment: 'What checks the bus must not repeat its mistakes: no code of the bus, nor of what loads and reads it.',
      severity: 'error',
      from: { path: '^test/faults/checker/(?!.*\\.spec\\.ts$)' },
      to: { pathNot: '^test/faults/checker/' },
    },
    {
      name: 'apps-stand-apart',
      comment: 'Each app scales by itself; only apps/simpul puts several in one process.',
      severity: 'error',
      from: { path: '^(apps/(?!simpul/)([^/]+)/|libs/|agencies/|tools/)' },
      to: { path: '^apps/', pathNot: '^apps/$2/' },
    },
    { name: 'nest-at-the-edge', comment: 'A framework changes; decisions should not notice.', severity: 'error', from: { pathNot: '^(apps|libs/platform|test)/|^libs/kafka/src/kafka-batch-transport' }, to: { path: 'node_modules/@nestjs/' } },
    { name: 'typeorm-in-postgres', comment: 'One place knows how rows are stored.', severity: 'error', from: { pathNot: '^libs/postgres/' }, to: { path: 'node_modules/typeorm/' } },
    { name: 'kafka-clients-in-kafka', comment: 'kafkajs has no maintainer: it must be replaceable in one folder.', severity: 'error', from: { pathNot: '^(libs/kafka|bench)/' }, to: { path: 'node_modules/(kafkajs|@platformatic/kafka)/' } },
    { name: 'no-orphans', comment: 'A file that nobody imports and nothing runs is dead.', severity: 'error', from: { orphan: true, pathNot: '(\\.d\\.ts|main\\.ts|adapter\\.ts|\\.cjs|jest\\.config\\.js|(progress-reporter|one-by-one-runner)\\.js)$|^(tools|bench)/' }, to: {} },
    { name: 'declared-packages', comment: 'A package that is not in package.json is there by accident.', severity: 'error', from: {}, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] } },
    { name: 'no-tests-in-code', comment: 'Tests are not shipped.', severity: 'error', from: { pathNot: '\\.(spec|contract)\\.ts$|^(test|bench|tools)/' }, to: { path: '\\.spec\\.ts$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|libs/[^/]+/dist|\\.simpul|\\.cache)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['@simpul/source', 'import', 'node', 'default', 'types'] },
  },
};
