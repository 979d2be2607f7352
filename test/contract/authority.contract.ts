// Every field of every subgraph's schema, asked directly by everybody: who is refused is compared with a table that people review.
import { readFile, writeFile } from 'node:fs/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { expect } from 'vitest';
import { rulesOf } from '@clounge/shared/subgraph';
import { mintToken, promise, startHouse, type House, type MintedClaims } from '@clounge/test/kit';
import { subgraphSdlOf, type ServiceName, services } from './subgraph-files.ts';
import { sampleOperation } from './sample-arguments.ts';

/** Those who ask. Programs and services by what their tokens carry. */
const askers: Record<string, MintedClaims> = {
  officer: { kind: 'person', roles: ['officer'], staffNumber: 'S-0001' },
  deputy: { kind: 'person', roles: ['deputy'], staffNumber: 'S-0002' },
  handler: { kind: 'person', roles: ['handler'], staffNumber: 'S-0003' },
  support: { kind: 'person', roles: ['support'], staffNumber: 'S-0004' },
  billing: { kind: 'person', roles: ['billing'], staffNumber: 'S-0005' },
  attendance: { kind: 'person', roles: ['attendance'], staffNumber: 'S-0006' },
  auditor: { kind: 'person', roles: ['auditor'], staffNumber: 'S-0007' },
  member: { kind: 'person', roles: ['member'], subjectId: '00000000-0000-4000-8000-000000000001' },
  'customer-admin': { kind: 'person', roles: ['customer-admin'], tenantId: '00000000-0000-4000-8000-000000000002' },
  nobody: { kind: 'person', roles: [] },
  'reading program': {
    kind: 'program',
    roles: ['integrator'],
    scopes: ['people:read', 'billing:read', 'attendance:read', 'held:read'],
  },
  'program of a trustee': { kind: 'program', roles: ['integrator'], scopes: ['trustees:confirm'] },
  'program that brings requests': { kind: 'program', roles: ['integrator'], scopes: ['requests:write'] },
  'importing program': { kind: 'program', roles: ['integrator'], scopes: ['import:write'] },
  service: { kind: 'service', roles: ['service'], scopes: ['service'] },
  'service that archives': { kind: 'service', roles: ['service'], scopes: ['service', 'records:archive'] },
  'service that exports': { kind: 'service', roles: ['service'], scopes: ['service', 'records:export'] },
  'service that corrects': { kind: 'service', roles: ['service'], scopes: ['service', 'records:correct'] },
  'service that destroys': { kind: 'service', roles: ['service'], scopes: ['service', 'records:destroy'] },
};

const tableFile = new URL('./authority-table.json', import.meta.url);
type Table = Record<string, string[]>;

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

interface Call {
  path: string;
  query: string;
  variables: Record<string, unknown>;
}

function callsOf(service: ServiceName): Call[] {
  const sdl = subgraphSdlOf(service);
  const schema: GraphQLSchema = buildSubgraphSchema(sdl);
  const roots: [GraphQLObjectType | null | undefined, 'query' | 'mutation'][] = [
    [schema.getQueryType(), 'query'],
    [schema.getMutationType(), 'mutation'],
  ];
  const fields = roots.flatMap(([type, root]) =>
    Object.values(type?.getFields() ?? {})
      .filter((field) => !field.name.startsWith('_'))
      .map((field) => ({ path: `${service}: ${field.name}`, ...sampleOperation(root, field) })),
  );
  const entities = [...rulesOf(sdl).references.keys()].map((type) => ({
    path: `${service}: _entities ${type}`,
    query: `query Entities($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }`,
    variables: {
      representations: [{ __typename: type, id: '00000000-0000-4000-8000-000000000003', number: 'S-0000' }],
    },
  }));
  return [...fields, ...entities];
}

async function codeOf(url: string, token: string | null, call: Call): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query: call.query, variables: call.variables }),
  });
  const answer = (await response.json()) as Answer;
  const refused = answer.errors?.find((error) =>
    ['UNAUTHENTICATED', 'FORBIDDEN'].includes(error.extensions?.code ?? ''),
  );
  const malformed = answer.errors?.find((error) => error.extensions?.code === 'GRAPHQL_VALIDATION_FAILED');
  if (malformed) throw new Error(`${call.path}: ${malformed.message}`);
  return refused?.extensions?.code ?? 'answered';
}

async function observed(house: House): Promise<Table> {
  const table: Table = {};
  for (const service of services) {
    for (const call of callsOf(service)) {
      const answers = await Promise.all(
        Object.entries(askers).map(async ([name, claims]) => {
          const token = await mintToken(house.installation, claims);
          return (await codeOf(house.url(service), token, call)) === 'answered' ? name : null;
        }),
      );
      const permitted = answers.filter((name) => name !== null);
      table[call.path] = permitted;
    }
  }
  return table;
}

promise(
  'Art. 9(6)',
  'each operation and each entity answers whom the reviewed table names, and nobody else',
  async () => {
    await using house = await startHouse({ worker: true, gateway: false });
    const table = await observed(house);
    if (process.env['UPDATE_AUTHORITY_TABLE'] === 'yes')
      await writeFile(tableFile, `${JSON.stringify(table, null, 2)}\n`);
    expect(table).toEqual(JSON.parse(await readFile(tableFile, 'utf8')));
  },
  120_000,
);

promise(
  'Art. 9(6)',
  'without a token, with an expired, forged or foreign one, nothing answers',
  async () => {
    await using house = await startHouse({ worker: false, gateway: false });
    const officer = askers['officer'];
    if (!officer) throw new Error('no officer');
    const { privateKey } = await import('node:crypto').then((crypto) =>
      crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    );
    const wrong = [
      null,
      await mintToken(house.installation, { ...officer, expiresInSeconds: -30 }),
      await mintToken(house.installation, { ...officer, issuer: 'http://localhost:1/oidc' }),
      await mintToken(house.installation, officer, privateKey.export({ format: 'jwk' })),
      await mintToken(house.installation, { ...officer, audience: 'urn:clounge:elsewhere' }),
    ];
    for (const service of services) {
      const foreign = await mintToken(house.installation, {
        kind: 'service',
        roles: ['service'],
        scopes: ['service'],
        audience: service === 'billing' ? 'urn:clounge:identity' : 'urn:clounge:billing',
      });
      for (const call of callsOf(service)) {
        for (const token of [...wrong, foreign])
          expect(`${call.path} ${await codeOf(house.url(service), token, call)}`).toBe(`${call.path} UNAUTHENTICATED`);
      }
    }
  },
  120_000,
);
