// What the privacy part asks when somebody decides: which keys count for a staff number, and that one was used. Opens nothing.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '@clounge/shared/clock';
import { Passkey } from './passkey.entity.ts';
import { publicKeyOf, type PublicKey } from './public-key.ts';

export interface StaffPasskey {
  credentialId: string;
  publicKey: PublicKey;
  transports: string[];
  revoked: boolean;
}

export interface UsePasskey {
  staffNumber: string;
  credentialId: string;
  signCount: number;
}

/** Every passkey that was ever registered under a staff number, oldest first. */
export async function passkeysOfStaff(em: EntityManager, staffNumber: string): Promise<StaffPasskey[]> {
  const rows = await em.find(Passkey, { staffNumber }, { orderBy: { createdAt: 'asc', id: 'asc' } });
  return rows.map(({ credentialId, publicKey, transports, revokedAt }) => ({
    credentialId,
    publicKey: publicKeyOf(publicKey),
    transports,
    revoked: revokedAt !== null,
  }));
}

/**
 * Notes a use whose signature was verified, in one statement: the counter only goes on (WebAuthn §7.2, step 22), and a key that
 * was revoked a moment ago does not count.
 */
export async function usePasskey(
  em: EntityManager,
  clock: Clock,
  { staffNumber, credentialId, signCount }: UsePasskey,
): Promise<'USED' | 'UNKNOWN' | 'REVOKED' | 'COPIED'> {
  const used = await em.execute<unknown[]>(
    `update passkey set sign_count = ?, last_used_at = ?::timestamptz
     where credential_id = ? and staff_number = ? and revoked_at is null
       and (sign_count < ? or (sign_count = 0 and ? = 0)) returning 1`,
    [signCount, clock.now().toISOString(), credentialId, staffNumber, signCount, signCount],
  );
  if (used.length > 0) return 'USED';
  const row = await em.findOne(Passkey, { credentialId, staffNumber });
  if (!row) return 'UNKNOWN';
  return row.revokedAt === null ? 'COPIED' : 'REVOKED';
}
