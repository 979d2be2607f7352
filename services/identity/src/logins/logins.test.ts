// Promises about log-ins: three months, sealed by the day, once each, and of withdrawn members for archiving only.
import { describe, expect } from 'vitest';
import { installation, promise } from '@clounge/test/kit';
import { loadPolicy } from '@clounge/shared/policy';
import { peopleByIds } from '../people/people.ts';
import {
  importedSubjects,
  integrator,
  logInsChunk,
  memberRow,
  officer,
  sampleHouse,
  type PeopleHouse,
} from '../people/testing/house.ts';
import { importLogIns } from './import-logins.ts';
import { lastDayKept } from './last-day.ts';
import { logInsOf, recordLogIn } from './logins.ts';

const place = () => installation({ clock: '2026-11-01T09:00:00+07:00', databases: ['identity', 'vault', 'journal'] });
const browser = 'Mozilla/5.0 (compatible)';
const logIn = (email: string, at: string, ip = '11.61.32.138') => [email, at, ip, browser];

async function logInsFor(house: PeopleHouse, caller: Parameters<PeopleHouse['as']>[0], id: string, page = {}) {
  const context = house.as(caller);
  const [person] = await peopleByIds(context, 'person', [id]);
  if (!person) throw new Error('Nobody was found.');
  return logInsOf(context, person, page);
}

describe('log-ins', () => {
  promise(
    'Art. 3(3)④',
    'log-in records are kept three months, counted in the operator’s days, and die by the day',
    async () => {
      const policy = loadPolicy();
      expect(lastDayKept(new Date('2026-08-01T16:59:59Z'), policy)).toBe('2026-11-01');
      expect(lastDayKept(new Date('2026-08-01T17:00:00Z'), policy)).toBe('2026-11-02');
      expect(lastDayKept(new Date('2026-11-30T09:00:00+07:00'), policy)).toBe('2027-02-28');
      const installed = await place();
      await using at = await sampleHouse(installed);
      await importedSubjects(at.house, [memberRow('E1'), memberRow('E2')]);
      const rows = [
        logIn('e1@c101.example', '2026-10-01T09:00:00+07:00'),
        logIn('E2@c101.example', '2026-10-01T18:00:00+07:00'),
        logIn('e1@c101.example', '2026-04-01T09:00:00+07:00'),
      ];
      expect((await importLogIns(at.house.as(integrator), logInsChunk(rows))).accepted).toBe(3);
      const stored = await installed.sql<{ day: string; scope: string; rows: number }>(
        'identity',
        'select until_day::text as day, scope, count(*)::int as rows from login_record group by 1, 2 order by 1',
      );
      expect(stored).toEqual([
        { day: '2026-07-01', scope: 'until:2026-07-01/login-record', rows: 1 },
        { day: '2027-01-01', scope: 'until:2027-01-01/login-record', rows: 2 },
      ]);
    },
  );

  promise(
    'Art. 1(2)',
    'a log-in that comes again is stored once; an unknown person’s, a future or a malformed one is refused',
    async () => {
      const installed = await place();
      await using at = await sampleHouse(installed);
      await importedSubjects(at.house, [memberRow('E1')]);
      const rows = [
        logIn('e1@c101.example', '2026-10-01T09:00:00+07:00'),
        logIn('E1@C101.EXAMPLE', '2026-10-01T02:00:00Z'),
        logIn('e1@c101.example', '2026-10-01T09:00:00+07:00', '11.61.32.139'),
        logIn('nobody@c101.example', '2026-10-01T09:00:00+07:00'),
        logIn('e1@c101.example', '2026-11-02T09:00:00+07:00'),
        logIn('e1@c101.example', '2026-10-01T09:00:00+07:00', '300.1.1.1'),
      ];
      for (let time = 0; time < 2; time += 1) {
        const outcome = await importLogIns(at.house.as(integrator), logInsChunk(rows));
        expect(outcome.accepted).toBe(3);
        expect(outcome.refused).toEqual([
          { line: 5, key: null, reason: 'unknown e-mail' },
          { line: 6, key: null, reason: 'signed in in the future' },
          { line: 7, key: null, reason: 'ip is no IP address.' },
        ]);
      }
      expect(await installed.sql('identity', 'select count(*)::int as rows from login_record')).toEqual([{ rows: 2 }]);
    },
  );

  promise('Art. 3(3)', 'log-ins of a withdrawn member are used for archiving purposes only', async () => {
    await using at = await sampleHouse(await place());
    const [id = ''] = await importedSubjects(at.house, [memberRow('E1', { withdrew_at: '2026-10-20T09:00:00+07:00' })]);
    await importLogIns(at.house.as(integrator), logInsChunk([logIn('e1@c101.example', '2026-10-01T09:00:00+07:00')]));
    const shut = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    expect(await logInsFor(at.house, officer, id)).toEqual(shut);
    expect(await logInsFor(at.house, { roles: ['handler'] }, id)).toEqual(shut);
    const archived = await logInsFor(at.house, { ...officer, purpose: 'archiving' }, id);
    expect(archived.nodes).toEqual([
      { at: new Date('2026-10-01T02:00:00Z'), ipAddress: '11.61.32.138', userAgent: browser },
    ]);
  });

  promise(
    'Art. 1(2)',
    'a person’s log-ins come in pages, the latest first, many people at once in one look',
    async () => {
      const installed = await place();
      await using at = await sampleHouse(installed);
      const [one = '', other = ''] = await importedSubjects(at.house, [memberRow('E1'), memberRow('E2')]);
      const { identity } = at.house;
      for (let day = 1; day <= 5; day += 1) {
        const signedIn = new Date(`2026-10-0${String(day)}T09:00:00+07:00`);
        await recordLogIn(identity, { subjectId: one, at: signedIn, ipAddress: '::1', userAgent: null });
      }
      await recordLogIn(identity, {
        subjectId: '00000000-0000-4000-8000-00000000dead',
        at: new Date(),
        ipAddress: null,
        userAgent: null,
      });
      const days = (page: Awaited<ReturnType<typeof logInsOf>>) => page.nodes.map((node) => node.at.getUTCDate());
      const first = await logInsFor(at.house, officer, one, { first: 3 });
      expect([days(first), first.pageInfo.hasNextPage]).toEqual([[5, 4, 3], true]);
      const rest = await logInsFor(at.house, officer, one, { first: 3, after: first.pageInfo.endCursor });
      expect([days(rest), rest.pageInfo.hasNextPage]).toEqual([[2, 1], false]);

      await installed.sql('journal', 'delete from access_record');
      const context = at.house.as(officer);
      const people = await peopleByIds(context, 'person', [one, other]);
      const pages = await Promise.all(people.flatMap((person) => (person ? [logInsOf(context, person, {})] : [])));
      expect(pages.map((page) => page.nodes.length)).toEqual([5, 0]);
      expect(await installed.sql('journal', 'select record_class from access_record')).toEqual([
        { record_class: 'login-record' },
      ]);
    },
  );
});
