// One sign-in of a member: kept three months by law (Art. 3(3)④), sealed under its last day so that a day's log-ins die together.
import { defineEntity, p } from '@mikro-orm/postgresql';
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

export const loginFields = fieldSet(
  12,
  'login-record',
  z.object({ ipAddress: z.string().nullable(), userAgent: z.string().nullable() }),
);
export type LoginFields = z.infer<typeof loginFields.fields>;

const LoginRecordSchema = defineEntity({
  name: 'LoginRecord',
  tableName: 'login_record',
  properties: {
    id: p.uuid().primary(),
    subjectId: p.uuid(),
    tenantId: p.uuid(),
    scope: p.string(),
    scopeVersion: p.integer().default(1),
    sealed: p.blob(),
    /** Keyed by the day's scope: tells the same log-in apart from another without a key of its own, and dies with the day. */
    fingerprint: p.blob(),
    at: p.datetime(),
    /** Last day kept, in the operator's time zone (inclusive). */
    untilDay: p.date(),
  },
});

export class LoginRecord extends LoginRecordSchema.class {}
LoginRecordSchema.setClass(LoginRecord);

export const loginRecords = annotate({
  recordClass: 'login-record',
  table: 'login_record',
  subjectColumn: 'subject_id',
  dayColumn: 'until_day',
  anchorColumn: 'at',
  fieldSet: loginFields,
  uncorrectable: 'LAW',
  plain: {},
  // The act wants to know from where and when somebody signed in, not with which program.
  lawNeeds: { 'KR-COMMUNICATIONS': ['ipAddress', 'at'] },
});
