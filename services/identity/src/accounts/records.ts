// What the part holds of members' sign-ins, for export, destruction and the catalog test.
import { annotate } from '@clounge/shared/records';

export const memberAccountRecords = annotate({
  recordClass: 'account',
  table: 'member_account',
  subjectColumn: 'subject_id',
  purposeEnded: `select coalesce(s.destroyed_at, m.withdrew_at) from data_subject s
    left join membership m on m.subject_id = s.id where s.id = r.subject_id`,
  plain: {
    state: 'Whether the account may be used is asked at every sign-in, where nothing is opened.',
    created_at: 'When the sign-in was made; used for nothing but support.',
  },
});
