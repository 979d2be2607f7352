// Entries of the ledger of access rights: what was granted or revoked, to whom, by whom, why. Entries are written, never changed. Art. 9(6).
import { defineEntity, p } from '@mikro-orm/postgresql';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

/** Roles that may be granted to staff. */
export const grantableRoles = [
  'officer',
  'deputy',
  'handler',
  'support',
  'billing',
  'attendance',
  'auditor',
  'manager-of-rights',
] as const;

/** Why a right was granted or revoked: free text, so it is sealed. */
export const accessRightFields = fieldSet(91, 'rights-ledger', z.object({ reason: z.string() }));

export const AccessRightEntrySchema = defineEntity({
  name: 'AccessRightEntry',
  tableName: 'access_right_entry',
  properties: {
    id: p.uuid().primary(),
    kind: p.enum(['GRANTED', 'REVOKED']),
    grantId: p.uuid(),
    staffNumber: p.text(),
    subjectId: p.uuid(),
    tenantId: p.uuid().strictNullable(),
    role: p.text(),
    byWhom: p.text(),
    at: p.datetime(),
    untilAt: p.datetime().strictNullable(),
    scope: p.text(),
    scopeVersion: p.integer(),
    sealed: p.blob(),
  },
});

/** One entry of the ledger. */
export class AccessRightEntry extends AccessRightEntrySchema.class {}
AccessRightEntrySchema.setClass(AccessRightEntry);
