// Composes the supergraph from the very SDL that the parts serve. Pure but for reading those files; never asks a running part.
import { composeServices } from '@theguild/federation-composition';
import { serviceNames, type ServiceName } from '@clounge/shared/config';
import { subgraphSdl } from '@clounge/shared/subgraph';
import { globSync } from 'node:fs';

/** What is committed: how requests are routed, and what the world may ask. */
export interface Composed {
  supergraph: string;
  api: string;
}

const repository = new URL('../../../', import.meta.url);
const banner = '# Composed from the SDL of the subgraphs by `npm run compose`. Not edited by hand.\n\n';

/** Features of a service that have a schema, by file name: the order decides nothing but the order of the output. */
export function featuresOf(service: ServiceName): URL[] {
  const files = globSync(`services/${service}/src/*/schema.graphql`, { cwd: repository });
  return files.sort().map((file) => new URL(file, repository));
}

/** Throws with every composition error, one a line. */
export function composeSupergraph(): Composed {
  const result = composeServices(
    serviceNames.map((name) => ({ name, url: placeholderUrl(name), typeDefs: subgraphSdl(featuresOf(name)) })),
  );
  if (result.errors) throw new Error(result.errors.map((error) => error.message).join('\n'));
  return { supergraph: banner + ends(result.supergraphSdl), api: banner + ends(result.publicSdl) };
}

/** Where a part really listens is a setting; the committed file names no host. */
export function placeholderUrl(service: ServiceName): string {
  return `http://${service}.invalid/graphql`;
}

const ends = (text: string) => `${text.trimEnd()}\n`;
