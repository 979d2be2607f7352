// Promises about the search tables: what a crash empties is rebuilt through the door, and until then nobody is told “unknown”.
import { describe, expect } from 'vitest';
import { installation, promise, type Installation } from '@clounge/test/kit';
import { importMembers } from './import-members.ts';
import { findPerson, listPeople } from './people.ts';
import { rebuildIndexesIfLost } from './rebuild-indexes.ts';
import { subjectsByEmail } from './registration.ts';
import {
  companies,
  importedSubjects,
  integrator,
  memberRow,
  membersChunk,
  officer,
  sampleHouse,
} from './testing/house.ts';

const tables = ['email_index', 'employee_number_index', 'phone_index', 'name_token_index'];
/** What PostgreSQL does to unlogged tables when it recovers from a crash. */
const crash = (installed: Installation) =>
  installed.sql('identity', `truncate ${[...tables, 'index_state'].join(', ')}`);
const contents = async (installed: Installation) =>
  Promise.all(
    tables.map((table) => installed.sql('identity', `select blind, subject_id, tenant_id from ${table} order by 1, 2`)),
  );

describe('search tables after a crash', () => {
  promise(
    'Art. 9(4)',
    'they are rebuilt through the door, with an access record, and are as before',
    async () => {
      const installed = await installation({
        clock: '2026-11-01T09:00:00+07:00',
        databases: ['identity', 'vault', 'journal'],
      });
      await using at = await sampleHouse(installed);
      const rows = Array.from({ length: 501 }, (_, index) =>
        memberRow(`E${String(index)}`, { name: `김민수 ${String(index)}`, mobile: '0812345678' }),
      );
      const withdrawn = memberRow('W1', {
        withdrew_at: '2026-10-31T09:00:00+07:00',
        company_registration_no: companies[1],
      });
      await importedSubjects(at.house, [...rows, withdrawn]);
      const before = await contents(installed);

      await crash(installed);
      await expect(findPerson(at.house.as(officer), { email: 'e1@c101.example' })).rejects.toMatchObject({
        code: 'UNAVAILABLE',
      });
      await expect(listPeople(at.house.as(officer), 'people', { search: '김' }, {})).rejects.toMatchObject({
        code: 'UNAVAILABLE',
      });
      await expect(subjectsByEmail(at.house.identity, ['e1@c101.example'])).rejects.toMatchObject({
        code: 'UNAVAILABLE',
      });
      await expect(importMembers(at.house.as(integrator), membersChunk([memberRow('N1')]))).rejects.toMatchObject({
        code: 'UNAVAILABLE',
      });

      expect(await rebuildIndexesIfLost(at.house.identity)).toBe(502);
      expect(await contents(installed)).toEqual(before);
      expect(await rebuildIndexesIfLost(at.house.identity)).toBe(0);
      const looks = await installed.sql<{ purpose: string; people: number }>(
        'journal',
        `select purpose, cardinality(subjects) as people from access_record where operation = 'rebuildIndexes' order by id`,
      );
      expect(looks).toEqual([
        { purpose: 'index-rebuild', people: 500 },
        { purpose: 'index-rebuild', people: 2 },
      ]);
      expect(await findPerson(at.house.as(officer), { email: 'w1@c101.example' })).not.toBeNull();
      expect((await listPeople(at.house.as(officer), 'people', { search: '민수' }, { first: 200 })).nodes).toHaveLength(
        200,
      );
    },
    60_000,
  );

  promise('Art. 9(5)', 'without the journal they stay as they are: nothing is read unrecorded', async () => {
    const installed = await installation({ databases: ['identity', 'vault', 'journal'] });
    await using at = await sampleHouse(installed);
    await importedSubjects(at.house, [memberRow('E1')]);
    await crash(installed);
    await installed.sql('journal', 'revoke insert on access_record from journal_writer');
    await expect(rebuildIndexesIfLost(at.house.identity)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await installed.sql('identity', 'select 1 from index_state')).toEqual([]);
  });
});
