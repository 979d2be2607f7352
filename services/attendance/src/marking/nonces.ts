// The single-use number under which one mark is made: for one member, one kind and one version of the policy, sixty seconds of real time.
// Nothing is stored when it is given out; it is used up by the mark whose id follows from it.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { uuidOfHash } from '@clounge/shared/database';
import type { Door } from '@clounge/shared/vault';
import type { MarkKind } from '../marks/attendance-mark.entity.ts';
import type { Member } from '../reach.ts';

export const nonceSeconds = 60;

/** What a nonce is good for. */
export interface Bound extends Member {
  kind: MarkKind;
  policyVersion: string;
}

export type NonceVerdict = { kind: 'good'; markId: string } | { kind: 'late'; markId: string } | { kind: 'foreign' };

const form = /^([0-9a-z]{8,9})\.([\w-]{22})\.([\w-]{43})$/;

async function seal(door: Pick<Door, 'blind'>, bound: Bound, expires: string, random: string): Promise<Buffer> {
  const said = JSON.stringify([bound.subjectId, bound.kind, bound.policyVersion, expires, random]);
  const [mac] = await door.blind('mark-nonce', bound.tenantId, [said]);
  if (!mac) throw new Error('A keyed hash without an answer.');
  return mac;
}

/** A nonce from this instant of real time on. */
export async function newNonce(
  door: Pick<Door, 'blind'>,
  bound: Bound,
  at: Date,
): Promise<{ nonce: string; expiresAt: Date }> {
  const expiresAt = new Date(at.getTime() + nonceSeconds * 1_000);
  const expires = expiresAt.getTime().toString(36);
  const random = randomBytes(16).toString('base64url');
  const mac = await seal(door, bound, expires, random);
  return { nonce: `${expires}.${random}.${mac.toString('base64url')}`, expiresAt };
}

/** The mark that a nonce makes: the same number always means the same mark. */
export const markIdOf = (nonce: string): string =>
  uuidOfHash(createHash('sha256').update('attendance-mark|').update(nonce).digest());

/**
 * Whether a nonce is this member's for this kind and policy, and still good. `late` is one that was: it may only answer the mark that it
 * made in time.
 */
export async function judgeNonce(
  door: Pick<Door, 'blind'>,
  bound: Bound,
  nonce: string,
  at: Date,
): Promise<NonceVerdict> {
  const [, expires = '', random = '', mac = ''] = form.exec(nonce) ?? [];
  const given = Buffer.from(mac, 'base64url');
  const wanted = await seal(door, bound, expires, random);
  // The form is one of several texts that decode alike: only ours is taken, or one nonce could make two marks.
  const ours = given.length === wanted.length && timingSafeEqual(given, wanted) && given.toString('base64url') === mac;
  if (!ours) return { kind: 'foreign' };
  const markId = markIdOf(nonce);
  return at.getTime() < Number.parseInt(expires, 36) ? { kind: 'good', markId } : { kind: 'late', markId };
}
