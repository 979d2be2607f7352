// The signature of whoever decided, as it stands in the approval and in the certificate: enough for an outsider to verify it offline.
import { calculateJwkThumbprint } from 'jose';
import { z } from 'zod';
import { assertionShape, judge, publicKeyShape, type AssertionFault, type PasskeyPublicKey } from './assertion.ts';
import { challengeInputShape, challengeOf } from './challenge.ts';

export const evidenceShape = z
  .object({ credentialPublicKey: publicKeyShape, ...assertionShape.shape, challengeInput: challengeInputShape })
  .strict();

export type PasskeyEvidence = z.infer<typeof evidenceShape>;

const sentences: Record<AssertionFault, string> = {
  FORM: 'is not written as WebAuthn writes it',
  CEREMONY: 'was made for something else than signing',
  CHALLENGE: 'was made over another challenge than the hash of what was decided',
  ORIGIN: 'was made at another address',
  RELYING_PARTY: 'was made for another relying party than the host of its own origin',
  OWNER_NOT_VERIFIED: 'was made without its owner being present and verified',
  SIGNATURE: 'does not fit the public key',
};

/** What must be signed: the list, the reason and the approver as the certificate states them. */
export interface Stated {
  listHash: string;
  reasonHash: string;
  approver: string;
}

/** What is wrong with the passkey's signature beneath an approval, in words; null where it stands. */
export function evidenceProblem(evidence: PasskeyEvidence, stated: Stated): string | null {
  const { credentialPublicKey, challengeInput: signed, ...assertion } = evidence;
  if (signed.listHash !== stated.listHash) return 'The passkey signed another list than the one of this certificate.';
  if (signed.decision !== 'APPROVED') return 'The passkey signed another decision than an approval.';
  if (signed.reasonHash !== stated.reasonHash) return 'The passkey signed another reason than the one of the approval.';
  if (signed.approver !== stated.approver) return 'The passkey signed for somebody else than the approver.';
  const { fault } = judge(assertion, { publicKey: credentialPublicKey, challenge: challengeOf(signed) });
  return fault === null ? null : `The passkey’s signature ${sentences[fault]}.`;
}

/** RFC 7638 thumbprint (SHA-256, base64url): by which a reader recognises the approver's key. */
export const keyThumbprint = (key: PasskeyPublicKey): Promise<string> => calculateJwkThumbprint(key, 'sha256');
