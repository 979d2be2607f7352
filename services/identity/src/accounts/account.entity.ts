// What somebody signs in with: an opaque id and a sealed password. Name and address lie with the person or the staff member.
import { defineEntity, p } from '@mikro-orm/postgresql';

export const MemberAccountSchema = defineEntity({
  name: 'MemberAccount',
  tableName: 'member_account',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid().strictNullable(),
    subjectId: p.uuid(),
    scope: p.text(),
    scopeVersion: p.integer(),
    sealed: p.blob(),
    state: p.enum(['OPEN', 'CLOSED']),
    createdAt: p.datetime(),
  },
});

/** A member's sign-in. Its password dies with the membership. */
export class MemberAccount extends MemberAccountSchema.class {}
MemberAccountSchema.setClass(MemberAccount);

export const StaffAccountSchema = defineEntity({
  name: 'StaffAccount',
  tableName: 'staff_account',
  properties: {
    id: p.uuid().primary(),
    tenantId: p.uuid().strictNullable(),
    subjectId: p.uuid(),
    scope: p.text(),
    scopeVersion: p.integer(),
    sealed: p.blob(),
    state: p.enum(['OPEN', 'CLOSED']),
    createdAt: p.datetime(),
  },
});

/** A staff member's sign-in. */
export class StaffAccount extends StaffAccountSchema.class {}
StaffAccountSchema.setClass(StaffAccount);
