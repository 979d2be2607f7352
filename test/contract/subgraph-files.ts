// Where the subgraphs' schema files lie, found rather than listed, so that a new feature is under test by being there.
import { globSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DocumentNode } from 'graphql';
import { subgraphSdl } from '@clounge/shared/subgraph';

export const services = ['identity', 'billing', 'attendance', 'privacy'] as const;
export type ServiceName = (typeof services)[number];

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The whole schema text of a service. */
export function subgraphSdlOf(service: ServiceName): DocumentNode {
  const files = globSync(`services/${service}/src/*/schema.graphql`, { cwd: root }).sort();
  return subgraphSdl(files.map((file) => pathToFileURL(`${root}${file}`)));
}
