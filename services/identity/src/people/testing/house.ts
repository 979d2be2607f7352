// The features of people on a real database, vault and journal, without HTTP: for tests of promises. Never used by the part itself.
import type { Caller } from '@clounge/shared/caller';
import type { ImportChunk } from '@clounge/shared/import';
import { identityConfig } from '../../config.ts';
import { openIdentity, type Identity } from '../../identity.ts';
import { registerOrganizations } from '../../organizations/organizations.ts';
import { importMembers } from '../import-members.ts';
import { subjectsByEmail } from '../registration.ts';
import type { PeopleContext } from '../sources.ts';

/** What the test kit's installation offers; typed here, because parts do not know the kit. */
interface Place {
  env(part: 'identity'): Record<string, string | undefined>;
  close(): Promise<void>;
}

export interface PeopleHouse extends AsyncDisposable {
  identity: Identity;
  /** A new operation of somebody. */
  as(caller: Partial<Caller>): PeopleContext;
}

const nobody: Caller = {
  kind: 'person',
  sub: '00000000-0000-4000-8000-000000000001',
  clientId: 'back-office',
  roles: [],
  scopes: [],
  staffNumber: null,
  subjectId: null,
  tenantId: null,
  authTime: null,
  purpose: null,
  caseId: null,
  address: null,
  requestId: 'test',
  language: 'en',
};

export const officer: Partial<Caller> = { roles: ['officer'], staffNumber: 'S-0001' };
export const integrator: Partial<Caller> = {
  kind: 'program',
  roles: ['integrator'],
  scopes: ['people:read', 'import:write'],
  clientId: 'integrator',
};

/** As `PeopleHouse`, with the two companies of the samples; closes the installation too. */
export interface SampleHouse extends AsyncDisposable {
  house: PeopleHouse;
  company: string;
  otherCompany: string;
}

/** Opens the part's features in an installation with the databases identity, vault and journal. */
export async function openPeopleHouse(place: Place): Promise<PeopleHouse> {
  const identity = await openIdentity(identityConfig(place.env('identity')));
  await identity.rebuildIndexes();
  return {
    identity,
    as: (caller) => {
      const { pool, door, clock, policy, em } = identity;
      return { pool, door, clock, policy, em: () => em(), caller: { ...nobody, ...caller } };
    },
    [Symbol.asyncDispose]: () => identity.close(),
  };
}

export const companies = ['013325348894', '019714663815'] as const;

/** Registers the two companies of the samples; their ids, in order. */
export async function sampleCompanies({ identity }: PeopleHouse): Promise<[string, string]> {
  const [one, other] = await registerOrganizations(
    identity,
    companies.map((registrationNumber) => ({ registrationNumber, attendance: true, locale: 'id' })),
  );
  if (one === undefined || other === undefined) throw new Error('The companies were not registered.');
  return [one, other];
}

export const memberColumns = [
  'company_registration_no',
  'employee_no',
  'name',
  'email',
  'organization',
  'position',
  'title',
  'grade',
  'birthday',
  'mobile',
  'joined_at',
  'withdrew_at',
  'marketing_consent',
  'locale',
] as const;
type Cells = Partial<Record<(typeof memberColumns)[number], string>>;

const aMember: Cells = {
  company_registration_no: companies[0],
  name: 'Gilda Riyanti',
  organization: 'Sales > Jakarta',
  title: 'Manager',
  joined_at: '2024-09-25T09:00:00+07:00',
  marketing_consent: 'yes',
  locale: 'id',
};

/** A row of a file of members, with only what matters said. */
export const memberRow = (employeeNumber: string, cells: Cells = {}): string[] => {
  const row: Cells = {
    ...aMember,
    employee_no: employeeNumber,
    email: `${employeeNumber.toLowerCase()}@c101.example`,
    ...cells,
  };
  return memberColumns.map((column) => row[column] ?? '');
};

let files = 0;

/** A chunk of a file of members; a new file unless told which. */
export function membersChunk(rows: string[][], more: Partial<ImportChunk> = {}): ImportChunk {
  files += 1;
  return {
    importId: `members-${String(files)}`,
    fileName: 'members.csv',
    columns: memberColumns,
    firstLine: 2,
    rows,
    ...more,
  };
}

/** A chunk of a file of log-ins. */
export function logInsChunk(rows: string[][]): ImportChunk {
  files += 1;
  return {
    importId: `log-ins-${String(files)}`,
    fileName: 'logins.csv',
    columns: ['email', 'at', 'ip', 'user_agent'],
    firstLine: 2,
    rows,
  };
}

/** The features with two companies, closed together with the installation. */
export async function sampleHouse(place: Place): Promise<SampleHouse> {
  const house = await openPeopleHouse(place);
  const [company, otherCompany] = await sampleCompanies(house);
  return {
    house,
    company,
    otherCompany,
    async [Symbol.asyncDispose]() {
      await house[Symbol.asyncDispose]();
      await place.close();
    },
  };
}

/** Imports members and answers their subjects, in order of the rows. */
export async function importedSubjects(house: PeopleHouse, rows: string[][]): Promise<string[]> {
  const outcome = await importMembers(house.as(integrator), membersChunk(rows));
  if (outcome.refused.length > 0) throw new Error(`Refused: ${JSON.stringify(outcome.refused)}`);
  const found = await subjectsByEmail(
    house.identity,
    rows.map((row) => row[memberColumns.indexOf('email')] ?? ''),
  );
  return found.map((one) => one?.subjectId ?? '');
}
