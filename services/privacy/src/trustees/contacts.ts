// Sealed addresses of trustees: kept and opened through the door, for whoever tells them and whoever keeps the register.
import { randomUUID } from 'node:crypto';
import { ownCaller, type Caller } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';
import { subjectScope } from '@clounge/shared/vault';
import type { Sources } from '../sources.ts';
import { contactFields, type Contact } from './contact.entity.ts';

interface ContactRow {
  id: string;
  subject_id: string;
  scope: string;
  scope_version: number;
  sealed: Buffer;
}

/** A contact that is sealed and waits to be written. */
export interface SealedContact {
  id: string;
  subjectId: string;
  scope: string;
  sealed: Buffer;
}

/** Seals a contact under a key of its own: an address that is replaced does not open with the next one's key. */
export async function sealContact(sources: Pick<Sources, 'door'>, value: Contact): Promise<SealedContact> {
  const row = { id: randomUUID(), subjectId: randomUUID() };
  const scope = subjectScope(row.subjectId, contactFields.recordClass);
  const [written] = await sources.door.seal(contactFields, [{ id: row.id, tenantId: null, scope, value }]);
  if (!written) throw new Error('Nothing was sealed.');
  return { ...row, scope, sealed: written.sealed };
}

/** Writes a contact in place of the one before. */
export async function writeContact(db: Queryable, trusteeId: string, contact: SealedContact): Promise<void> {
  await db.query('delete from trustee_contact where trustee_id = $1', [trusteeId]);
  await db.query(
    `insert into trustee_contact (id, trustee_id, subject_id, scope, sealed) values ($1, $2, $3, $4, $5)`,
    [contact.id, trusteeId, contact.subjectId, contact.scope, contact.sealed],
  );
}

/** The contact of a trustee, opened with an access record; null where there is none. Throws `Refused` FORBIDDEN, UNAVAILABLE. */
export async function openContact(
  sources: Pick<Sources, 'door' | 'pool'>,
  caller: Caller,
  operation: string,
  trusteeId: string,
): Promise<Contact | null> {
  const rows = await sources.pool.query<ContactRow>(
    'select id, subject_id, scope, scope_version, sealed from trustee_contact where trustee_id = $1',
    [trusteeId],
  );
  const row = rows.rows[0];
  if (!row) return null;
  const [opened] = await sources.door.open(caller, { operation, purpose: 'legal-obligation' }, contactFields, [
    {
      id: row.id,
      tenantId: null,
      subjectId: row.subject_id,
      scope: row.scope,
      scopeVersion: row.scope_version,
      sealed: row.sealed,
    },
  ]);
  return opened?.kind === 'opened' ? opened.value : null;
}

/** The part itself, which tells trustees. */
export const teller = (sources: Pick<Sources, 'config'>): Caller =>
  ownCaller(sources.config.clientId, 'legal-obligation');
