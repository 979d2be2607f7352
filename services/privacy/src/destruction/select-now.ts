// "Select now": runs the very selection that runs daily, by the rules of the policy. Whoever asks adds nothing of their own.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { Refused, type Refusal } from '@clounge/shared/errors';
import { listOf } from '@clounge/shared/policy';
import type { Sources } from '../sources.ts';
import type { DestructionBatch } from './batch.entity.ts';
import { destructionBatches } from './lists.ts';

export interface SelectOutcome {
  batches: DestructionBatch[];
  refusal: Refusal | null;
}

const waitsMs = 60_000;

/** Runs the selection of one list, or of all, and answers the lists that wait. Refusals: BAD_USER_INPUT, UNAVAILABLE. */
export async function selectDestruction(sources: Sources, caller: Caller, list: string | null): Promise<SelectOutcome> {
  if (list !== null && !listOf(sources.policy, list)) {
    const known = sources.policy.lists.map((one) => one.id).join(', ');
    const message = {
      en: 'The policy has no such destruction list.',
      ko: '처리방침에 그런 파기 목록이 없습니다.',
      id: 'Kebijakan tidak memiliki daftar pemusnahan seperti itu.',
    }[caller.language];
    return { batches: [], refusal: { code: 'BAD_USER_INPUT', field: 'list', message, wayOut: known } };
  }
  let refusal: Refusal | null = null;
  try {
    await sources.procedure.select(list, randomUUID(), waitsMs);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    refusal = error.toRefusal();
  }
  const waiting = await destructionBatches(sources, { filter: { list, state: ['AWAITING_APPROVAL'] }, first: 200 });
  return { batches: waiting.nodes, refusal };
}
