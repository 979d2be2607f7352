// Who may import whom (docs/architecture.md). A new arrow is a decision: write it in docs/decisions, then here.
const parts = '(identity|billing|attendance|privacy)';
/** Tests, and what only tests import. */
const beside = ['\\.(test|contract|journey|drill|bench)\\.ts$', '/testing/', '^gateway/test/'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'shared-knows-nobody',
      comment: 'services/shared is mechanism: it imports nothing else of this repository.',
      severity: 'error',
      from: { path: '^services/shared/', pathNot: beside },
      to: { path: '^(services/(?!shared/)|gateway/|workflows/|admin-ui/|test/)' },
    },
    {
      name: 'a-service-knows-no-sibling',
      comment: 'A service reaches another one over GraphQL with its own token, never by import.',
      severity: 'error',
      from: { path: `^services/${parts}/`, pathNot: beside },
      to: { path: '^(services/|gateway/|workflows/|admin-ui/|test/)', pathNot: ['^services/$1/', '^services/shared/'] },
    },
    {
      name: 'gateway-and-workflows-know-shared-only',
      comment: 'They reach services through GraphQL operations.',
      severity: 'error',
      from: { path: '^(gateway|workflows)/', pathNot: beside },
      to: { path: '^(services|gateway|workflows|admin-ui|test)/', pathNot: ['^$1/', '^services/shared/'] },
    },
    {
      name: 'admin-ui-knows-nobody',
      comment: 'The UI has generated operations of its own and nothing else of this repository.',
      severity: 'error',
      from: { path: '^admin-ui/', pathNot: beside },
      to: { path: '^(services|gateway|workflows|test)/' },
    },
    {
      name: 'local-opens-front-doors-only',
      comment: 'services/local starts, migrates, configures and provisions parts; it does not reach into features.',
      severity: 'error',
      from: { path: '^services/local/', pathNot: beside },
      to: {
        path: `^(services/${parts}|gateway|workflows|admin-ui|test)/`,
        pathNot: [
          `^services/${parts}/src/(part|migrate|config|main)\\.ts$`,
          `^services/${parts}/src/.*provision[^/]*$`,
          `^services/${parts}/src/provision/`,
          '^gateway/src/(part|config|main)\\.ts$',
          '^workflows/src/(part|config|main|bundle)\\.ts$',
        ],
      },
    },
    {
      name: 'nothing-knows-the-tests',
      comment: 'Only tests import the test kit.',
      severity: 'error',
      from: { path: '^(services|gateway|workflows|admin-ui)/', pathNot: beside },
      to: { path: '^test/' },
    },
    {
      name: 'tests-are-leaves',
      comment: 'Nothing imports a test; the bench runs its benches.',
      severity: 'error',
      from: { pathNot: '^test/bench/run\\.ts$' },
      to: { path: '\\.(test|contract|journey|drill|bench)\\.tsx?$' },
    },
    {
      name: 'stand-ins-are-for-tests',
      comment: 'What a test puts in place of a neighbour never runs in production.',
      severity: 'error',
      from: { pathNot: [...beside, '^test/'] },
      to: { path: ['^(services|workflows)/.*/testing/', '^gateway/test/'] },
    },
    {
      name: 'entities-know-no-features',
      comment: 'resolver → feature → entity, never back.',
      severity: 'error',
      from: { path: `^services/${parts}/src/.+\\.entity\\.ts$` },
      to: {
        path: `^services/${parts}/`,
        pathNot: ['\\.entity\\.ts$', '/generated/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'features-know-no-resolvers',
      comment: 'resolver → feature → entity, never back.',
      severity: 'error',
      from: {
        path: `^services/${parts}/src/`,
        pathNot: [...beside, '/resolvers/', '/resolvers\\.ts$', '/src/(part|main)\\.ts$', '/generated/'],
      },
      to: { path: '/resolvers(/|\\.ts$)', pathNot: '/generated/' },
    },
    {
      name: 'resolvers-know-no-entities',
      comment: 'A resolver is one line into its feature; it sees entities as types only.',
      severity: 'error',
      from: { path: `^services/${parts}/src/.+/resolvers(/|\\.ts$)` },
      to: { path: '\\.entity\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workflows-are-deterministic',
      comment:
        'A *.workflow.ts runs again from history: only @temporalio/workflow, pure plans, and types of activities.',
      severity: 'error',
      from: { path: '^workflows/src/.+\\.workflow\\.ts$' },
      to: {
        pathNot: [
          '@temporalio/(workflow|common)/',
          '[/.]plan\\.ts$',
          '\\.workflow\\.ts$',
          '/(signals|updates|messages)\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'plans-are-pure',
      comment: 'A plan computes from what it is given: no clock, no network, no package.',
      severity: 'error',
      from: { path: '^workflows/src/.*[/.]plan\\.ts$' },
      to: { pathNot: ['[/.]plan\\.ts$'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle is one module in two files.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-names-that-say-nothing',
      comment: 'A folder is named for what is in it.',
      severity: 'error',
      from: {},
      to: { path: '^(services|gateway|workflows|admin-ui|test)/.*/(utils?|helpers?|common|misc|manager)/' },
    },
    {
      name: 'nothing-unresolvable',
      comment: 'A broken or undeclared dependency.',
      severity: 'error',
      from: {},
      // The one package that has types and no code.
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    },
    {
      name: 'declared-dependencies-only',
      comment: 'What runs in production is declared in the workspace that imports it, not found by luck at the root.',
      severity: 'error',
      from: { path: '^(services|gateway|workflows|admin-ui)/.*src/', pathNot: beside },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|\\.data[^/]*|\\.turbo)/' },
    tsPreCompilationDeps: 'specify',
    detectJSDocImports: false,
    tsConfig: { fileName: 'tsconfig.base.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
