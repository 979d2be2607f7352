// Promises about members: what is collected, that it lies sealed, that every look is recorded, that nobody reaches another's people.
import { describe, expect } from 'vitest';
import { installation, promise } from '@clounge/test/kit';
import { importMembers } from './import-members.ts';
import type { Person } from './page.ts';
import { findPerson, listPeople, membershipOf, peopleByIds } from './people.ts';
import { fieldOf, organizationOf } from './reading.ts';
import { createMember, registerSubjects } from './registration.ts';
import {
  companies,
  importedSubjects,
  integrator,
  memberRow,
  membersChunk,
  officer,
  sampleHouse,
} from './testing/house.ts';

const place = () => installation({ clock: '2026-11-01T09:00:00+07:00', databases: ['identity', 'vault', 'journal'] });
const memberFields = ['name', 'email', 'employeeNumber', 'birthday', 'mobile', 'organizationUnit'] as const;
const fieldsOf = (person: Person) => Promise.all(memberFields.map(async (field) => fieldOf(person, field)));

describe('what is collected of members', () => {
  promise(
    'Art. 1(1)',
    'a member has name, ID, employee number, organization; birthday, mobile and employment are optional',
    async () => {
      await using at = await sampleHouse(await place());
      const rows = [
        memberRow('E1', { birthday: '1975-06-18', mobile: '+62 812 345 678', position: 'Geologist', grade: 'G3' }),
        memberRow('E2', { title: '' }),
      ];
      const outcome = await importMembers(at.house.as(integrator), membersChunk(rows));
      expect(outcome).toEqual({ accepted: 2, refused: [], refusal: null });

      const person = await findPerson(at.house.as(officer), { email: 'E1@C101.EXAMPLE' });
      if (!person) throw new Error('Nobody was found.');
      expect(await fieldsOf(person)).toEqual([
        'Gilda Riyanti',
        'e1@c101.example',
        'E1',
        '1975-06-18',
        '+62 812 345 678',
        'Sales > Jakarta',
      ]);
      expect(await organizationOf(person)).toEqual({ id: at.company });
      const employment = (await person.page.employments()).get(person.id);
      expect(employment).toMatchObject({
        kind: 'opened',
        value: { position: 'Geologist', title: 'Manager', grade: 'G3' },
      });
      expect(await membershipOf(at.house.as(officer), person)).toMatchObject({
        state: 'ACTIVE',
        marketingConsent: true,
        withdrewAt: null,
      });

      const other = await findPerson(at.house.as(officer), { employeeNumber: 'e2', organizationId: at.company });
      expect(other && (await fieldsOf(other))).toEqual([
        'Gilda Riyanti',
        'e2@c101.example',
        'E2',
        null,
        null,
        'Sales > Jakarta',
      ]);
      expect(other && (await other.page.employments()).size).toBe(0);
    },
  );

  promise('Art. 9(4)', 'no personal field of a member lies readable in the database', async () => {
    const installed = await place();
    await using at = await sampleHouse(installed);
    const secrets = {
      name: '김민수',
      position: 'Geologist',
      mobile: '01012345678',
      organization: 'Sales',
      employee_no: 'EMP-77',
    };
    await importedSubjects(at.house, [memberRow('EMP-77', secrets)]);
    const tables = await installed.sql<{ name: string }>(
      'identity',
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    for (const { name } of tables) {
      const rows = await installed.sql<{ text: string }>('identity', `select t::text as text from "${name}" t`);
      const everything = rows.map((row) => row.text).join('\n');
      for (const secret of [...Object.values(secrets), 'emp-77@c101.example', companies[0]]) {
        expect(everything.includes(secret), `${name} shows ${secret}`).toBe(false);
        expect(everything.includes(Buffer.from(secret).toString('hex')), `${name} shows ${secret} in hexadecimal`).toBe(
          false,
        );
      }
    }
  });

  promise('Art. 9(4)', 'search tables are in no log and no backup: they are unlogged', async () => {
    const installed = await place();
    await using _at = await sampleHouse(installed);
    const unlogged = await installed.sql<{ relname: string }>(
      'identity',
      `select relname from pg_class where relkind = 'r' and relpersistence = 'u' order by relname`,
    );
    expect(unlogged.map((row) => row.relname)).toEqual(
      expect.arrayContaining([
        'email_index',
        'employee_number_index',
        'index_state',
        'name_token_index',
        'phone_index',
      ]),
    );
  });

  promise(
    'Art. 9(5)',
    'a page of people is one access record a record class, and without the journal nothing is opened',
    async () => {
      const installed = await place();
      await using at = await sampleHouse(installed);
      await importedSubjects(at.house, [memberRow('E1', { position: 'A' }), memberRow('E2'), memberRow('E3')]);
      const { nodes, page } = await listPeople(at.house.as(officer), 'people', {}, { first: 3 });
      await Promise.all(nodes.flatMap((person) => [fieldsOf(person), page.employments()]));
      const records = await installed.sql<{ record_class: string; subjects: string[]; operation: string }>(
        'journal',
        'select record_class, subjects, operation from access_record order by record_class',
      );
      expect(records.map((record) => [record.record_class, record.operation, record.subjects.length])).toEqual([
        ['employment', 'people', 3],
        ['membership', 'people', 3],
      ]);
      await installed.sql('journal', 'revoke insert on access_record from journal_writer');
      const next = await listPeople(at.house.as(officer), 'people', {}, { first: 3 });
      await expect(next.page.openMemberships()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    },
  );

  promise('Art. 1(1)', 'a member created by a form obeys the same rules as one of a file', async () => {
    await using at = await sampleHouse(await place());
    const member = { organizationId: at.company, name: 'Kim', email: 'kim@c101.example', employeeNumber: 'E9' };
    const made = await createMember(at.house.identity, member);
    expect(made).toMatchObject({ kind: 'created' });
    expect(await createMember(at.house.identity, member)).toEqual(made);
    const taken = await createMember(at.house.identity, {
      ...member,
      employeeNumber: 'E10',
      email: 'KIM@c101.example',
    });
    expect(taken).toMatchObject({
      kind: 'refused',
      refusal: { message: 'The member was not created: duplicate e-mail (case differs).' },
    });
    const blank = await createMember(at.house.identity, { ...member, name: '\u3000\u200b' });
    expect(blank).toMatchObject({
      kind: 'refused',
      refusal: { message: 'The member was not created: missing required name.' },
    });
  });
});

describe('who reaches whom', () => {
  promise('Art. 9(6)', 'nobody in one organization reaches another: its people are as if unknown', async () => {
    await using at = await sampleHouse(await place());
    const [here = '', there = ''] = await importedSubjects(at.house, [
      memberRow('E1'),
      memberRow('E2', { company_registration_no: companies[1], email: 'there@c102.example' }),
    ]);
    const administrator = at.house.as({ roles: ['customer-admin'], tenantId: at.company });
    expect(await peopleByIds(administrator, 'person', [there, here])).toEqual([
      null,
      expect.objectContaining({ id: here }),
    ]);
    expect(await findPerson(administrator, { email: 'there@c102.example' })).toBeNull();
    expect(await findPerson(administrator, { employeeNumber: 'E2', organizationId: at.otherCompany })).toBeNull();
    expect((await listPeople(administrator, 'people', {}, {})).nodes.map((person) => person.id)).toEqual([here]);
    expect((await listPeople(administrator, 'people', { search: 'there@c102.example' }, {})).nodes).toEqual([]);
    expect((await listPeople(administrator, 'people', { organizationId: at.otherCompany }, {})).nodes).toEqual([]);

    const bound = at.house.as({ ...integrator, tenantId: at.company });
    const outcome = await importMembers(
      bound,
      membersChunk([memberRow('E3', { company_registration_no: companies[1] })]),
    );
    expect(outcome.refused).toEqual([{ line: 2, key: 'E3', reason: 'unknown company' }]);
  });

  promise('Art. 6(1)', 'a member reaches their own data and nobody else’s', async () => {
    await using at = await sampleHouse(await place());
    const [own = '', other = ''] = await importedSubjects(at.house, [
      memberRow('E1', { name: 'Own' }),
      memberRow('E2'),
    ]);
    const member = at.house.as({ roles: ['member'], subjectId: own, tenantId: at.company });
    const [me, them] = await peopleByIds(member, 'person', [own, other]);
    expect(me && (await fieldOf(me, 'name'))).toBe('Own');
    expect(them).toBeNull();
    expect((await listPeople(member, 'people', {}, {})).nodes.map((person) => person.id)).toEqual([own]);
    const stranger = at.house.as({ roles: [] });
    expect(await peopleByIds(stranger, 'person', [own])).toEqual([null]);
  });

  promise('Art. 2', 'people are opened for the purposes that the policy names, and for no other', async () => {
    await using at = await sampleHouse(await place());
    const [id = ''] = await importedSubjects(at.house, [memberRow('E1')]);
    const forSale = at.house.as({ ...officer, purpose: 'selling-addresses' });
    const [person] = await peopleByIds(forSale, 'person', [id]);
    await expect(person?.page.openMemberships()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  promise('Art. 1(1)', 'contacts have an entry in the registry and nothing else here', async () => {
    await using at = await sampleHouse(await place());
    const [contact = '', loose = ''] = await registerSubjects(at.house.identity, [at.company, null]);
    const people = await peopleByIds(at.house.as(officer), 'person', [contact, loose, 'no-id']);
    expect(people).toEqual([
      expect.objectContaining({ id: contact, tenantId: at.company, membership: null }),
      expect.objectContaining({ id: loose, tenantId: null }),
      null,
    ]);
    expect(people[0] && (await membershipOf(at.house.as(officer), people[0]))).toBeNull();
    await expect(registerSubjects(at.house.identity, [contact])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
