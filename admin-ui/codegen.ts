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

const plugins = ['typescript-operations', 'typed-document-node'];
const config = {
  documentMode: 'string',
  useTypeImports: true,
  enumsAsTypes: true,
  scalars: { ID: 'string', Date: 'string', DateTime: 'string', ZoneGeometry: 'unknown' },
};

export default {
  schema: existsSync(publicSchema) ? publicSchema : partsSdl,
  generates: {
    'src/generated/operations.ts': { documents: ['src/**/*.graphql', '!src/portal/**'], plugins, config },
    // A phone loads the page of the portal and nothing of the back office.
    'src/portal/generated/operations.ts': { documents: ['src/portal/**/*.graphql'], plugins, config },
  },
  overwrite: true,
} satisfies CodegenConfig;
