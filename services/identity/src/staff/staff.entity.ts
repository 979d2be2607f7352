// Someone of the operator's staff: a number that may be shown, and sealed name and address that may not.
import { defineEntity, p } from '@mikro-orm/postgresql';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

/** Personal fields of staff. `language` is that of letters to them. */
export const staffFields = fieldSet(
  90,
  'staff',
  z.object({ name: z.string(), email: z.string(), language: z.enum(['en', 'ko', 'id']) }),
);

/** Address and program of one staff sign-in. Art. 9(5). */
export const staffLogInFields = fieldSet(
  92,
  'staff-log-in',
  z.object({ ipAddress: z.string().nullable(), userAgent: z.string().nullable() }),
);

export const StaffMemberSchema = defineEntity({
  name: 'StaffMember',
  tableName: 'staff_member',
  properties: {
    id: p.uuid().primary(),
    number: p.text(),
    subjectId: p.uuid(),
    tenantId: p.uuid().strictNullable(),
    scope: p.text(),
    scopeVersion: p.integer(),
    sealed: p.blob(),
    designatedAt: p.datetime(),
    designationEndedAt: p.datetime().strictNullable(),
  },
});

/** Staff handling personal information. Art. 9(2). */
export class StaffMember extends StaffMemberSchema.class {
  /** Whether the designation is in force at an instant of business time. */
  isDesignated(at: Date): boolean {
    return this.designatedAt <= at && (this.designationEndedAt === null || this.designationEndedAt > at);
  }
}
StaffMemberSchema.setClass(StaffMember);
