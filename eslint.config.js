// What the reviewer's eye would tire of. Comments in the code cannot switch a rule off: an exception is written here, with its reason.
import { basename } from 'node:path';
import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** Files kebab-case with role suffixes, React components PascalCase, and no name that says nothing. */
const fileName = {
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename);
      const stem = name.slice(0, name.indexOf('.', 1));
      const shape = name.endsWith('.tsx') ? /^([A-Z][A-Za-z0-9]*|[a-z0-9]+(-[a-z0-9]+)*)$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/;
      if (!shape.test(stem))
        context.report({ node, message: `File name ${name}: kebab-case, React components PascalCase.` });
      if (/^(utils?|helpers?|common|misc|manager)$/.test(stem)) {
        context.report({ node, message: `File name ${name} says nothing about what is in it.` });
      }
    },
  }),
};

/** A module opens with a comment: what it is for, what it must never do. */
const openingComment = {
  create: (context) => ({
    Program(node) {
      const first = context.sourceCode.getAllComments()[0];
      const firstToken = node.tokens[0];
      if (!first || (firstToken && first.range[0] > firstToken.range[0])) {
        context.report({
          loc: { line: 1, column: 0 },
          message: 'Open with a comment: what this module is for, what it must never do.',
        });
      }
    },
  }),
};

const house = { rules: { 'file-name': fileName, 'opening-comment': openingComment } };

const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env'], ImportSpecifier[imported.name='env']",
  message: 'The environment is read in config.ts files only.',
};
const defaultExport = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };

const nodeGlobals = Object.fromEntries(
  [
    'process',
    'console',
    'URL',
    'Buffer',
    'fetch',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'module',
    'require',
  ].map((name) => [name, 'readonly']),
);

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '**/dist/',
    '**/generated/',
    '**/coverage/',
    '.data*/',
    '.bench/',
    '.drill/',
    '.turbo/',
    'gateway/*.graphql',
  ]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,cjs,mjs}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: nodeGlobals },
  },
  {
    files: ['gateway/src/origin/explorer/*.js'],
    languageOptions: { globals: { document: 'readonly', location: 'readonly' } },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, ts.configs.strictTypeChecked],
    // Two programs, not one a workspace: types are read once, in a fifth of the memory.
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './admin-ui/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    plugins: { house },
    rules: {
      'house/file-name': 'error',
      'house/opening-comment': 'error',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', environment, defaultExport],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An async function without await is how a value answers an interface that promises.
      '@typescript-eslint/require-await': 'off',
      // Our interfaces are written as methods and made as closures: none needs its `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A type parameter that is used once still names what a sealed value or a document holds.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  // Thirty seconds of a machine for what the types of the UI's libraries say about themselves.
  { files: ['admin-ui/**'], rules: { '@typescript-eslint/no-deprecated': 'off' } },
  {
    files: ['services/{shared,identity,billing,attendance,privacy}/src/**', 'gateway/src/**', 'workflows/src/**'],
    ignores: ['**/main.ts', '**/*.test.ts', '**/*-command.ts', 'gateway/src/composition/compose.ts'],
    // Parts speak through the logger, which leaves personal data out.
    rules: { 'no-console': 'error' },
  },
  {
    files: ['**/config.ts', 'services/local/bootstrap.mjs'],
    rules: { 'no-restricted-syntax': ['error', defaultExport] },
  },
  // A test is named by its promise, and hands its environment to the programs that it starts.
  {
    files: ['**/*.{test,contract,journey,drill,bench}.ts', 'test/**'],
    rules: { 'no-restricted-syntax': ['error', defaultExport], 'house/opening-comment': 'off' },
  },
  // Tools demand a default export from their configuration, and read the environment there.
  { files: ['**/*.config.{js,ts}', '**/codegen.ts', '**/global-setup.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['services/**/*.graphql'],
    languageOptions: { parser: graphql.parser },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
          'ObjectTypeDefinition[name.value=/Type$/]': { style: 'PascalCase', forbiddenSuffixes: ['Type'] },
          InputObjectTypeDefinition: { style: 'PascalCase', requiredPattern: /(Input|Filter)$/ },
        },
      ],
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
    },
  },
  {
    files: ['{workflows,admin-ui,test}/**/*.graphql'],
    languageOptions: { parser: graphql.parser },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/no-anonymous-operations': 'error',
      '@graphql-eslint/no-duplicate-fields': 'error',
      '@graphql-eslint/naming-convention': [
        'error',
        {
          VariableDefinition: 'camelCase',
          OperationDefinition: {
            style: 'PascalCase',
            forbiddenPrefixes: ['Get'],
            forbiddenSuffixes: ['Query', 'Mutation'],
          },
          FragmentDefinition: 'PascalCase',
        },
      ],
    },
  },
);
