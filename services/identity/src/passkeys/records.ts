// What the part holds of passkeys, for export, destruction and the catalog test.
import { annotate } from '@clounge/shared/records';
import { accessRightFields } from '../staff/access-right.entity.ts';
import { passkeyFields } from './passkey.entity.ts';

export const passkeyRecords = annotate({
  recordClass: 'staff',
  table: 'passkey',
  subjectColumn: 'subject_id',
  purposeEnded: 'select s.designation_ended_at from staff_member s where s.subject_id = r.subject_id',
  fieldSet: passkeyFields,
  uncorrectable: 'ELSEWHERE',
  plain: {
    staff_number: 'The number that stands for staff.',
    credential_id: 'A random name of the key; asked for at every decision, where nothing is opened.',
    public_key: 'The public half of the key, which verifies decisions; it stands in certificates.',
    sign_count: 'How often the key was used, so that a copy of it is noticed.',
    transports: 'How a browser reaches the key: usb, internal …',
    created_at: 'From when it counts.',
    last_used_at: 'So that a key nobody uses is noticed and revoked.',
    revoked_at: 'Whether it counts is asked at every decision, where nothing is opened.',
    revoked_by: 'Staff number of who revoked it.',
  },
});

/** Kept as the ledger of access rights is: from the end of what was given. */
export const passkeyEntryRecords = annotate({
  recordClass: 'rights-ledger',
  table: 'passkey_entry',
  subjectColumn: 'subject_id',
  purposeEnded: `select max(e.at) from passkey_entry e where e.passkey_id = r.passkey_id and e.kind = 'REVOKED'`,
  fieldSet: accessRightFields,
  uncorrectable: 'EVIDENCE',
  freeText: ['reason'],
  plain: {
    kind: 'Registered or revoked.',
    passkey_id: 'An opaque id.',
    staff_number: 'The number that stands for staff.',
    by_whom: 'Staff number of who registered or revoked.',
    at: 'When.',
  },
});
