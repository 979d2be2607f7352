// Search without plaintext: keyed hashes of e-mail, employee number, telephone and name prefixes, written in the transaction of the
// row they belong to. Never answers while the tables may be incomplete: an empty index would say “unknown” of somebody known.
import { arrays, type Queryable } from '@clounge/shared/database';
import { Refused } from '@clounge/shared/errors';
import type { Door } from '@clounge/shared/vault';
import { normalEmail } from '../accounts/email.ts';
import type { MemberFields } from './membership.entity.ts';
import { namePrefixes, normalEmployeeNumber, normalPhone } from './normal-forms.ts';

type Blinder = Pick<Door, 'blind'>;
const hashBytes = 32;

/** What a member is found by. */
export type Findable = Pick<MemberFields, 'email' | 'employeeNumber' | 'mobile' | 'name'>;

/** Keyed hashes of one member. */
export interface Blinds {
  email: Buffer;
  employeeNumber: Buffer;
  phone: Buffer | null;
  namePrefixes: Buffer[];
}

/** Hashes that go into the index for a subject. */
export interface IndexEntry {
  subjectId: string;
  tenantId: string;
  blinds: Blinds;
}

/** Hashes distinct values once: names share most of their prefixes. */
async function blindOnce(door: Blinder, column: string, values: readonly string[]): Promise<(value: string) => Buffer> {
  const distinct = [...new Set(values)];
  const blinds = await door.blind(column, null, distinct);
  const byValue = new Map(distinct.map((value, index) => [value, blinds[index]]));
  return (value) => {
    const blind = byValue.get(value);
    if (!blind) throw new Error('A blind index without an answer.');
    return blind;
  };
}

export const blindEmails = (door: Blinder, emails: readonly string[]): Promise<Buffer[]> =>
  door.blind('email', null, emails.map(normalEmail));

/** One column, one key for all companies, so that staff can search without naming the company; uniqueness is by company. */
export const blindEmployeeNumbers = (door: Blinder, numbers: readonly string[]): Promise<Buffer[]> =>
  door.blind('employee-number', null, numbers.map(normalEmployeeNumber));

export const blindPhones = (door: Blinder, forms: readonly string[]): Promise<Buffer[]> =>
  door.blind('phone', null, forms);

export const blindNamePrefixes = (door: Blinder, prefixes: readonly string[]): Promise<Buffer[]> =>
  door.blind('name-prefix', null, prefixes);

/** Hashes of many members, in order: one call a column. */
export async function blindsOf(door: Blinder, members: readonly Findable[]): Promise<Blinds[]> {
  const emails = await blindEmails(
    door,
    members.map((member) => member.email),
  );
  const numbers = await blindEmployeeNumbers(
    door,
    members.map((member) => member.employeeNumber),
  );
  const phones = members.map((member) => (member.mobile === null ? null : normalPhone(member.mobile)));
  const prefixes = members.map((member) => namePrefixes(member.name));
  const phoneBlind = await blindOnce(
    door,
    'phone',
    phones.filter((phone) => phone !== null),
  );
  const prefixBlind = await blindOnce(door, 'name-prefix', prefixes.flat());
  return members.map((_, index) => {
    const [email, employeeNumber, phone = null] = [emails[index], numbers[index], phones[index]];
    if (!email || !employeeNumber) throw new Error('A blind index without an answer.');
    return {
      email,
      employeeNumber,
      phone: phone === null ? null : phoneBlind(phone),
      namePrefixes: (prefixes[index] ?? []).map(prefixBlind),
    };
  });
}

/** Throws `Refused` UNAVAILABLE while the search tables are being rebuilt. */
export async function demandWholeIndexes(db: Queryable): Promise<void> {
  const state = await db.query({ name: 'index-state', text: 'select 1 from index_state' });
  if (state.rows.length > 0) return;
  throw new Refused('UNAVAILABLE', 'The search tables are being rebuilt.', { wayOut: 'Try again in a moment.' });
}

/** Removes all hashes of these subjects. */
export async function removeFromIndexes(db: Queryable, subjectIds: readonly string[]): Promise<void> {
  if (subjectIds.length === 0) return;
  const subjects = [arrays.uuids(subjectIds)];
  for (const table of ['email_index', 'employee_number_index', 'phone_index', 'name_token_index']) {
    await db.query(`delete from ${table} where subject_id = any ($1::uuid[])`, subjects);
  }
}

/** Which member (from 1) has which hash (where it begins among the distinct ones, from 1): most prefixes of names are many people's. */
function occurrences(entries: readonly IndexEntry[], of: (blinds: Blinds) => readonly Buffer[]) {
  const placeOf = new Map<Buffer, number>();
  const members: number[] = [];
  const places: number[] = [];
  for (const [index, { blinds }] of entries.entries()) {
    for (const blind of of(blinds)) {
      let place = placeOf.get(blind);
      if (place === undefined) placeOf.set(blind, (place = placeOf.size * hashBytes + 1));
      members.push(index + 1);
      places.push(place);
    }
  }
  return [Buffer.concat([...placeOf.keys()]), arrays.ints(members), arrays.ints(places)] as const;
}

const insertOccurrences = (table: 'phone_index' | 'name_token_index', first: number): string =>
  `insert into ${table} (blind, subject_id, tenant_id)
   select substring($${first}::bytea from place for ${hashBytes}), ($1::uuid[])[member], ($2::uuid[])[member]
   from unnest($${first + 1}::int[], $${first + 2}::int[]) as one (member, place)`;

/** Writes the hashes of subjects that have none. One statement: the four tables are written while we do other work. */
export async function addToIndexes(db: Queryable, entries: readonly IndexEntry[]): Promise<void> {
  if (entries.length === 0) return;
  // In the order of subjects, by which each table has an index: neighbours are then written where they lie together.
  const ordered = [...entries].sort((a, b) => (a.subjectId < b.subjectId ? -1 : 1));
  await db.query(
    `with emails as (
       insert into email_index (subject_id, tenant_id, blind) select * from unnest($1::uuid[], $2::uuid[], $3::bytea[])
     ), numbers as (
       insert into employee_number_index (subject_id, tenant_id, blind) select * from unnest($1::uuid[], $2::uuid[], $4::bytea[])
     ), phones as (${insertOccurrences('phone_index', 5)})
     ${insertOccurrences('name_token_index', 8)}`,
    [
      arrays.uuids(ordered.map((entry) => entry.subjectId)),
      arrays.uuids(ordered.map((entry) => entry.tenantId)),
      arrays.byteas(ordered.map((entry) => entry.blinds.email)),
      arrays.byteas(ordered.map((entry) => entry.blinds.employeeNumber)),
      ...occurrences(ordered, (blinds) => (blinds.phone ? [blinds.phone] : [])),
      ...occurrences(ordered, (blinds) => blinds.namePrefixes),
    ],
  );
}
