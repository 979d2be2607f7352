// Promises about a file of members: good rows are taken, bad ones refused with their reason, and repeating it doubles nothing.
import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { installation, promise } from '@clounge/test/kit';
import { csvRows, type ImportOutcome, type RefusedRow } from '@clounge/shared/import';
import { registerOrganizations } from '../organizations/organizations.ts';
import { importMembers } from './import-members.ts';
import { findPerson, listPeople, restrictionOf } from './people.ts';
import { fieldOf } from './reading.ts';
import {
  importedSubjects,
  integrator,
  memberColumns,
  memberRow,
  membersChunk,
  officer,
  openPeopleHouse,
  sampleHouse,
  type PeopleHouse,
} from './testing/house.ts';

const place = (clock = '2026-11-01T09:00:00+07:00') =>
  installation({ clock, databases: ['identity', 'vault', 'journal'] });

interface Truth {
  companies: string[];
  accepted: number;
  refused: { employee_no: string; why: string }[];
  overdue: string[];
  inApproval: string[];
  recoverable: string[];
}

/** Sends a file chunk by chunk, as the import command does. */
async function importFile(house: PeopleHouse, file: string | URL, importId: string, size: number) {
  const outcome: ImportOutcome = { accepted: 0, refused: [], refusal: null };
  let columns: string[] | null = null;
  let rows: { line: number; cells: string[] }[] = [];
  const send = async () => {
    const chunk = {
      importId,
      columns: columns ?? [],
      firstLine: rows[0]?.line ?? 2,
      lines: rows.map((row) => row.line),
    };
    const answer = await importMembers(house.as(integrator), {
      fileName: 'members.csv',
      ...chunk,
      rows: rows.map((row) => row.cells),
    });
    outcome.accepted += answer.accepted;
    outcome.refused.push(...answer.refused);
    outcome.refusal ??= answer.refusal;
    rows = [];
  };
  for await (const row of csvRows(createReadStream(file))) {
    if ('fault' in row) throw new Error(row.fault);
    if (columns === null) columns = row.cells;
    else rows.push(row);
    if (rows.length === size) await send();
  }
  await send();
  return outcome;
}

const reasonsOf = (refused: readonly RefusedRow[]) =>
  refused.map(({ key, reason }) => ({ employee_no: key, why: reason }));
const byNumber = (a: { employee_no: string | null }, b: { employee_no: string | null }) =>
  (a.employee_no ?? '') < (b.employee_no ?? '') ? -1 : 1;

/** Employee numbers of the members in a state, read through the door for the purpose of recovery. */
async function numbersIn(house: PeopleHouse, state: 'RECOVERABLE' | 'WITHDRAWN'): Promise<string[]> {
  const numbers: string[] = [];
  for (let after: string | null = null; ;) {
    const page = await listPeople(
      house.as({ ...officer, purpose: 'recovery' }),
      'people',
      { state },
      { first: 200, after },
    );
    for (const person of page.nodes) numbers.push((await fieldOf(person, 'employeeNumber')) ?? '');
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) return numbers.sort();
  }
}

async function demandTruth(house: PeopleHouse, file: string | URL, truth: Truth, chunk: number): Promise<void> {
  await registerOrganizations(
    house.identity,
    truth.companies.map((registrationNumber) => ({ registrationNumber, attendance: false, locale: 'id' })),
  );
  const first = await importFile(house, file, 'the-first-time', chunk);
  expect(first).toMatchObject({ accepted: truth.accepted, refusal: null });
  expect(reasonsOf(first.refused).sort(byNumber)).toEqual([...truth.refused].sort(byNumber));
  const again = await importFile(house, file, 'the-second-time', chunk);
  expect(again).toEqual(first);
  expect(await house.identity.pool.query('select count(*) as members from membership')).toMatchObject({
    rows: [{ members: truth.accepted }],
  });
}

describe('a file of members', () => {
  promise(
    'Art. 1(4)',
    'members that come through an interlocking system: good rows are taken, each bad one is told why',
    async () => {
      await using installed = await place();
      await using house = await openPeopleHouse(installed);
      const samples = new URL('./testing/samples/', import.meta.url);
      const truth = JSON.parse(await readFile(new URL('truth.json', samples), 'utf8')) as Truth;
      await demandTruth(house, new URL('members.csv', samples), truth, 20);
      expect(await numbersIn(house, 'RECOVERABLE')).toEqual([...truth.recoverable].sort());
      // The member whose name is a formula withdrew too; the formula is a name like any other.
      expect(await numbersIn(house, 'WITHDRAWN')).toEqual([...truth.overdue, ...truth.inApproval, 'X00042'].sort());
      const formula = await findPerson(house.as(officer), { email: 'x43@c100.example' });
      expect(formula && (await fieldOf(formula, 'name'))).toBe('=HYPERLINK("http://x.example";"x")');
      const withdrawn = await findPerson(house.as(officer), { email: 'x42@c100.example' });
      expect(withdrawn && (await restrictionOf(withdrawn))?.reason).toBe('WITHDRAWN');
    },
    120_000,
  );

  const data = new URL('../../../../../shared/data/', import.meta.url);
  promise.skipIf(!existsSync(data))(
    'Art. 1(4)',
    'the operator’s own file of members comes out as its truth says',
    async () => {
      await using installed = await place();
      await using house = await openPeopleHouse(installed);
      interface Told {
        members_good: number;
        dirty_rows: { employee_no: string; why: string }[];
        overdue_at_168h_or_more: string[];
        in_approval_96h_to_168h: string[];
        recoverable_under_96h: string[];
      }
      const told = JSON.parse(await readFile(new URL('truth.json', data), 'utf8')) as Told;
      const companies: string[] = [];
      for await (const row of csvRows(createReadStream(new URL('customers.csv', data)))) {
        if ('cells' in row && row.line > 1) companies.push(row.cells[0] ?? '');
      }
      const kept = told.dirty_rows.filter((row) => row.why.startsWith('formula'));
      const truth: Truth = {
        companies,
        accepted: told.members_good + kept.length,
        refused: told.dirty_rows.filter((row) => !kept.includes(row)),
        overdue: told.overdue_at_168h_or_more,
        inApproval: told.in_approval_96h_to_168h,
        recoverable: told.recoverable_under_96h,
      };
      await demandTruth(house, new URL('members.csv', data), truth, 2_000);
      expect(await numbersIn(house, 'RECOVERABLE')).toEqual([...truth.recoverable].sort());
      const withdrawn = new Set(await numbersIn(house, 'WITHDRAWN'));
      for (const number of [...truth.overdue, ...truth.inApproval]) expect(withdrawn).toContain(number);
    },
    180_000,
  );

  promise('Art. 6(1)', 'a later file corrects; search finds the new and no longer the old', async () => {
    await using at = await sampleHouse(await place());
    await importedSubjects(at.house, [memberRow('E1', { mobile: '0812 345 6789' }), memberRow('E2')]);
    const corrected = memberRow('E1', {
      name: 'Somi Kim',
      email: 'somi@c101.example',
      mobile: '+62 813 999 888',
      position: 'Pilot',
    });
    const swapped = memberRow('E2', { email: 'E1@c101.example' });
    const outcome = await importMembers(at.house.as(integrator), membersChunk([swapped, corrected]));
    expect(outcome.refused).toEqual([{ line: 2, key: 'E2', reason: 'duplicate e-mail (case differs)' }]);
    const search = async (text: string) =>
      Promise.all(
        (await listPeople(at.house.as(officer), 'people', { search: text }, {})).nodes.map(async (person) =>
          fieldOf(person, 'employeeNumber'),
        ),
      );
    expect(await search('som')).toEqual(['E1']);
    expect(await search('SOMI@c101.example')).toEqual(['E1']);
    expect(await search('0813999888')).toEqual(['E1']);
    expect(await search('e2')).toEqual(['E2']);
    expect(await search('e1@c101.example')).toEqual([]);
    expect(await search('08123456789')).toEqual([]);
    expect(await search('Gild Riya')).toEqual(['E2']);
    // The address is free now.
    expect((await importMembers(at.house.as(integrator), membersChunk([swapped]))).accepted).toBe(1);
  });

  promise(
    'Art. 6(1)',
    'an address that a correction leaves is free for the rows after it, and for none before it',
    async () => {
      await using at = await sampleHouse(await place());
      await importedSubjects(at.house, [memberRow('E1'), memberRow('E2')]);
      const outcome = await importMembers(
        at.house.as(integrator),
        membersChunk([
          memberRow('E3', { email: 'e2@c101.example' }),
          memberRow('E1', { email: 'e9@c101.example' }),
          memberRow('E4', { email: 'e1@c101.example' }),
          memberRow('E2', { email: 'e8@c101.example' }),
        ]),
      );
      expect(outcome.refused).toEqual([{ line: 2, key: 'E3', reason: 'duplicate e-mail' }]);
      const numberOf = async (email: string) => {
        const person = await findPerson(at.house.as(officer), { email });
        return person && fieldOf(person, 'employeeNumber');
      };
      expect(await numberOf('e1@c101.example')).toBe('E4');
      expect(await numberOf('e9@c101.example')).toBe('E1');
      expect(await numberOf('e2@c101.example')).toBeNull();
      expect(await numberOf('e8@c101.example')).toBe('E2');
    },
  );

  promise(
    'Art. 3(1)',
    'a row that undoes a withdrawal does not stand in the way of the right one after it',
    async () => {
      await using at = await sampleHouse(await place());
      const withdrawn = memberRow('E1', { withdrew_at: '2026-10-31T09:00:00+07:00' });
      await importedSubjects(at.house, [withdrawn]);
      const outcome = await importMembers(
        at.house.as(integrator),
        membersChunk([memberRow('E1'), withdrawn, withdrawn]),
      );
      expect(outcome.refused).toEqual([
        { line: 2, key: 'E1', reason: 'withdrew already: an import does not undo a withdrawal' },
        { line: 4, key: 'E1', reason: 'duplicate e-mail' },
      ]);
    },
  );

  promise(
    'Art. 1(2)',
    'a file with a column of a forbidden kind is refused whole, before anything is stored',
    async () => {
      await using at = await sampleHouse(await place());
      const chunk = membersChunk([[...memberRow('E1'), 'A']], { columns: [...memberColumns, 'religion'] });
      const outcome = await importMembers(at.house.as(integrator), chunk);
      expect(outcome).toMatchObject({ accepted: 0, refused: [], refusal: { code: 'FORBIDDEN_COLUMN' } });
      expect((await listPeople(at.house.as(officer), 'people', {}, {})).nodes).toEqual([]);
    },
  );

  promise(
    'Art. 1(4)',
    'a chunk that comes again answers the same, and the same key in a later chunk is refused',
    async () => {
      await using at = await sampleHouse(await place());
      const more = { importId: 'one-file-in-parts' };
      const first = membersChunk([memberRow('E1')], more);
      const second = membersChunk(
        [memberRow('E1', { email: 'other@c101.example' }), memberRow('E3', { email: 'E1@C101.example' })],
        { ...more, firstLine: 3 },
      );
      for (let time = 0; time < 2; time += 1) {
        expect((await importMembers(at.house.as(integrator), first)).refused).toEqual([]);
        expect((await importMembers(at.house.as(integrator), second)).refused).toEqual([
          { line: 3, key: 'E1', reason: 'duplicate employee number in one company' },
          { line: 4, key: 'E3', reason: 'duplicate e-mail (case differs)' },
        ]);
      }
    },
  );

  promise(
    'Art. 1(1)',
    'impossible rows are refused: birthdays, addresses, names of nothing, withdrawals to come',
    async () => {
      await using at = await sampleHouse(await place());
      const cases: [Parameters<typeof memberRow>[1], string][] = [
        [{ birthday: '2026-11-02' }, 'impossible birthday'],
        [{ birthday: '1899-12-31' }, 'impossible birthday'],
        [{ birthday: '2023-02-29' }, 'impossible birthday'],
        [{ birthday: '31/12/1990' }, 'impossible birthday'],
        [{ email: 'a@b@c.example' }, 'malformed e-mail'],
        [{ email: 'a\u200b@c.example' }, 'malformed e-mail'],
        [{ email: '' }, 'malformed e-mail'],
        [{ name: ' \u00a0\u3000' }, 'missing required name'],
        [{ name: '\u200b\u2060' }, 'missing required name'],
        [{ employee_no: ' ' }, 'missing required employee number'],
        [{ withdrew_at: '2026-11-02T09:00:00+07:00' }, 'withdrew in the future'],
        [{ withdrew_at: '2024-09-24T09:00:00+07:00' }, 'withdrew before joining'],
        [{ company_registration_no: '0000000000' }, 'unknown company'],
        [{ company_registration_no: '' }, 'unknown company'],
        [{ joined_at: '2024-02-30T09:00:00+07:00' }, 'joined_at is an instant that does not exist'],
        [{ marketing_consent: 'perhaps' }, 'marketing_consent is neither yes nor no'],
      ];
      const rows = cases.map(([cells], index) => memberRow(`E${String(index)}`, cells));
      const outcome = await importMembers(at.house.as(integrator), membersChunk(rows));
      expect(outcome.refused.map((row) => row.reason)).toEqual(cases.map(([, reason]) => reason));
    },
  );
});
