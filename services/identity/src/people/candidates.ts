// Registry entries that fit what somebody said of a person: by keyed hashes alone, so that looking opens nobody's data. Suggests; decides nothing.
import { arrays } from '@clounge/shared/database';
import { Refused } from '@clounge/shared/errors';
import { searchedPrefixes } from './normal-forms.ts';
import { blindEmails, blindEmployeeNumbers, blindNamePrefixes, demandWholeIndexes } from './search-index.ts';
import type { PeopleSources } from './sources.ts';

export interface SubjectCandidatesInput {
  email?: string | null;
  /** The address that they wrote from. */
  contact?: string | null;
  employeeNumber?: string | null;
  name?: string | null;
  /** 1 to 50. */
  first: number;
}

export interface SubjectCandidate {
  subjectId: string;
  /** EMAIL, CONTACT, EMPLOYEE_NUMBER, NAME. */
  reasons: string[];
}

const longest = 300;
/** Parts of a name that are looked for. */
const mostParts = 6;

const said = (text: string | null | undefined): string[] => (text?.trim() ? [text.trim()] : []);

/** Candidates with their reasons: who has the most first, and an address counts more than a number, a number more than a name. */
export async function subjectCandidates(
  { pool, door }: Pick<PeopleSources, 'pool' | 'door'>,
  input: SubjectCandidatesInput,
): Promise<SubjectCandidate[]> {
  const texts = [input.email, input.contact, input.employeeNumber, input.name];
  if (texts.some((text) => (text?.length ?? 0) > longest) || input.first < 1 || input.first > 50)
    throw new Refused('BAD_USER_INPUT', `Ask for 1 to 50 candidates, by at most ${longest} letters each.`);
  await demandWholeIndexes(pool);
  const emails = await blindEmails(door, said(input.email));
  const contacts = await blindEmails(door, said(input.contact));
  const numbers = await blindEmployeeNumbers(door, said(input.employeeNumber));
  const prefixes = await blindNamePrefixes(door, searchedPrefixes(input.name ?? '').slice(0, mostParts));
  const rows = await pool.query<{ subject_id: string; reasons: string[] }>(
    `select subject_id, array_agg(reason order by weight desc) as reasons from (
       select subject_id, 'EMAIL' as reason, 8 as weight from email_index where blind = any ($1::bytea[])
       union select subject_id, 'CONTACT', 4 from email_index where blind = any ($2::bytea[])
       union select subject_id, 'EMPLOYEE_NUMBER', 2 from employee_number_index where blind = any ($3::bytea[])
       union select subject_id, 'NAME', 1 from name_token_index where blind = any ($4::bytea[])
         group by subject_id having count(distinct blind) = $5) r
     group by subject_id order by sum(weight) desc, subject_id limit $6`,
    [
      arrays.byteas(emails),
      arrays.byteas(contacts),
      arrays.byteas(numbers),
      arrays.byteas(prefixes),
      prefixes.length,
      input.first,
    ],
  );
  return rows.rows.map((row) => ({ subjectId: row.subject_id, reasons: row.reasons }));
}
