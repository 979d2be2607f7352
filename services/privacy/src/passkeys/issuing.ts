// Asks for a passkey: the challenge for one decision, refused already here where the decision would be. Decides nothing.
import { isFresh, stepUpNeeded, type Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { appointmentOf } from '../appointments/authority.ts';
import { alreadyDecided, listChanged, mayApprove, noSuchList } from '../destruction/approvability.ts';
import type { DestructionBatch } from '../destruction/batch.entity.ts';
import { appointmentsIn, changersOf, findBatch } from '../destruction/batches.ts';
import { reasonRefusal } from '../destruction/reasons.ts';
import type { Sources } from '../sources.ts';
import { reasonHashOf } from './challenge.ts';
import { challengeMs, issueChallenge } from './challenges.ts';
import { passkeyRefusal } from './refusals.ts';
import { staffPasskeys } from './staff-passkeys.ts';

export interface Intended {
  batchId: string;
  /** The hash of the list as it was shown. */
  listHash: string;
  decision: 'APPROVED' | 'RETURNED';
  reason: string;
}

const refused = (refusal: Refusal) => ({ challenge: null, refusal });

async function refusalOf(
  sources: Sources,
  caller: Caller,
  batch: DestructionBatch,
  decision: Intended['decision'],
): Promise<Refusal | null> {
  const { clock, policy, pool } = sources;
  const at = clock.now();
  const appointments = await appointmentsIn(sources, pool);
  if (decision === 'RETURNED') {
    return batch.waits() ? appointmentOf(caller, appointments, at, policy).refusal : alreadyDecided(caller);
  }
  const changedBy = await changersOf(pool, batch.id);
  const { refusal } = mayApprove(caller, { batch, appointments, changedBy, at, policy });
  return refusal ?? (isFresh(caller, clock.real()) ? null : stepUpNeeded(caller.language));
}

/**
 * The challenge for the caller's passkeys; null where there is none and none is needed.
 * Refusals: those of the decision itself, and PASSKEY_NOT_REGISTERED.
 */
export async function approvalChallenge(sources: Sources, caller: Caller, intended: Intended) {
  const { decision, listHash, reason } = intended;
  const badReason = reasonRefusal(reason, caller.language);
  if (badReason) return refused(badReason);
  const batch = await findBatch(sources, intended.batchId);
  if (!batch) return refused(noSuchList(caller));
  const refusal = await refusalOf(sources, caller, batch, decision);
  if (refusal) return refused(refusal);
  if (batch.listHash !== listHash) return refused(listChanged(caller));
  const about = {
    batchId: batch.id,
    listHash,
    decision,
    reasonHash: reasonHashOf(reason),
    approver: caller.staffNumber ?? '',
  };
  return askPasskey(sources, caller, decision === 'APPROVED', () => issueChallenge(sources.pool, about));
}

/**
 * What a browser needs to ask one of the caller's passkeys; null where there is none and none is wanted.
 * Refusals: PASSKEY_NOT_REGISTERED.
 */
export async function askPasskey(
  sources: Pick<Sources, 'config' | 'peers'>,
  caller: Caller,
  wanted: boolean,
  issue: () => Promise<{ challenge: string; expiresAt: Date }>,
) {
  const live = (await staffPasskeys(sources.peers, caller.staffNumber ?? '')).filter(({ revoked }) => !revoked);
  if (live.length === 0) {
    return wanted && sources.config.approvalRequiresPasskey
      ? refused(passkeyRefusal('PASSKEY_NOT_REGISTERED', caller.language))
      : { challenge: null, refusal: null };
  }
  const { challenge, expiresAt } = await issue();
  return {
    challenge: {
      challenge,
      rpId: new URL(sources.config.publicUrl).hostname,
      passkeys: live.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
      timeoutMs: challengeMs,
      expiresAt,
    },
    refusal: null,
  };
}
