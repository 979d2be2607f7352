// What the identity part holds, in the order of destruction: a table comes after those that refer to it. The first annotation of a
// class is the one that its due groups are read from.
import { importTables } from '@clounge/shared/import';
import { registerRecords } from '@clounge/shared/records';
import { memberAccountRecords } from './accounts/records.ts';
import { consentRecords } from './consents/consent.entity.ts';
import { googleLinkRecords } from './google-link/google-link.entity.ts';
import { loginRecords } from './logins/login-record.entity.ts';
import { clearedRecords, misuseRecords } from './misuse/misuse-record.entity.ts';
import { passkeyEntryRecords, passkeyRecords } from './passkeys/records.ts';
import { employmentRecords } from './people/employment.entity.ts';
import { membershipRecords } from './people/membership.entity.ts';
import { accessRightRecords, staffLogInRecords, staffRecords } from './staff/records.ts';
import { usageRecords } from './usage/usage-event.entity.ts';

export const identityRecords = registerRecords({
  service: 'identity',
  records: [
    memberAccountRecords,
    employmentRecords,
    usageRecords,
    loginRecords,
    misuseRecords,
    clearedRecords,
    googleLinkRecords,
    consentRecords,
    membershipRecords,
    staffLogInRecords,
    accessRightRecords,
    passkeyEntryRecords,
    staffRecords,
    passkeyRecords,
  ],
  plainTables: {
    ...importTables,
    data_subject: 'Opaque ids and a reference that says nothing; what is known of a person lies in annotated tables.',
    organization: 'Companies, by a keyed hash of their registration number; their names lie with billing.',
    organization_termination:
      'Companies by opaque id, staff by number and their reason, in which addresses and numbers are refused.',
    index_state: 'Whether the search tables are whole.',
    oidc_state: 'Sessions, codes and tokens: hashes and opaque ids that live for hours and die with a sign-out.',
    passkey_challenge: 'Random challenges of registrations under way, for minutes.',
    oauth_client: 'Programs and services, not people.',
    sign_in_throttle: 'Counts by keyed hash, unlogged, forgotten after a day.',
    misuse_case:
      'How a report went: states, times, staff numbers. Whom it is about lies in misuse_record, and goes with it.',
    misuse_event: 'What happened to a case, when, by whom; of the person nothing.',
    closing_letter: 'Hashes of random ids: which closing letter went out.',
    letter_sent: 'Which letter went to which staff number; the letters hold no personal data.',
  },
  idsOutlive: {
    data_subject: 'Says that there was somebody, and when they were destroyed.',
    oidc_state: 'Goes with the session, hours after it began.',
  },
});
