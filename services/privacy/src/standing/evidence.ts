// A standing approval as certificates state it, and the signature of whoever gave it: enough for an outsider to verify both offline.
import { z } from 'zod';
import { assertionShape, judge, publicKeyShape } from '../passkeys/assertion.ts';
import { standingChallengeOf, standingSignedShape } from './challenge.ts';

export const standingEvidenceShape = z
  .object({ credentialPublicKey: publicKeyShape, ...assertionShape.shape, challengeInput: standingSignedShape })
  .strict();

export type StandingEvidence = z.infer<typeof standingEvidenceShape>;

const instant = z.iso.datetime({ offset: true });
const count = z.number().int().min(1);

/** "Under standing approval no. … given by … on …, valid until …", as data. */
export const standingStatedShape = z
  .object({
    number: z.string(),
    recordClass: z.string(),
    givenAt: instant,
    /** Calendar days of the operator, both included, and the instants that they begin and end at. */
    firstDay: z.iso.date(),
    lastDay: z.iso.date(),
    validFrom: instant,
    validUntil: instant,
    largestPeople: count,
    largestRecords: count,
    /** The event of the policy that made it due. */
    occasion: z.string(),
    /** What the giver's passkey signed; null where none was needed. */
    passkey: standingEvidenceShape.nullable(),
  })
  .strict();

export type StandingStated = z.infer<typeof standingStatedShape>;

/** The run as the rest of the certificate states it. */
export interface StatedRun {
  by: string;
  at: string;
  reasonHash: string;
  items: number;
  people: number;
  recordClasses: readonly string[];
}

const time = (at: string): number => new Date(at).getTime();

/** What is wrong with a run under a standing approval, in words; null where it is inside it. */
export function standingProblem(standing: StandingStated, run: StatedRun): string | null {
  const at = time(run.at);
  const inside = at >= time(standing.givenAt) && at >= time(standing.validFrom) && at <= time(standing.validUntil);
  if (!inside) return 'It was carried out outside the time that its standing approval was valid for.';
  if (run.items > standing.largestPeople || run.people > standing.largestPeople)
    return 'It destroyed the data of more people than its standing approval allowed at once.';
  if (run.recordClasses.some((one) => one !== standing.recordClass))
    return 'It destroyed another record class than its standing approval is for.';
  return standing.passkey && signatureProblem(standing, standing.passkey, run);
}

function signatureProblem(standing: StandingStated, evidence: StandingEvidence, run: StatedRun): string | null {
  const { credentialPublicKey, challengeInput: signed, ...assertion } = evidence;
  const same =
    signed.recordClass === standing.recordClass &&
    signed.validFrom === standing.firstDay &&
    signed.validUntil === standing.lastDay &&
    signed.largestPeople === standing.largestPeople &&
    signed.largestRecords === standing.largestRecords;
  if (!same) return 'The passkey signed another standing approval than the one of this certificate.';
  if (signed.reasonHash !== run.reasonHash) return 'The passkey signed another reason than the one of the approval.';
  if (signed.approver !== run.by) return 'The passkey signed for somebody else than the approver.';
  const { fault } = judge(assertion, { publicKey: credentialPublicKey, challenge: standingChallengeOf(signed) });
  return fault === null ? null : 'The passkey’s signature of the standing approval does not stand.';
}
