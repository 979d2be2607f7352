// Brings the identity database up to date, as its owner. Names of migrations are kept for ever.
import { migrate } from '@clounge/shared/database';
import {
  archivingMigration,
  correctingMigration,
  ledgerMigration,
  recordsMigration,
  searchTablesMigration,
} from '@clounge/shared/records';
import { SignIn } from './migrations/10-sign-in.ts';
import { AccountsAndStaff } from './migrations/11-accounts-and-staff.ts';
import { StaffSubjects } from './migrations/12-staff-subjects.ts';
import { Passkeys } from './migrations/13-passkeys.ts';
import { People } from './migrations/20-people.ts';
import { MemberRecords } from './migrations/21-member-records.ts';
import { ImportKeys } from './migrations/22-import-keys.ts';
import { ClosingLetters } from './migrations/24-closing-letters.ts';
import { SearchLayout } from './migrations/29-search-layout.ts';
import { Terminations } from './migrations/40-terminations.ts';
import { CorrectedFieldsOfMembers } from './migrations/49-corrected-fields.ts';
import { GoogleLinks } from './migrations/52-google-links.ts';
import { GoogleLooks } from './migrations/53-google-looks.ts';
import { MisuseCases } from './migrations/45-misuse-cases.ts';

/** The column with keyed hashes of each search table. */
const searchHashes = {
  email_index: 'blind',
  employee_number_index: 'blind',
  phone_index: 'blind',
  name_token_index: 'blind',
  staff_email_index: 'blind',
  import_key: 'key',
  sign_in_throttle: 'key',
};

export async function migrateIdentity(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl, [
    { name: '0-records', class: recordsMigration('identity_app') },
    { name: '0-ledger-applied', class: ledgerMigration('identity_app') },
    { name: '10-sign-in', class: SignIn },
    { name: '11-accounts-and-staff', class: AccountsAndStaff },
    { name: '20-people', class: People },
    { name: '21-member-records', class: MemberRecords },
    { name: '22-import-keys', class: ImportKeys },
    { name: '12-staff-subjects', class: StaffSubjects },
    { name: '13-passkeys', class: Passkeys },
    { name: '24-closing-letters', class: ClosingLetters },
    { name: '29-search-layout', class: SearchLayout },
    { name: '30-archiving', class: archivingMigration('identity_app') },
    { name: '45-misuse-cases', class: MisuseCases },
    { name: '48-search-tables', class: searchTablesMigration('identity_app', searchHashes) },
    { name: '40-terminations', class: Terminations },
    { name: '60-correcting', class: correctingMigration('identity_app') },
    { name: '49-corrected-fields', class: CorrectedFieldsOfMembers },
    { name: '52-google-links', class: GoogleLinks },
    { name: '53-google-looks', class: GoogleLooks },
  ]);
}
