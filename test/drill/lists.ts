// A destruction as people do it: selection, approval by the person in charge, waiting, the certificate checked by the command. Never a short cut.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { BenchHouse } from '../bench/house.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface List {
  id: string;
  reference: string;
  listHash: string;
  state: string;
  itemCount: number;
}

/** What a certificate says, as far as drills compare it. */
export interface Certificate {
  number: string;
  level: 'ACCESS_REMOVED' | 'IRRECOVERABLE';
  people: number;
  records: number;
  destroyed: { recordClass: string; part: string; records: number }[];
  kept: { recordClass: string; records: number; people: number }[];
}

/** Asks until it is answered: while processes are killed, no answer is an answer too. Throws after `withinMs` with the last fault. */
export async function answered<T>(work: () => Promise<T>, withinMs: number): Promise<T> {
  const giveUpAt = Date.now() + withinMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
      await sleep(250);
    }
  }
}

/** The open membership list after a selection. Throws where it does not hold this many. */
export async function selected(house: BenchHouse, people: number): Promise<List> {
  const answer = await house.ask<{ selectDestruction: { batches: List[] } }>(
    'privacy',
    await house.officer(),
    `mutation { selectDestruction(list: "membership") { batches { id reference listHash state itemCount } refusal { message } } }`,
  );
  const list = answer.selectDestruction.batches[0];
  if (list?.itemCount !== people) throw new Error(`The list holds ${list?.itemCount ?? 0} of ${people}.`);
  return list;
}

/** Throws where it is refused. */
export async function approved(house: BenchHouse, list: List): Promise<void> {
  const answer = await house.ask<{ approveDestruction: { refusal: { message: string } | null } }>(
    'privacy',
    await house.officer(),
    `mutation Approve($input: ApproveDestructionInput!) { approveDestruction(input: $input) { refusal { message } } }`,
    { input: { batchId: list.id, listHash: list.listHash, reason: 'Drill.' } },
  );
  if (answer.approveDestruction.refusal) throw new Error(answer.approveDestruction.refusal.message);
}

export async function stateOf(house: BenchHouse, list: List): Promise<string> {
  const rows = await house.sql('privacy');
  try {
    const found = await rows.query<{ state: string }>('select state from destruction_batch where id = $1', [list.id]);
    return found.rows[0]?.state ?? 'GONE';
  } finally {
    await rows.end();
  }
}

export async function completed(house: BenchHouse, list: List, withinMs: number): Promise<void> {
  const giveUpAt = Date.now() + withinMs;
  while ((await answered(() => stateOf(house, list), 60_000)) !== 'COMPLETED') {
    if (Date.now() > giveUpAt) throw new Error(`${list.reference} was not destroyed after ${withinMs / 1_000} s.`);
    await sleep(50);
  }
}

/** The list's signed document, as an operator downloads it. */
export async function certificateOf(house: BenchHouse, list: List): Promise<{ document: string; says: Certificate }> {
  const answer = await house.ask<{ destructionBatch: { certificate: { document: string } | null } }>(
    'privacy',
    await house.officer(),
    `query Certificate($id: ID!) { destructionBatch(id: $id) { certificate { document } } }`,
    { id: list.id },
  );
  const document = answer.destructionBatch.certificate?.document;
  if (document === undefined) throw new Error(`${list.reference} has no certificate.`);
  return { document, says: (JSON.parse(document) as { certificate: Certificate }).certificate };
}

/** Whether `npm run verify` finds the document valid, against the published ledger too. */
export async function verified(house: BenchHouse, document: string): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'clounge-certificate-'));
  const file = join(folder, 'certificate.json');
  await writeFile(file, document);
  const command = 'services/privacy/src/certificates/verify-command.ts';
  const ok = await new Promise<boolean>((resolve) => {
    execFile(process.execPath, [command, file, '--ledger', join(house.data, 'ledger')], { cwd: root }, (error) =>
      resolve(error === null),
    );
  });
  await rm(folder, { recursive: true });
  return ok;
}
