// Passkeys of those who decide: registered and listed. Nobody registers for another, and nothing without an identity confirmed just now.
import { randomUUID } from 'node:crypto';
import { UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import { verifyRegistrationResponse, type WebAuthnCredential } from '@simplewebauthn/server';
import { isFresh, permits, stepUpNeeded, type Caller } from '@clounge/shared/caller';
import type { Clock } from '@clounge/shared/clock';
import { Refused, type Refusal } from '@clounge/shared/errors';
import { subjectScope, type Door } from '@clounge/shared/vault';
import { mayOpen } from '../staff/may-open.ts';
import type { Notifier } from '../staff/notify.ts';
import { staffByNumber } from '../staff/staff.ts';
import type { StaffMember } from '../staff/staff.entity.ts';
import { challengeMs, issueChallenge, takeChallenge } from './challenges.ts';
import { note } from './ledger.ts';
import type { PasskeyMapper } from './mappers.ts';
import { Passkey, passkeyFields } from './passkey.entity.ts';
import { algorithms, publicKeyOf } from './public-key.ts';
import { passkeyRefusal } from './refusals.ts';

/** What passkeys stand on. `publicUrl` is the address that browsers use: its host is the relying party. */
export interface PasskeySources {
  em: () => EntityManager;
  door: Pick<Door, 'seal' | 'open'>;
  clock: Clock;
  notifier: Pick<Notifier, 'notify'>;
  publicUrl: string;
}

export type PasskeyOutcome = { passkey: PasskeyMapper; refusal: null } | { passkey: null; refusal: Refusal };

export interface Registration {
  label: string;
  credentialId: string;
  clientDataJSON: string;
  attestationObject: string;
  transports: readonly string[];
}

const mostPasskeys = 10;
const longestLabel = 60;
const passkeyLock = 7_314;
/** Registered transports of WebAuthn; others a browser may name are left out. */
const knownTransports = ['usb', 'nfc', 'ble', 'smart-card', 'hybrid', 'internal'];

const refused = (refusal: Refusal): PasskeyOutcome => ({ passkey: null, refusal });
const foreign = { wayOut: 'Ask who manages access rights.' };

async function staffOf(em: EntityManager, caller: Caller): Promise<StaffMember> {
  const number = caller.staffNumber ?? '';
  const staff = (await staffByNumber(em, [number])).get(number);
  if (!staff) throw new Refused('FORBIDDEN', 'Only staff have passkeys here.', foreign);
  return staff;
}

const active = (em: EntityManager, staffNumber: string): Promise<Passkey[]> =>
  em.find(Passkey, { staffNumber, revokedAt: null }, { orderBy: { createdAt: 'asc', id: 'asc' } });

/** What a browser needs to make a passkey. Refusals: STEP_UP_NEEDED, TOO_MANY_PASSKEYS. */
export async function registrationOptions(sources: PasskeySources, caller: Caller) {
  if (!isFresh(caller, sources.clock.real())) {
    return { registration: null, refusal: stepUpNeeded(caller.language) };
  }
  const em = sources.em();
  const staff = await staffOf(em, caller);
  const known = await active(em, staff.number);
  if (known.length >= mostPasskeys) {
    return { registration: null, refusal: passkeyRefusal('TOO_MANY_PASSKEYS', caller.language) };
  }
  const registration = {
    challenge: await issueChallenge(em, caller.sub),
    rpId: new URL(sources.publicUrl).hostname,
    rpName: 'CLounge back office',
    // What a device shows and keeps: the number, which names nobody outside of the house.
    userId: Buffer.from(staff.id).toString('base64url'),
    userName: staff.number,
    algorithms,
    exclude: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    timeoutMs: challengeMs,
  };
  return { registration, refusal: null };
}

type Verified = { credential: WebAuthnCredential } | { code: 'PASSKEY_CHALLENGE' | 'PASSKEY_INVALID' };

async function verified(sources: PasskeySources, caller: Caller, input: Registration): Promise<Verified> {
  const { origin, hostname } = new URL(sources.publicUrl);
  let challenge: 'unseen' | 'taken' | 'refused' = 'unseen';
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: {
        id: input.credentialId,
        rawId: input.credentialId,
        type: 'public-key',
        response: { clientDataJSON: input.clientDataJSON, attestationObject: input.attestationObject },
        clientExtensionResults: {},
      },
      expectedChallenge: async (given) => {
        challenge = (await takeChallenge(sources.em(), caller.sub, given)) ? 'taken' : 'refused';
        return challenge === 'taken';
      },
      expectedOrigin: origin,
      expectedRPID: hostname,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    if (registrationInfo?.credential.id !== input.credentialId) return { code: 'PASSKEY_INVALID' };
    // What could not be verified later is not registered.
    publicKeyOf(registrationInfo.credential.publicKey);
    return { credential: registrationInfo.credential };
  } catch {
    return { code: (challenge as string) === 'refused' ? 'PASSKEY_CHALLENGE' : 'PASSKEY_INVALID' };
  }
}

/**
 * Registers the passkey that a browser made, tells its owner by letter, and notes it in the ledger: all of it or nothing. WebAuthn §7.1.
 * Refusals: LABEL_WANTED, STEP_UP_NEEDED, PASSKEY_CHALLENGE, PASSKEY_INVALID, PASSKEY_KNOWN, TOO_MANY_PASSKEYS.
 * Throws `Refused` UNAVAILABLE where the letter cannot be sent.
 */
export async function registerPasskey(
  sources: PasskeySources,
  caller: Caller,
  input: Registration,
): Promise<PasskeyOutcome> {
  const { language } = caller;
  const label = input.label.trim();
  if (label === '' || label.length > longestLabel) return refused(passkeyRefusal('LABEL_WANTED', language));
  if (!isFresh(caller, sources.clock.real())) return refused(stepUpNeeded(language));
  const staff = await staffOf(sources.em(), caller);
  const answer = await verified(sources, caller, input);
  if ('code' in answer) return refused(passkeyRefusal(answer.code, language));
  const { credential } = answer;
  try {
    return await sources.em().transactional(async (tx): Promise<PasskeyOutcome> => {
      await tx.execute(`select pg_advisory_xact_lock(?)`, [passkeyLock]);
      if ((await active(tx, staff.number)).length >= mostPasskeys) {
        return refused(passkeyRefusal('TOO_MANY_PASSKEYS', language));
      }
      const at = sources.clock.now();
      const id = randomUUID();
      const scope = subjectScope(staff.subjectId, passkeyFields.recordClass);
      const [written] = await sources.door.seal(passkeyFields, [{ id, tenantId: null, scope, value: { label } }]);
      if (!written) throw new Error('Nothing was sealed.');
      const row = tx.create(Passkey, {
        id,
        staffNumber: staff.number,
        subjectId: staff.subjectId,
        tenantId: null,
        credentialId: credential.id,
        publicKey: Buffer.from(credential.publicKey),
        signCount: credential.counter,
        transports: input.transports.filter((name) => knownTransports.includes(name)),
        createdAt: at,
        lastUsedAt: null,
        revokedAt: null,
        revokedBy: null,
        scope,
        scopeVersion: 1,
        sealed: written.sealed,
      });
      await note(tx, sources.door, { kind: 'REGISTERED', passkey: row, byWhom: staff.number, at, reason: '' });
      await tx.flush();
      // Before it counts: a passkey that its owner was not told of could be an intruder's.
      await tell(sources, row, 'passkey-registered');
      return { passkey: { row, label: async () => label }, refusal: null };
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return refused(passkeyRefusal('PASSKEY_KNOWN', language));
    throw error;
  }
}

/** The letter about a passkey, once. */
export async function tell(
  { notifier }: Pick<PasskeySources, 'notifier'>,
  row: Passkey,
  letter: 'passkey-registered' | 'passkey-revoked',
): Promise<void> {
  await notifier.notify({
    requestId: `${letter}/${row.id}`,
    staffNumbers: [row.staffNumber],
    letter,
    reference: row.reference(),
    link: '/passkeys',
    deadline: null,
  });
}

/**
 * Passkeys of the caller, or of a staff number for who manages access rights; newest first, revoked ones included.
 * Throws `Refused` FORBIDDEN for somebody else's.
 */
export async function listPasskeys(
  sources: PasskeySources,
  caller: Caller,
  staffNumber: string | null,
): Promise<PasskeyMapper[]> {
  const number = staffNumber ?? caller.staffNumber ?? '';
  if (number !== caller.staffNumber && !managesPasskeys(caller)) {
    throw new Refused('FORBIDDEN', 'These passkeys are somebody else’s.', { field: 'staffNumber', ...foreign });
  }
  const rows = await sources.em().find(Passkey, { staffNumber: number }, { orderBy: { createdAt: 'desc', id: 'asc' } });
  return labelled(sources, caller, rows);
}

export const managesPasskeys = (caller: Caller): boolean =>
  permits(caller, 'passkey.manage', { type: 'Operation', id: 'passkey.manage' });

/** Why labels are looked at. */
const purpose = 'membership-management';

/** Rows whose labels open when they are asked for, all in one look; null for a caller who may not read them. */
export function labelled(
  { door }: Pick<PasskeySources, 'door'>,
  caller: Caller,
  rows: readonly Passkey[],
): PasskeyMapper[] {
  let looked: Promise<(string | null)[]> | null = null;
  async function look(): Promise<(string | null)[]> {
    if (!mayOpen(caller, passkeyFields.recordClass, purpose)) return [];
    const opened = await door.open(caller, { operation: 'passkeys', purpose }, passkeyFields, rows);
    return opened.map((one) => (one.kind === 'opened' ? one.value.label : null));
  }
  return rows.map((row, at) => ({ row, label: async () => (await (looked ??= look()))[at] ?? null }));
}
