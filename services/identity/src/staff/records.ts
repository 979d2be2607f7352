// What the part holds of staff and of accounts, for export, destruction and the catalog test. A column that is missing here fails a test.
import { annotate } from '@clounge/shared/records';
import { accessRightFields } from './access-right.entity.ts';
import { staffFields, staffLogInFields } from './staff.entity.ts';

export const staffRecords = annotate({
  recordClass: 'staff',
  table: 'staff_member',
  subjectColumn: 'subject_id',
  anchorColumn: 'designation_ended_at',
  purposeEnded: 'r.designation_ended_at',
  fieldSet: staffFields,
  // The operator's own staff: entered and corrected where accounts are set up.
  uncorrectable: 'ELSEWHERE',
  plain: {
    number: 'The number that stands for staff in every record and screen, so that names need not.',
    designated_at: 'Whether the designation is in force is asked at every sign-in, where nothing is opened.',
  },
  alongside: [
    { table: 'staff_account', subjectColumn: 'subject_id' },
    { table: 'staff_email_index', subjectColumn: 'subject_id' },
  ],
});

export const staffLogInRecords = annotate({
  recordClass: 'staff-log-in',
  table: 'staff_log_in',
  subjectColumn: 'subject_id',
  dayColumn: 'until_day',
  anchorColumn: 'at',
  fieldSet: staffLogInFields,
  uncorrectable: 'FACT',
  plain: {},
});

/** A right that is in force is still needed; the keeping counts from its end. */
export const accessRightRecords = annotate({
  recordClass: 'rights-ledger',
  table: 'access_right_entry',
  subjectColumn: 'subject_id',
  purposeEnded: `select case when r.kind = 'REVOKED' then r.at
    else least(r.until_at, (select e.at from access_right_entry e where e.grant_id = r.id and e.kind = 'REVOKED')) end`,
  fieldSet: accessRightFields,
  uncorrectable: 'EVIDENCE',
  freeText: ['reason'],
  plain: {
    kind: 'Granted or revoked.',
    grant_id: 'The grant that an entry belongs to; an opaque id.',
    staff_number: 'The number that stands for staff.',
    role: 'Roles in force are asked for every token, where nothing is opened.',
    by_whom: 'Staff number of who granted or revoked.',
    at: 'From when; asked for every token.',
    until_at: 'Until when; asked for every token.',
  },
});
