// Whether a passkey carries this very decision: asked inside the deciding transaction, after everything else was found right.
import type { Caller } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import type { Sources } from '../sources.ts';
import { challengeOf, reasonHashOf, type ChallengeInput } from './challenge.ts';
import { takeChallenge } from './challenges.ts';
import type { PasskeyEvidence } from './evidence.ts';
import { passkeyRefusal, type PasskeyRefusalCode } from './refusals.ts';
import { signatureOf, withoutSignature, type PasskeyAssertion } from './signed.ts';
import { staffPasskeys, type StaffPasskey } from './staff-passkeys.ts';

/** The decision that is about to be written. */
export interface Decided {
  batchId: string;
  listHash: string;
  decision: 'APPROVED' | 'RETURNED';
  reason: string;
  passkey: PasskeyAssertion | null;
}

export type Confirmed = { evidence: PasskeyEvidence | null; refusal: null } | { evidence: null; refusal: Refusal };

/** The caller's passkeys, asked before the list is locked; none are looked for where nothing depends on them. */
export async function passkeysFor(
  { peers }: Pick<Sources, 'peers'>,
  caller: Caller,
  { decision, passkey }: Pick<Decided, 'decision' | 'passkey'>,
): Promise<StaffPasskey[]> {
  if (decision === 'RETURNED' && passkey === null) return [];
  return staffPasskeys(peers, caller.staffNumber ?? '');
}

/** What the decision differs in from what was signed; null where it is the very same. */
function difference(signed: ChallengeInput, decided: Decided): PasskeyRefusalCode | null {
  if (signed.batchId !== decided.batchId || signed.listHash !== decided.listHash) return 'PASSKEY_OTHER_LIST';
  if (signed.decision !== decided.decision) return 'PASSKEY_OTHER_DECISION';
  return signed.reasonHash === reasonHashOf(decided.reason) ? null : 'PASSKEY_OTHER_REASON';
}

/**
 * The evidence of a passkey that signed this list, decision and reason; null evidence where none is needed. A challenge that was
 * presented is used up, whatever the answer.
 * Refusals: PASSKEY_NEEDED, PASSKEY_NOT_REGISTERED, PASSKEY_FOREIGN, PASSKEY_REVOKED, PASSKEY_UNKNOWN_CHALLENGE, PASSKEY_REPLAYED,
 * PASSKEY_EXPIRED, PASSKEY_OTHER_LIST, PASSKEY_OTHER_DECISION, PASSKEY_OTHER_REASON, PASSKEY_OWNER_NOT_VERIFIED, PASSKEY_INVALID,
 * PASSKEY_COPIED.
 */
export async function confirmWithPasskey(
  sources: Pick<Sources, 'config' | 'peers'>,
  db: Queryable,
  caller: Caller,
  decided: Decided,
  known: readonly StaffPasskey[],
): Promise<Confirmed> {
  const refused = (code: PasskeyRefusalCode): Confirmed => ({
    evidence: null,
    refusal: passkeyRefusal(code, caller.language),
  });
  const { passkey } = decided;
  if (passkey === null) {
    const missing = decided.decision === 'RETURNED' ? null : withoutSignature(sources, known);
    return missing ? refused(missing) : { evidence: null, refusal: null };
  }
  const evidence = await signatureOf<ChallengeInput>(sources, db, {
    approver: caller.staffNumber ?? '',
    passkey,
    known,
    take: takeChallenge,
    difference: (signed) => difference(signed, decided),
    challengeOf,
  });
  return typeof evidence === 'string' ? refused(evidence) : { evidence, refusal: null };
}
