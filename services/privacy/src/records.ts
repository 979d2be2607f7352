// What the privacy part holds of people, and which of its tables hold nothing of them.
import { demandRules } from '@clounge/shared/policy';
import { registerRecords } from '@clounge/shared/records';
import { consultationRecords } from './consultations/consultation.entity.ts';
import { draftRecords } from './correction/draft.entity.ts';
import { documentRecords } from './documents/document.entity.ts';
import { guardianConsentRecords, wardDetailRecords } from './guardianship/guardian-consent.entity.ts';
import { contactRecords } from './trustees/contact.entity.ts';
import { holdRecords } from './holds/hold.entity.ts';
import { requestRecords } from './requests/request.entity.ts';

const counts = 'Counts, dates, classes and opaque ids of the procedure: no personal field.';

export const registry = registerRecords({
  service: 'privacy',
  records: [
    ...consultationRecords,
    contactRecords,
    holdRecords,
    requestRecords,
    draftRecords,
    ...documentRecords,
    wardDetailRecords,
    guardianConsentRecords,
  ],
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
    closed_epoch: 'Numbers and times of the vault’s closings.',
    answer_template:
      'Texts that answers begin with, and staff by number; addresses and identity numbers are refused in them, in reasons phone numbers too.',
    answer_template_retirement:
      'Staff by number and their reason, in which addresses and numbers are refused, by the short name of a text.',
    mandate: 'Opaque ids, days, rights, and staff by number; the paper is sealed among the documents.',
    mandate_link: 'Keyed hashes of links.',
    verification_code: 'Keyed hashes of one-time codes, by request.',
    verification_send: 'When a code was asked for, and staff by number.',
    verification_check: 'Which points of a checklist were met, and staff by number.',
    portal_code: 'Keyed hashes of what opens a request.',
    portal_visit: 'Keyed hashes; a visit lasts half an hour.',
    portal_limit: 'Keyed hashes of addresses with counts; lives for a day.',
    queue_export: 'Staff by number, codes of a filter and counts; in reasons addresses and numbers are refused.',
    outbox: 'Opaque ids of lists, recoveries and holds.',
    certificate_number: 'A counter.',
    hold_number: 'A counter.',
    request_number: 'A counter.',
    guardianship_number: 'A counter.',
    guardian_check: 'Which points of a checklist were met, and staff by number.',
    guardian_event: 'Codes, times and staff by number, by the opaque id of the consent.',
    guardian_letter: 'Which letter went when, and which way; its text is made when it is read.',
    guardian_code: 'Keyed hashes of what opens a consent.',
    rights_request_event: 'Codes, times and staff by number, by the opaque id of the request.',
    rights_request_item: 'Record classes, laws, days, codes of reasons and staff by number.',
    rights_request_letter: 'Which letter went to a request when, and which way; its text is made when it is read.',
    intake_message: 'Keyed hashes of what came in, codes, counts and staff by number; what was said lies in its case.',
    intake_case: 'Which cases a message became: opaque ids.',
    intake_mailbox: 'How far a mailbox was read.',
    intake_waiting: 'Keyed hashes of messages that wait for the virus scanner, and how often they were tried.',
    scanner_silence: 'Since when the virus scanner does not answer.',
    correction:
      'States, times and staff by number, by the opaque id of the request; in reasons addresses and numbers are refused.',
    correction_step: 'Record classes, parts and codes.',
    corrected_row:
      'Opaque ids of records, and their ciphertext from after a correction, for a restored database; it dies with its key.',
    key_renewal: 'Why and when something was sealed anew, by an opaque id.',
    key_renewal_step: 'Opaque ids and record classes: whose former key ended, which must outlive it.',
    redaction: 'Opaque ids, states, times and staff by number; in reasons addresses and numbers are refused.',
    redaction_passage: 'Where in a text something stood, and of which kind of Art. 1(2) it was; no word of it.',
    redaction_document: 'Opaque ids of documents that ended, and of which kind of Art. 1(2) they were.',
    legal_hold: 'Which class or case is held under which law, and staff by number; whom it is about lies beside it.',
    legal_hold_event: 'Staff by number and their reasons, in which addresses and numbers are refused.',
    standing_number: 'A counter.',
    conversation_number: 'A counter.',
    break_glass: 'Opaque ids, staff by number; in reasons and notes addresses and numbers are refused.',
    conversation_event: 'Times, kinds, codes and staff by number, under the opaque id of a conversation.',
    standing_approval:
      'Classes, days, limits, and staff by number with their reason, in which addresses and numbers are refused.',
    standing_event: 'Staff by number and their reasons, in which addresses and numbers are refused.',
    standing_challenge: 'Hashes, classes, days and staff by number; lives for an hour.',
    immediate_run: 'Classes, events and counts; whom a request named is kept as a hash only.',
    certificate: 'Nothing of the destroyed is in a certificate.',
    trustee: 'Companies, what they do and which classes they hold; their contacts are sealed in a table of their own.',
    trustee_task:
      'Counts, dates, classes, companies and staff by number; in evidence and reasons addresses and numbers are refused.',
    trustee_task_subject: 'Opaque ids: evidence of whom a trustee was told about, which must outlive the data.',
    trustee_link: 'Hashes of one-time links.',
    certificate_addendum: 'Nothing of the destroyed is in an addendum.',
    medium: 'Opaque ids, counts and places; in titles and places addresses and numbers are refused.',
    medium_destruction:
      'Counts, places, hashes and staff by number; in explanations addresses and numbers are refused.',
    document_file_gone: 'Names of sealed files whose rows are gone: ids of documents, not of people.',
    deletion_grant: 'Opaque ids, classes and times: which deletion was granted, and which list carried it out.',
    processing_stop: 'Opaque ids, times and staff by number; in reasons addresses and numbers are refused.',
    recovery: 'Opaque ids, staff by number and their reason.',
    recovery_waiver: 'Opaque ids, staff by number and their reason.',
    organization_recovery: 'Companies by opaque id, staff by number and their reason.',
  },
  idsOutlive: {
    break_glass: 'Evidence of whose data was opened without a case, and why.',
    key_renewal_step: 'Evidence of whose former key ended, and why.',
    mandate: 'Evidence of who might ask in whose name, and who confirmed it.',
    batch_item: 'Evidence of what was decided.',
    batch_page: 'Evidence of what was condemned; a step that is repeated reads it.',
    trustee_task_subject: 'Evidence of whom a trustee was told about.',
    deletion_grant: 'Evidence of why something was destroyed before its time.',
    processing_stop: 'Evidence of whose processing was stopped, and when it was lifted.',
    recovery: 'Evidence of who was restored.',
    recovery_waiver: 'Evidence of who gave up being restored.',
    medium: 'Evidence of what paper was whose, and that it was destroyed.',
  },
});

demandRules(registry.records.map((record) => record.recordClass));
