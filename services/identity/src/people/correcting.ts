// How members and what is said of their work are corrected at their request: in the forms of the members' file, with an address and an employee
// number of their own, and found under the new values only. An address is the sign-in: it moves with the same hash.
import type { Queryable } from '@clounge/shared/database';
import { cell, day, email, locale, optional, required, textOf } from '@clounge/shared/import';
import { dayOf } from '@clounge/shared/policy';
import type { Correctors } from '@clounge/shared/records';
import { keepCorrected } from './corrected-fields.ts';
import { employmentFields } from './employment.entity.ts';
import { blank, lengths } from './member-file.ts';
import { lockMembers } from './member-store.ts';
import { memberFields } from './membership.entity.ts';
import { addToIndexes, blindsOf, demandWholeIndexes, removeFromIndexes } from './search-index.ts';
import type { PeopleSources } from './sources.ts';

type Means = Pick<PeopleSources, 'door' | 'clock' | 'policy'>;

const named = (text: string) => {
  if (blank.test(text)) return { fault: 'is missing' };
  return textOf(lengths.name)(text);
};

/** Whose the address and the number are already, where they are somebody else's. */
async function taken(
  db: Queryable,
  subjectId: string,
  tenantId: string | null,
  blinds: { email: Buffer; employeeNumber: Buffer },
): Promise<'email' | 'employeeNumber' | null> {
  const emails = await db.query(
    `select 1 from email_index where blind = $1 and subject_id <> $2
     union all select 1 from staff_email_index where blind = $1 and subject_id <> $2`,
    [blinds.email, subjectId],
  );
  if (emails.rows.length > 0) return 'email';
  const numbers = await db.query(
    'select 1 from employee_number_index where tenant_id = $1 and blind = $2 and subject_id <> $3',
    [tenantId, blinds.employeeNumber, subjectId],
  );
  return numbers.rows.length > 0 ? 'employeeNumber' : null;
}

export function peopleCorrectors({ door, clock, policy }: Means): Correctors {
  const birthday = (text: string) => {
    const read = day(text);
    return 'value' in read && read.value > dayOf(clock.now(), policy) ? { fault: 'lies in the future' } : read;
  };
  const ownBlinds = async (value: Readonly<Record<string, unknown>>) => {
    const [blinds] = await blindsOf(door, [memberFields.fields.parse(value)]);
    if (!blinds) throw new Error('A blind index without an answer.');
    return blinds;
  };
  const lock = async (db: Queryable) => {
    await lockMembers(db);
    await demandWholeIndexes(db);
  };
  const memberForms = {
    name: cell(named),
    email: required(email),
    employeeNumber: required(textOf(lengths.employeeNumber)),
    organizationUnit: optional(textOf(lengths.text)),
    birthday: optional(birthday),
    mobile: optional(textOf(lengths.mobile)),
    locale: required(locale),
  };
  return {
    membership: {
      forms: memberForms,
      lock,
      async conflict(db, { subjectId, tenantId, value }) {
        await demandWholeIndexes(db);
        const field = await taken(db, subjectId, tenantId, await ownBlinds(value));
        return field && { field, code: 'TAKEN' };
      },
      async found(db, { subjectId, tenantId, value }) {
        if (tenantId === null) throw new Error('A member without a company.');
        await removeFromIndexes(db, [subjectId]);
        await addToIndexes(db, [{ subjectId, tenantId, blinds: await ownBlinds(value) }]);
      },
      keeps: (db, target, corrected) => keepCorrected(db, target, corrected, Object.keys(memberForms)),
    },
    [employmentFields.recordClass]: {
      forms: Object.fromEntries(employmentFields.names.map((name) => [name, optional(textOf(lengths.text))])),
      lock,
      conflict: () => Promise.resolve(null),
      found: () => Promise.resolve(),
      keeps: (db, target, corrected) => keepCorrected(db, target, corrected, employmentFields.names),
    },
  };
}
