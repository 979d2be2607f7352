// Generates types from the SDL: resolver types for each service, operation types for the workflows. Its output is never edited by hand.
import { globSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const services = ['identity', 'billing', 'attendance', 'privacy'] as const;

/** Prepended to the SDL of every subgraph, in this order. */
const shared = [
  'services/shared/src/subgraph/common.graphql',
  'services/shared/src/records/records.graphql',
  'services/shared/src/records/import.graphql',
];

/**
 * What stands behind a GraphQL type inside a service: `export type PersonMapper = …` in any `src/<feature>/mappers.ts`
 * makes resolvers of `Person` take that as parent, and fields of type `Person` return it.
 */
function mappersOf(service: string): Record<string, string> {
  const mappers: Record<string, string> = {};
  for (const file of globSync(`services/${service}/src/*/mappers.ts`).sort()) {
    const from = file.slice(`services/${service}/src/`.length);
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/^export (?:type|interface|class) (\w+)Mapper\b/gm)) {
      if (name) mappers[name] = `../${from}#${name}Mapper`;
    }
  }
  return mappers;
}

const resolvers: CodegenConfig['generates'] = Object.fromEntries(
  services.map((service) => [
    `services/${service}/src/generated/resolvers.ts`,
    {
      schema: [...shared, `services/${service}/src/*/schema.graphql`],
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        federation: true,
        useTypeImports: true,
        enumsAsTypes: true,
        makeResolverTypeCallable: false,
        useIndexSignature: false,
        mappers: mappersOf(service),
        scalars: { ID: 'string', Date: 'string', DateTime: 'Date', ZoneGeometry: 'unknown' },
      },
    },
  ]),
);

// Workflows call the subgraphs directly, hidden operations included, so their documents are checked against the union of all SDL.
const workflowOperations: CodegenConfig['generates'] = {
  'workflows/src/generated/operations.ts': {
    schema: [...shared, ...services.map((service) => `services/${service}/src/*/schema.graphql`)],
    documents: ['workflows/src/**/*.graphql'],
    plugins: ['typescript-operations', 'typed-document-node'],
    config: {
      documentMode: 'string',
      useTypeImports: true,
      enumsAsTypes: true,
      scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
    },
  },
};

export default {
  generates: { ...resolvers, ...workflowOperations },
  overwrite: true,
  ignoreNoDocuments: true,
} satisfies CodegenConfig;
