// The ledger of passkeys: who registered or revoked which one, when, why. Entries are written, never changed. Art. 9(6).
import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { subjectScope, type Door } from '@clounge/shared/vault';
import { accessRightFields } from '../staff/access-right.entity.ts';
import { PasskeyEntry, type Passkey } from './passkey.entity.ts';

export interface PasskeyEvent {
  kind: 'REGISTERED' | 'REVOKED';
  passkey: Pick<Passkey, 'id' | 'staffNumber' | 'subjectId'>;
  byWhom: string;
  at: Date;
  reason: string;
}

/** Writes one entry with its reason sealed; the caller flushes it with what it tells of. */
export async function note(em: EntityManager, door: Pick<Door, 'seal'>, event: PasskeyEvent): Promise<void> {
  const { passkey, reason, kind, byWhom, at } = event;
  const id = randomUUID();
  const scope = subjectScope(passkey.subjectId, accessRightFields.recordClass);
  const [written] = await door.seal(accessRightFields, [{ id, tenantId: null, scope, value: { reason } }]);
  if (!written) throw new Error('Nothing was sealed.');
  em.create(PasskeyEntry, {
    id,
    kind,
    passkeyId: passkey.id,
    staffNumber: passkey.staffNumber,
    subjectId: passkey.subjectId,
    tenantId: null,
    byWhom,
    at,
    scope,
    scopeVersion: 1,
    sealed: written.sealed,
  });
}
