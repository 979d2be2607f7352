// Generates the types of the user interface's operations from the public schema. Its output is never edited by hand.
import { existsSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const publicSchema = '../gateway/api.graphql';

/** Before the first composition there is only the SDL of the parts, which says the same and more. */
const partsSdl = [
  '../services/shared/src/subgraph/common.graphql',
  '../services/shared/src/records/*.graphql',
  '../services/*/src/*/schema.graphql',
];

export default {
  schema: existsSync(publicSchema) ? publicSchema : partsSdl,
  documents: ['src/**/*.graphql'],
  generates: {
    'src/generated/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', ZoneGeometry: 'unknown' },
      },
    },
  },
  overwrite: true,
} satisfies CodegenConfig;
