// A page of people through the door against the same page of plaintext rows.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ownCaller } from '@clounge/shared/caller';
import { openPool } from '@clounge/shared/database';
import { openJournal } from '@clounge/shared/journal';
import { openDoor, type SealedRow } from '@clounge/shared/vault';
import { memberFields } from '@clounge/identity/people/membership.entity';
import { superuser } from '@clounge/local/postgres/server';
import { figure, inTurns, type Figure } from './figure.ts';
import type { BenchHouse } from './house.ts';

const pageSize = 100;
const query = `query People { people(first: ${pageSize}) { nodes { id name email employeeNumber organizationUnit birthday mobile } } }`;

interface PeoplePage {
  people: { nodes: { id: string; name: string | null }[] };
}

/** The same rows in clear, in a table of a scratch database. */
async function writePlainRows(house: BenchHouse, page: PeoplePage): Promise<void> {
  const admin = await house.sql('postgres');
  await admin.query('create database bench_plain');
  await admin.end();
  const plain = await house.sql('bench_plain');
  await plain.query(
    `create table people (id uuid primary key, name text, email text, employee_number text, organization_unit text, birthday text, mobile text)`,
  );
  for (const node of page.people.nodes) {
    const person = node as Record<string, string | null>;
    await plain.query('insert into people values ($1, $2, $3, $4, $5, $6, $7)', [
      node.id,
      node.name,
      person['email'],
      person['employeeNumber'],
      person['organizationUnit'],
      person['birthday'],
      person['mobile'],
    ]);
  }
  await plain.end();
}

/** What autovacuum does within a minute of an import: without it, either side may be read by a plan made for empty tables. */
async function settleStatistics(house: BenchHouse): Promise<void> {
  for (const database of ['identity', 'vault', 'journal', 'bench_plain']) {
    const client = await house.sql(database);
    await client.query('vacuum analyze');
    await client.end();
  }
}

async function throughGraphQL(house: BenchHouse, token: string): Promise<number> {
  const host = fork(fileURLToPath(new URL('./plain-subgraph.ts', import.meta.url)), {
    env: {
      ...process.env,
      BENCH_DATABASE: house.databaseUrl('bench_plain', superuser),
      BENCH_URL: `http://127.0.0.1:${house.port}`,
    },
  });
  const [{ url }] = (await once(host, 'message')) as [{ url: string }];
  const askPlain = async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    const answer = (await response.json()) as { data?: PeoplePage };
    if (answer.data?.people.nodes.length !== pageSize) throw new Error(JSON.stringify(answer));
  };
  try {
    const [sealed, plain] = await inTurns(150, () => house.ask('identity', token, query), askPlain);
    return sealed / plain;
  } finally {
    host.kill();
  }
}

/** The door without GraphQL: the rows of the same people fetched and opened, the access record written, against rows fetched. */
async function atTheDatabase(house: BenchHouse): Promise<number> {
  const journal = openJournal(house.databaseUrl('journal', 'journal_writer'));
  const door = await openDoor({
    vaultUrl: house.databaseUrl('vault', 'vault_identity'),
    rootKeys: `file:${house.data}/root-keys`,
    journal,
    purposesOf: () => ['membership-management'],
  });
  const sealed = openPool(house.databaseUrl('identity', 'identity_app'));
  const plain = openPool(house.databaseUrl('bench_plain', superuser));
  const caller = { ...ownCaller('service-identity', 'legal-obligation'), address: null };
  const openPage = async () => {
    const rows = await sealed.query<SealedRow>(
      `select id, tenant_id as "tenantId", subject_id as "subjectId", scope, scope_version as "scopeVersion", sealed
       from membership where withdrew_at is null order by id desc limit ${pageSize}`,
    );
    await door.open(caller, { operation: 'bench' }, memberFields, rows.rows);
  };
  const readPage = () => plain.query(`select * from people order by id limit ${pageSize}`);
  const [doorMs, plainMs] = await inTurns(200, openPage, readPage);
  await Promise.all([door.close(), journal.close(), sealed.end(), plain.end()]);
  return doorMs / plainMs;
}

export async function peopleFigures(house: BenchHouse): Promise<Figure[]> {
  const token = await house.officer();
  await writePlainRows(house, await house.ask<PeoplePage>('identity', token, query));
  await settleStatistics(house);
  return [
    figure(
      '100 people through the door',
      await throughGraphQL(house, token),
      '×',
      '<= 1.5',
      'the same GraphQL query over plaintext rows, no access record',
    ),
    figure('the door at the database layer', await atTheDatabase(house), '×', '<= 4', 'SELECT of 100 plaintext rows'),
  ];
}
