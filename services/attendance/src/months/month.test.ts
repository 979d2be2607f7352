// The sheet of a month and the reminders that follow from the same days: what is missing, who is written to, once, and that a download is recorded.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { Refused } from '@clounge/shared/errors';
import type { Siblings } from '@clounge/shared/siblings';
import { installation, promise, type Installation } from '@clounge/test/kit';
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import { openAttendance, type Attendance } from '../attendance.ts';
import { attendanceConfig } from '../config.ts';
import { storeMark } from '../marking/storing.ts';
import type { MarkFields } from '../marks/attendance-mark.entity.ts';
import { remindMissing } from '../reminders/reminding.ts';
import { customersAt } from '../settings/customers.ts';
import { saveSettings } from '../settings/settings.ts';
import { attendanceMonth } from './month.ts';

const tenantId = randomUUID();
const letters: { requestId: string; subjectId: string; letters: { language: string; text: string }[] }[] = [];
const units = new Map<string, string>();
let mailWorks = true;

/** The identity part, as it answers this one. */
const siblings: Siblings = {
  async call<Data>(_part: string, document: string, variables: object): Promise<Data> {
    if (document.includes('organizationUnits'))
      return { organizationUnits: (variables as { ids: string[] }).ids.map((id) => units.get(id) ?? null) } as Data;
    if (!document.includes('writeToPerson'))
      return { organizationServices: [{ organizationId: tenantId, attendance: true, locale: 'ko' }] } as Data;
    if (!mailWorks) throw new Refused('MAIL_UNAVAILABLE', 'The mail server does not take letters now.');
    letters.push((variables as { input: (typeof letters)[number] }).input);
    return { writeToPerson: true } as Data;
  },
};
const manager: Caller = {
  kind: 'person',
  sub: 'manager',
  clientId: 'back-office',
  roles: ['attendance'],
  scopes: [],
  staffNumber: 'S-0006',
  subjectId: null,
  tenantId: null,
  authTime: null,
  purpose: null,
  caseId: null,
  address: null,
  requestId: 'test',
  language: 'en',
};

let house: Installation;
let attendance: Attendance;
beforeAll(async () => {
  // A Wednesday, an hour and a half after work ended in Seoul.
  house = await installation({
    clock: '2026-11-11T19:30:00+09:00',
    databases: ['attendance', 'archive', 'vault', 'journal'],
  });
  const opened = await openAttendance(attendanceConfig(house.env('attendance')));
  attendance = { ...opened, peers: siblings, customers: customersAt(siblings) };
}, 120_000);
afterAll(async () => {
  await attendance.close();
  await house.close();
});
beforeEach(() => {
  letters.length = 0;
  mailWorks = true;
});

async function marked(
  subjectId: string,
  at: string,
  kind: MarkFields['kind'],
  verdict: MarkFields['verdict'] = 'ACCEPTED',
) {
  const fields: MarkFields = { kind, verdict, zone: null, way: 'KIOSK', policyVersion: null };
  const mark = {
    id: randomUUID(),
    subjectId,
    tenantId,
    at: new Date(`${at}+09:00`),
    fields,
    judged: false,
    content: [],
  };
  expect((await storeMark(attendance, mark)).kind).toBe('made');
}
const month = (caller: Caller = manager, more: { first?: number; after?: string | null } = {}) =>
  attendanceMonth(attendance, caller, 'attendanceMonth', { organizationId: tenantId, month: '2026-11', ...more });

const [whole, half, gone, absent] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];

describe('the sheet of a month', () => {
  beforeAll(async () => {
    for (const day of ['02', '03', '04', '05', '06', '09', '10', '11']) {
      await marked(whole, `2026-11-${day}T09:00:00`, 'CLOCK_IN');
      await marked(whole, `2026-11-${day}T18:00:00`, 'CLOCK_OUT');
    }
    await marked(half, '2026-11-10T09:00:00', 'HOME_CHECK');
    await marked(half, '2026-11-11T09:00:00', 'CLOCK_IN');
    await marked(gone, '2026-10-29T09:00:00', 'CLOCK_IN');
    await marked(gone, '2026-10-29T18:00:00', 'CLOCK_OUT');
    await marked(absent, '2026-10-10T09:00:00', 'CLOCK_IN', 'REFUSED');
  });

  promise(
    'Art. 10',
    'adds up days and minutes by the company’s clock, and names working days without a mark',
    async () => {
      units.set(whole, 'Sales > Seoul');
      const { nodes, pageInfo } = await month();
      const of = (id: string) => nodes.find(({ person }) => person?.id === id);
      expect(of(whole)).toMatchObject({ daysMarked: 8, minutes: 8 * 540, daysAtHome: 0, findings: 0, missing: [] });
      // Names stay with identity; where somebody works is all that comes.
      expect([of(whole)?.department, of(half)?.department]).toEqual(['Sales > Seoul', null]);
      expect(of(half)).toMatchObject({ daysMarked: 2, minutes: 0, daysAtHome: 1 });
      expect(of(half)?.missing).toEqual(['02', '03', '04', '05', '06', '09'].map((day) => `2026-11-${day}`));
      // Who marked in the month before stands on it with nothing but what is missing.
      expect(of(gone)).toMatchObject({ daysMarked: 0, minutes: 0 });
      expect(of(gone)?.missing).toHaveLength(7);
      expect(pageInfo.hasNextPage).toBe(false);
      const seen: (string | undefined)[] = [];
      for (let after: string | null = null; ;) {
        const page: Awaited<ReturnType<typeof month>> = await month(manager, { first: 1, after });
        seen.push(...page.nodes.map(({ person }) => person?.id));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(seen).toEqual(nodes.map(({ person }) => person?.id));
    },
  );

  promise('Art. 9(5)', 'a download is recorded as one, and another company’s month is out of reach', async () => {
    await attendanceMonth(attendance, manager, 'exportAttendanceMonth', { organizationId: tenantId, month: '2026-11' });
    const records = await house.sql<{ staff_number: string }>(
      'journal',
      `select staff_number from access_record where operation = 'exportAttendanceMonth' and $1::uuid = any (subjects)`,
      [whole],
    );
    expect(records.map(({ staff_number }) => staff_number)).toEqual(['S-0006']);
    await expect(month({ ...manager, tenantId: randomUUID() })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(
      attendanceMonth(attendance, manager, 'attendanceMonth', { organizationId: tenantId, month: '2026-13' }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field: 'month' });
  });

  promise(
    'Art. 10',
    'reminds once, an hour after work, of what is missing; nobody where the company did not ask for it',
    async () => {
      const settings = {
        organizationId: tenantId,
        timeZone: 'Asia/Seoul',
        workingDays: [1, 2, 3, 4, 5],
        startsAt: '09:00',
      };
      const save = (endsAt: string, reminds: boolean) =>
        saveSettings(attendance, manager, { ...settings, endsAt, reminds });
      await save('18:00', false);
      expect(await remindMissing(attendance)).toBe(0);
      await save('19:00', true);
      expect(await remindMissing(attendance)).toBe(0);
      await save('18:00', true);
      mailWorks = false;
      expect(await remindMissing(attendance)).toBe(0);
      mailWorks = true;
      expect(await remindMissing(attendance)).toBe(2);
      expect(new Set(letters.map(({ subjectId }) => subjectId))).toEqual(new Set([half, gone]));
      for (const { letters: texts } of letters) {
        expect(texts.map(({ language }) => language)).toEqual(['en', 'ko', 'id']);
        for (const { text } of texts) expect(text).toContain('2026-11-11');
      }
      expect(letters.find(({ subjectId }) => subjectId === half)?.letters[0]?.text).toContain('leaving was not');
      expect(await remindMissing(attendance)).toBe(0);
    },
  );
});
