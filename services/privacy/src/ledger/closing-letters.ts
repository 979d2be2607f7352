// The closing letters of a page, before it is condemned: afterwards nobody can read an address. A letter never makes a destruction late.
import { inTransaction } from '@clounge/shared/database';
import { Refused } from '@clounge/shared/errors';
import type { DestructionBatch } from '../destruction/batch.entity.ts';
import { append } from '../destruction/events.ts';
import { withoutHeld } from '../held/vault-facts.ts';
import type { Sources } from '../sources.ts';
import { receiptText } from './receipt.ts';

const mutation = `mutation SendClosingLetters($input: SendClosingLettersInput!) { sendClosingLetters(input: $input) { sent undeliverable } }`;

/** The class that holds people's addresses: whoever keeps it gets no closing letter. */
const addressClass = 'membership';

/** A page that is about to be condemned. */
export interface ClosingPage {
  page: number;
  record_classes: readonly string[];
  subject_ids: readonly string[];
}

/**
 * Sends what is not sent yet. Throws `Refused` MAIL_UNAVAILABLE where letters cannot be handed over and the list may still wait;
 * once it is late, it goes on without them and says so on the list.
 */
export async function sendClosingLetters(
  sources: Sources,
  batch: DestructionBatch,
  { page, record_classes: recordClasses, subject_ids: subjectIds }: ClosingPage,
): Promise<void> {
  if (!recordClasses.includes(addressClass) || subjectIds.length === 0) return;
  const ending = await withoutHeld(sources.vaultFacts, recordClasses, subjectIds);
  const prepared = await sources.door.prepareReceipts({ batchId: batch.id, recordClasses, subjectIds: ending });
  if (prepared.length === 0) return;
  const letters = prepared.map((one) => ({ subjectId: one.subjectId, receipt: receiptText(one) }));
  const input = { requestId: `${batch.id}:${page}`, reference: batch.reference, letters };
  try {
    await sources.peers.call('identity', mutation, { input });
  } catch (error) {
    const at = sources.clock.now();
    if (!(error instanceof Refused) || error.code !== 'MAIL_UNAVAILABLE' || at < batch.destroyBy) throw error;
    const message = `Closing letters of page ${page + 1} could not be handed to the mail server; the list is late, so it goes on without them.`;
    const once = `${batch.id}:${page}:letters`;
    await inTransaction(sources.pool, (db) =>
      append(db, { batchId: batch.id, at, kind: 'FAILED', by: 'system', facts: { message }, once }),
    );
  }
}
