// What was corrected at somebody's request stays so, whatever a company's file still says; and the file is heard again once it knows.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { correctRecords, type FieldChange } from '@clounge/shared/records';
import { subjectScope } from '@clounge/shared/vault';
import { installation, promise } from '@clounge/test/kit';
import { identityRecords } from '../records.ts';
import { peopleCorrectors } from './correcting.ts';
import { importMembers } from './import-members.ts';
import { findPerson } from './people.ts';
import { fieldOf } from './reading.ts';
import {
  importedSubjects,
  integrator,
  memberRow,
  membersChunk,
  officer,
  sampleHouse,
  type SampleHouse,
} from './testing/house.ts';

let place: Awaited<ReturnType<typeof installation>>;
let at: SampleHouse;
beforeAll(async () => {
  place = await installation({ clock: '2026-11-01T09:00:00+07:00', databases: ['identity', 'vault', 'journal'] });
  at = await sampleHouse(place);
}, 60_000);
afterAll(() => at[Symbol.asyncDispose]());

let corrections = 0;
/** Corrects fields of a member as the privacy part has it done; throws where that fails. */
async function correct(subjectId: string, recordClass: 'membership' | 'employment', fields: Record<string, string>) {
  const { pool, door, clock, policy } = at.house.identity;
  const [row] = await place.sql<{ id: string }>('identity', `select id from ${recordClass} where subject_id = $1`, [
    subjectId,
  ]);
  const change: FieldChange = { table: recordClass, id: row?.id ?? '', fields: JSON.stringify(fields) };
  corrections += 1;
  const sources = { registry: identityRecords, pool, door, correctors: peopleCorrectors({ door, clock, policy }) };
  const { version, faults } = await correctRecords(sources, {
    requestId: `correction-${String(corrections)}`,
    caseId: 'R-2026-000001',
    subjectId,
    recordClass,
    changes: [change],
  });
  expect(faults).toEqual([]);
  // The vault ends the former key for the privacy part.
  const ending = 'update scope set condemned_at = now(), batch = gen_random_uuid() where name = $1 and version < $2';
  await place.sql('vault', ending, [subjectScope(subjectId, recordClass), version]);
}

const bring = async (...rows: string[][]) => {
  const { accepted, refused } = await importMembers(at.house.as(integrator), membersChunk(rows));
  return { accepted, refused: refused.map(({ key, reason }) => `${key ?? ''}: ${reason}`) };
};
const kept = (subjectId: string) =>
  place.sql('identity', 'select field from corrected_field where subject_id = $1 order by field', [subjectId]);
const read = async (subjectId: string) => {
  const person = await findPerson(at.house.as(officer), { id: subjectId });
  return person && Promise.all([fieldOf(person, 'email'), fieldOf(person, 'mobile')]);
};
const wrong = (number: string, fields: string) =>
  `${number}: corrected at the person's request: ${fields} must first say what was corrected`;

describe('a file of members after a correction', () => {
  promise(
    'Art. 6(1)',
    'brings no former value back, names the fields it must bring up to date, and is heard again once it has',
    async () => {
      const old = memberRow('E1', { mobile: '+62811000001' });
      const [member = ''] = await importedSubjects(at.house, [old]);
      await correct(member, 'membership', { email: 'right@c101.example' });
      await correct(member, 'membership', { mobile: '+62811000002' });
      await correct(member, 'employment', { title: 'Director' });
      const refused = { accepted: 0, refused: [wrong('E1', 'email, mobile, title')] };
      expect(await bring(old)).toEqual(refused);
      expect(await read(member)).toEqual(['right@c101.example', '+62811000002']);

      // One field brought up to date is not all of them; and an address that is refused to be given up is not free for the next row.
      const half = memberRow('E1', { mobile: '+62811000002', title: 'Director' });
      const taker = memberRow('E2', { email: 'right@c101.example' });
      expect(await bring(half, taker)).toEqual({
        accepted: 0,
        refused: [wrong('E1', 'email'), 'E2: duplicate e-mail'],
      });
      expect(await kept(member)).toEqual([{ field: 'email' }]);

      const known = { email: 'right@c101.example', mobile: '+62811000002', title: 'Director' };
      expect(await bring(memberRow('E1', known))).toEqual({ accepted: 1, refused: [] });
      expect(await bring(memberRow('E1', { ...known, email: 'later@c101.example' }))).toEqual({
        accepted: 1,
        refused: [],
      });
      expect(await read(member)).toEqual(['later@c101.example', '+62811000002']);
    },
  );

  promise('Art. 9(4)', 'keeps of what was corrected no value', async () => {
    const [member = ''] = await importedSubjects(at.house, [memberRow('E5', { mobile: '+62811000005' })]);
    await correct(member, 'membership', { mobile: '+62811000006' });
    const rows = await place.sql<{ fingerprint: Buffer }>(
      'identity',
      'select * from corrected_field where subject_id = $1',
      [member],
    );
    expect(rows.map((row) => row.fingerprint.length)).toEqual([32]);
    expect(JSON.stringify(rows)).not.toContain('62811');
  });
});
