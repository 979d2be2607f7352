// A passkey of somebody who decides: the public half of a key in their device, and the ledger of who registered or revoked one.
import { defineEntity, p } from '@mikro-orm/postgresql';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

/** What its owner calls it: free text, so it is sealed. */
export const passkeyFields = fieldSet(93, 'staff', z.object({ label: z.string() }));

export const PasskeySchema = defineEntity({
  name: 'Passkey',
  tableName: 'passkey',
  properties: {
    id: p.uuid().primary(),
    staffNumber: p.text(),
    subjectId: p.uuid(),
    tenantId: p.uuid().strictNullable(),
    /** Base64url, as WebAuthn names it. */
    credentialId: p.text(),
    /** COSE_Key (RFC 9052 §7). */
    publicKey: p.blob(),
    signCount: p.bigint('number'),
    transports: p.array(),
    createdAt: p.datetime(),
    lastUsedAt: p.datetime().strictNullable(),
    revokedAt: p.datetime().strictNullable(),
    revokedBy: p.text().strictNullable(),
    scope: p.text(),
    scopeVersion: p.integer(),
    sealed: p.blob(),
  },
});

export class Passkey extends PasskeySchema.class {
  /** Such as K-4F2A91C0: what letters and screens call it. */
  reference(): string {
    return `K-${this.id.slice(0, 8).toUpperCase()}`;
  }
}
PasskeySchema.setClass(Passkey);

/** Entries are written, never changed. Art. 9(6). */
export const PasskeyEntrySchema = defineEntity({
  name: 'PasskeyEntry',
  tableName: 'passkey_entry',
  properties: {
    id: p.uuid().primary(),
    kind: p.enum(['REGISTERED', 'REVOKED']),
    passkeyId: p.uuid(),
    staffNumber: p.text(),
    subjectId: p.uuid(),
    tenantId: p.uuid().strictNullable(),
    byWhom: p.text(),
    at: p.datetime(),
    scope: p.text(),
    scopeVersion: p.integer(),
    sealed: p.blob(),
  },
});

export class PasskeyEntry extends PasskeyEntrySchema.class {}
PasskeyEntrySchema.setClass(PasskeyEntry);
