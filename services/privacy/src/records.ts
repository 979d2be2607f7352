// What the privacy part holds of people, and which of its tables hold nothing of them.
import { demandRules } from '@clounge/shared/policy';
import { registerRecords } from '@clounge/shared/records';
import { consultationRecords } from './consultations/consultation.entity.ts';
import { holdRecords } from './holds/hold.entity.ts';

const counts = 'Counts, dates, classes and opaque ids of the procedure: no personal field.';

export const registry = registerRecords({
  service: 'privacy',
  records: [...consultationRecords, holdRecords],
  plainTables: {
    policy_version: 'The published policy, as it was.',
    appointment: 'Staff by number; who may decide is published inside the house.',
    destruction_batch: counts,
    batch_item:
      'Opaque ids and random references; evidence of what was decided, which must outlive the people it was about.',
    batch_line: counts,
    batch_change: 'Staff by number and their reason, in which addresses and numbers are refused.',
    approval: 'Staff by number and their reason, in which addresses and numbers are refused.',
    approval_challenge: 'Hashes and staff by number; lives for an hour.',
    batch_page: counts,
    batch_page_count: counts,
    batch_event: counts,
    outbox: 'Opaque ids of lists, recoveries and holds.',
    certificate_number: 'A counter.',
    hold_number: 'A counter.',
    legal_hold: 'Which class or case is held under which law, and staff by number; whom it is about lies beside it.',
    legal_hold_event: 'Staff by number and their reasons, in which addresses and numbers are refused.',
    certificate: 'Nothing of the destroyed is in a certificate.',
    recovery: 'Opaque ids, staff by number and their reason.',
  },
});

demandRules(registry.records.map((record) => record.recordClass));
