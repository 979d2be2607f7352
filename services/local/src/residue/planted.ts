// The controls of a scan: values that it plants itself, in the ways by which a leak would come, and must then find. Takes them away again.
import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Client } from '@temporalio/client';
import pg from 'pg';
import { urlFor, withClient } from '../provision/server-url.ts';
import { fileSource, historySource, logSource, sqliteSource } from './sources.ts';
import { control, type Control } from './search.ts';

const schema = 'residue_control';
const literal = pg.escapeLiteral;

export interface Planted {
  controls: Control[];
  /** Takes away what was planted. */
  remove(): Promise<void>;
}

export const together = (planted: readonly Planted[]): Planted => ({
  controls: planted.flatMap(({ controls }) => controls),
  remove: async () => {
    for (const one of planted) await one.remove();
  },
});

/**
 * A row with an index, statistics and a value that is compressed out of line; a row that was deleted from an unlogged table, as search tables
 * are; a change in the write-ahead log and a line in the server's log.
 * What lies in files is found only where the scan is given them: else these controls are missed, and nothing is proved.
 */
export async function plantInDatabase(serverUrl: string, database: string): Promise<Planted> {
  const url = urlFor(serverUrl, database);
  const at = (name: string, isAt: Control['isAt']) => control(`${database}: ${name}`, isAt);
  const ofTable = (table: string) => (place: string, source: string) =>
    source === fileSource && place.includes(`(${database}.${schema}.${table})`);
  const row = at('a row', (place) => place === `${database}.${schema}.subject.plain`);
  const large = at('a large value', (place) => place === `${database}.${schema}.subject.large`);
  const statistic = at('a statistic', (place) => place.startsWith(`${database}.pg_catalog.pg_statistic.`));
  const inFile = at('a table’s file', ofTable('subject'));
  const inIndex = at('an index’s file', ofTable('subject_key'));
  const fleeting = at('an unlogged table’s file', ofTable('fleeting'));
  const change = at('the write-ahead log', (_place, source) => source === logSource);
  const logged = at('the server’s log', (_place, source) => source === fileSource);
  const values = [row, statistic, inIndex].map(({ value }) => literal(value)).join(', ');
  await withClient(url, async (client) => {
    await client.query(`drop schema if exists ${schema} cascade; create schema ${schema};
      create table ${schema}.subject (plain text, often text, keyed text, large text);
      create index subject_key on ${schema}.subject (keyed);
      create unlogged table ${schema}.fleeting as select ${literal(fleeting.value)} as plain;
      delete from ${schema}.fleeting;
      insert into ${schema}.subject values (${values},
        repeat('The large value of a control. ', 4000) || ${literal(large.value)} || repeat(' It is compressed.', 4000));
      insert into ${schema}.subject select ${literal(inFile.value)}, ${literal(statistic.value)} from generate_series(1, 40);
      analyze ${schema}.subject`);
    await client.query(`select pg_logical_emit_message(false, 'residue', $1)`, [change.value]);
    await client.query(`do $$ begin raise log '%', ${literal(logged.value)}; end $$`);
  });
  return {
    controls: [row, large, statistic, inFile, inIndex, fleeting, change, logged],
    remove: () =>
      withClient(url, async (client) => {
        await client.query(`drop schema if exists ${schema} cascade`);
      }),
  };
}

/** A history whose argument is sealed like any and whose reason of ending is in the clear; deleted afterwards. */
export async function plantInTemporal(client: Client, hasFile: boolean): Promise<Planted> {
  const workflowId = `${schema}-${randomUUID()}`;
  const sealed = control('Temporal: a sealed payload', (_place, source) => source === historySource);
  const clear = control('Temporal: a history', (_place, source) => source === historySource);
  const stored = control('Temporal: its database', (_place, source) => source === sqliteSource);
  const handle = await client.workflow.start(schema, {
    workflowId,
    taskQueue: schema,
    args: [{ control: sealed.value }],
  });
  await handle.terminate(`${clear.value} ${stored.value}`);
  return {
    controls: [sealed, clear, ...(hasFile ? [stored] : [])],
    remove: async () => {
      await client.workflowService.deleteWorkflowExecution({
        namespace: client.options.namespace,
        workflowExecution: { workflowId },
      });
    },
  };
}

const forms: readonly { name: string; write(value: string): Buffer }[] = [
  { name: 'UTF-16', write: (value) => Buffer.from(`x${value}`, 'utf16le') },
  { name: 'packed', write: (value) => gzipSync(`name: ${value}`) },
  { name: 'base64', write: (value) => Buffer.from(Buffer.from(`{"name":"${value}"}`).toString('base64')) },
];

/** Files in a folder: in UTF-16, packed, and in base64 as a program would write it. Throws where nothing can be written there. */
export async function plantInFolder(folder: string, label: string): Promise<Planted> {
  const planted: { path: string; control: Control }[] = [];
  const remove = async () => {
    for (const { path } of planted) await rm(path, { force: true });
  };
  try {
    for (const { name, write } of forms) {
      const file = `${schema}-${name.toLowerCase()}`;
      const one = control(`${label}: a file, ${name}`, (place) => place.startsWith(join(label, file)));
      planted.push({ path: join(folder, file), control: one });
      await writeFile(join(folder, file), write(one.value), { mode: 0o600 });
    }
  } catch (error) {
    await remove();
    throw error;
  }
  return { controls: planted.map((one) => one.control), remove };
}
