// The identity schema over plaintext rows, for comparison: the same host, token check and query, without the door. Exists for the bench only.
import { openPool } from '@clounge/shared/database';
import { rulesOf, startSubgraph } from '@clounge/shared/subgraph';
import type { PartConfig } from '@clounge/shared/config';
import { globSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { subgraphSdlOf } from '../contract/subgraph-files.ts';
import { benchSettings } from './config.ts';

const { database, base } = benchSettings();
const pool = openPool(database);
const root = fileURLToPath(new URL('../../', import.meta.url));
const unused = () => {
  throw new Error('not part of the comparison');
};

const resolvers: Record<string, Record<string, unknown>> = {};
for (const path of rulesOf(subgraphSdlOf('identity')).fields.keys()) {
  const [type = '', field = ''] = path.split('.');
  (resolvers[type] ??= {})[field] = unused;
}
(resolvers['Query'] ??= {})['people'] = async (_parent: unknown, { first }: { first: number }) => {
  const rows = await pool.query(
    `select id, name, email, employee_number as "employeeNumber", organization_unit as "organizationUnit", birthday, mobile
     from people order by id limit $1`,
    [first],
  );
  return { nodes: rows.rows, pageInfo: { hasNextPage: false, endCursor: null } };
};

const part = await startSubgraph(
  {
    service: 'identity',
    host: '127.0.0.1',
    port: 0,
    issuer: `${base.replace('127.0.0.1', 'localhost')}/oidc`,
    jwksUrl: `${base}/oidc/jwks`,
    production: false,
  } as PartConfig,
  {
    typeDefs: globSync('services/identity/src/*/schema.graphql', { cwd: root })
      .sort()
      .map((file) => pathToFileURL(`${root}${file}`)),
    resolvers,
    context: (caller) => ({ caller }),
    ready: () => Promise.resolve(),
    close: () => pool.end(),
  },
);
process.send?.({ url: part.url });
