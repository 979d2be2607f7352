// What goes to Google and comes back with the member: whose link it is and for what, so that nobody can hang their account on somebody else's link or the
// other way round (RFC 6749, 10.12). Signed and kept nowhere; verifier (PKCE, RFC 7636) and nonce follow from it under keys of the vault.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Door } from '@clounge/shared/vault';
import { z } from 'zod';
import { tierNames } from './google-link.entity.ts';

/** Real time that somebody may take on Google's page. */
const stateMs = 10 * 60_000;

const shape = z.object({
  subjectId: z.uuid(),
  tier: z.enum(tierNames),
  wording: z.string(),
  /** Milliseconds of real time. */
  expires: z.number(),
  random: z.string(),
});

export type LinkState = z.infer<typeof shape>;
type Keys = Pick<Door, 'blind'>;

async function keyed(door: Keys, use: string, text: string): Promise<Buffer> {
  const [hash] = await door.blind(`google-${use}`, null, [text]);
  if (!hash) throw new Error('A keyed hash without an answer.');
  return hash;
}

export async function newState(
  door: Keys,
  bound: Pick<LinkState, 'subjectId' | 'tier' | 'wording'>,
  now: number,
): Promise<string> {
  const said: LinkState = { ...bound, expires: now + stateMs, random: randomBytes(16).toString('base64url') };
  const payload = Buffer.from(JSON.stringify(said)).toString('base64url');
  return `${payload}.${(await keyed(door, 'state', payload)).toString('base64url')}`;
}

/** What a state says; `foreign` where it is none of ours or another member's, which of these is not told. */
export async function readState(
  door: Keys,
  subjectId: string,
  state: string,
  now: number,
): Promise<{ kind: 'good'; said: LinkState } | { kind: 'late' } | { kind: 'foreign' }> {
  const [payload = '', mac = '', ...more] = state.slice(0, 2_000).split('.');
  const given = Buffer.from(mac, 'base64url');
  const wanted = await keyed(door, 'state', payload);
  if (more.length > 0 || given.length !== wanted.length || !timingSafeEqual(given, wanted)) return { kind: 'foreign' };
  const said = shape.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
  if (said.subjectId !== subjectId) return { kind: 'foreign' };
  return now < said.expires ? { kind: 'good', said } : { kind: 'late' };
}

/** 43 signs, as RFC 7636 wants them. */
export const verifierOf = async (door: Keys, state: string): Promise<string> =>
  (await keyed(door, 'verifier', state)).toString('base64url');

export const nonceOf = async (door: Keys, state: string): Promise<string> =>
  (await keyed(door, 'nonce', state)).toString('base64url');
