// What Temporal keeps: its database file row by row, and histories through its own interface with our payloads opened. Changes nothing.
import { DatabaseSync } from 'node:sqlite';
import { Client, Connection } from '@temporalio/client';
import type { PayloadCodec } from '@temporalio/common';
import type { Search, Sink } from './search.ts';
import { historySource, sqliteSource } from './sources.ts';

const between = Buffer.from([0xff]);
const connectTimeoutMs = 10_000;

/** Looks at every value of every table of an SQLite file: in the file itself a long one lies in pieces. */
export async function lookAtSqlite(search: Search, file: string, label: string): Promise<void> {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
  try {
    const tables = db.prepare(`select name from sqlite_master where type = 'table' and sql not like 'create virtual%'`);
    for (const { name } of tables.all() as { name: string }[]) {
      const rows = db.prepare(`select * from "${name.replaceAll('"', '""')}"`);
      rows.setReadBigInts(true);
      await search.lookAt(sqliteSource, `${label}: ${name}`, (sink) => {
        for (const row of rows.iterate()) for (const value of Object.values(row)) feedValue(sink, value);
      });
    }
  } finally {
    db.close();
  }
}

function feedValue(sink: Sink, value: unknown): void {
  if (value === null) return;
  sink.feed(value instanceof Uint8Array ? value : Buffer.from(String(value)));
  sink.feed(between);
}

/** A connection for one scan. The caller closes it. */
export async function temporalClient(address: string, namespace: string, codec: PayloadCodec): Promise<Client> {
  const connection = await Connection.connect({ address, connectTimeout: connectTimeoutMs });
  return new Client({ connection, namespace, dataConverter: { payloadCodecs: [codec] } });
}

/** Looks at every execution that Temporal still knows: texts, bytes, and what the payloads hold once they are opened. */
export async function lookAtHistories(search: Search, client: Client, codec: PayloadCodec): Promise<void> {
  for await (const { workflowId, runId, raw } of client.workflow.list()) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    await search.lookAt(historySource, `workflow ${workflowId}`, async (sink) => {
      await feedAll(sink, raw, codec);
      await feedAll(sink, history, codec);
    });
  }
}

/** Every text and every piece of bytes in a message, and each payload as it was before it was sealed. */
async function feedAll(sink: Sink, message: unknown, codec: PayloadCodec): Promise<void> {
  if (typeof message === 'string') {
    sink.feed(Buffer.from(message));
    sink.feed(between);
  } else if (message instanceof Uint8Array) {
    sink.feed(message);
    sink.feed(between);
  } else if (Array.isArray(message)) {
    for (const item of message) await feedAll(sink, item, codec);
  } else if (typeof message === 'object' && message !== null) {
    if (isPayload(message)) {
      for (const opened of await codec.decode([message])) {
        sink.feed(opened.data ?? between);
        sink.feed(between);
      }
    }
    for (const [name, value] of Object.entries(message)) {
      sink.feed(Buffer.from(name));
      sink.feed(between);
      await feedAll(sink, value, codec);
    }
  }
}

const isPayload = (message: object): message is { metadata: Record<string, Uint8Array>; data: Uint8Array } =>
  'metadata' in message && 'data' in message && message.data instanceof Uint8Array;
