// Selects a list and carries it out, from approval to certificate, as an officer and the worker do; for what is measured about it.
import type { BenchHouse } from './house.ts';

interface Batch {
  id: string;
  list: string;
  listHash: string;
  itemCount: number;
}

/** The day's membership list, which must hold so many. */
export async function selectedList(house: BenchHouse, token: string, members: number): Promise<Batch> {
  const selected = await house.ask<{ selectDestruction: { batches: Batch[] } }>(
    'privacy',
    token,
    `mutation { selectDestruction(list: "membership") { batches { id list listHash itemCount } refusal { message } } }`,
  );
  const batch = selected.selectDestruction.batches.find((one) => one.itemCount === members);
  if (!batch) throw new Error(`No list holds ${members}.`);
  return batch;
}

/** Approves a list and waits for its certificate; milliseconds. `watched` is called every now and then meanwhile. */
export async function carriedOut(
  house: BenchHouse,
  token: string,
  batch: Batch,
  watched: () => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const began = performance.now();
  const approved = await house.ask<{ approveDestruction: { refusal: { message: string } | null } }>(
    'privacy',
    token,
    `mutation Approve($input: ApproveDestructionInput!) { approveDestruction(input: $input) { refusal { message } } }`,
    { input: { batchId: batch.id, listHash: batch.listHash, reason: 'Measured.' } },
  );
  if (approved.approveDestruction.refusal) throw new Error(approved.approveDestruction.refusal.message);
  // The row is looked at beside the parts, so that watching takes nothing from what is measured.
  const rows = await house.sql('privacy');
  const state = async () =>
    (await rows.query<{ state: string }>('select state from destruction_batch where id = $1', [batch.id])).rows[0]
      ?.state;
  while ((await state()) !== 'COMPLETED') {
    if (performance.now() - began > 600_000) throw new Error('The list was not destroyed after 600 s.');
    await watched();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const ms = performance.now() - began;
  await rows.end();
  return ms;
}
