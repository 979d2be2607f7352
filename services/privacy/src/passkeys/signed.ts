// What every signature of a passkey is asked, whatever it decides: a key of this person, in force, over a challenge that was issued to
// them for this very act, once. Never says yes to a signature that is for something else.
import type { Queryable } from '@clounge/shared/database';
import type { Sources } from '../sources.ts';
import { challengeIn, judge, type Assertion, type PasskeyPublicKey } from './assertion.ts';
import type { PasskeyRefusalCode } from './refusals.ts';
import { usePasskey, type StaffPasskey } from './staff-passkeys.ts';

export interface PasskeyAssertion extends Assertion {
  credentialId: string;
}

export type Taken<Input> = { kind: 'taken'; input: Input } | { kind: 'unknown' | 'used' | 'expired' };

/** What is about to be decided, and how its challenges are kept. */
export interface Signing<Input extends { approver: string }> {
  approver: string;
  passkey: PasskeyAssertion;
  /** Passkeys of the approver, as identity knows them. */
  known: readonly StaffPasskey[];
  /** Uses a challenge up, and answers what it was issued for. */
  take: (db: Queryable, challenge: string) => Promise<Taken<Input>>;
  /** What the decision differs in from what was signed; null where it is the very same. */
  difference: (signed: Input) => PasskeyRefusalCode | null;
  /** The hash that was signed. */
  challengeOf: (signed: Input) => Buffer;
}

/** A signature that stands, with all that an outsider needs to verify it. */
export interface Signed<Input> extends Assertion {
  credentialPublicKey: PasskeyPublicKey;
  challengeInput: Input;
}

const afterUse = {
  UNKNOWN: 'PASSKEY_FOREIGN',
  REVOKED: 'PASSKEY_REVOKED',
  COPIED: 'PASSKEY_COPIED',
} as const;

const notTaken = {
  unknown: 'PASSKEY_UNKNOWN_CHALLENGE',
  used: 'PASSKEY_REPLAYED',
  expired: 'PASSKEY_EXPIRED',
} as const;

/** The signature, or why it does not carry the decision. */
export async function signatureOf<Input extends { approver: string }>(
  sources: Pick<Sources, 'config' | 'peers'>,
  db: Queryable,
  { approver, passkey, known, take, difference, challengeOf }: Signing<Input>,
): Promise<Signed<Input> | PasskeyRefusalCode> {
  const { credentialId, clientDataJSON, authenticatorData, signature } = passkey;
  const key = known.find((one) => one.credentialId === credentialId);
  if (!key) return 'PASSKEY_FOREIGN';
  if (key.revoked) return 'PASSKEY_REVOKED';
  const challenge = challengeIn({ clientDataJSON });
  if (challenge === null) return 'PASSKEY_INVALID';
  const taken = await take(db, challenge);
  if (taken.kind !== 'taken') return notTaken[taken.kind];
  if (taken.input.approver !== approver) return 'PASSKEY_UNKNOWN_CHALLENGE';
  const different = difference(taken.input);
  if (different) return different;
  const assertion = { clientDataJSON, authenticatorData, signature };
  const { origin } = new URL(sources.config.publicUrl);
  const judged = judge(assertion, { publicKey: key.publicKey, challenge: challengeOf(taken.input), origin });
  if (judged.fault !== null) {
    return judged.fault === 'OWNER_NOT_VERIFIED' ? 'PASSKEY_OWNER_NOT_VERIFIED' : 'PASSKEY_INVALID';
  }
  const use = await usePasskey(sources.peers, { staffNumber: approver, credentialId, signCount: judged.signCount });
  if (use !== 'USED') return afterUse[use];
  return { credentialPublicKey: key.publicKey, ...assertion, challengeInput: taken.input };
}

/** Why a decision without a signature does not stand; null where it does. Whoever has a passkey uses it. */
export function withoutSignature(
  { config }: Pick<Sources, 'config'>,
  known: readonly StaffPasskey[],
): PasskeyRefusalCode | null {
  if (known.some(({ revoked }) => !revoked)) return 'PASSKEY_NEEDED';
  return config.approvalRequiresPasskey ? 'PASSKEY_NOT_REGISTERED' : null;
}
