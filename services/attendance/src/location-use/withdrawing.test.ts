// The withdrawal of the consent to location in its own part: for whom, what is told to the privacy part, and that it is told until it is heard.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { Refused } from '@clounge/shared/errors';
import { heldGroups } from '@clounge/shared/records';
import type { Siblings } from '@clounge/shared/siblings';
import { subjectScope } from '@clounge/shared/vault';
import { installation, promise, type Installation } from '@clounge/test/kit';
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import { openAttendance, type Attendance } from '../attendance.ts';
import { attendanceConfig } from '../config.ts';
import { attendanceRecords } from '../records.ts';
import { locationUseFields } from './location-use.entity.ts';
import { tellWithdrawals } from './telling.ts';
import { withdrawLocationConsent } from './withdrawing.ts';

interface Sent {
  requestId: string;
  recordClass: string;
  subjectIds: string[];
  occasion: string;
  recordedBy: string | null;
}

const sent: Sent[] = [];
let answers = true;

/** The privacy part, as it answers a destruction at once. */
const privacy: Siblings = {
  async call<Data>(_part: string, _document: string, variables: object): Promise<Data> {
    if (!answers) throw new Refused('UNAVAILABLE', 'The privacy part does not answer.');
    sent.push((variables as { input: Sent }).input);
    return { destroyAtOnce: { reference: 'D-2026-11-01-location-use-at-once-1', taken: 1, left: [] } } as Data;
  },
};

const manager: Caller = {
  kind: 'person',
  sub: 'manager',
  clientId: 'back-office',
  roles: ['attendance'],
  scopes: [],
  staffNumber: 'S-0009',
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
  house = await installation({ clock: '2026-11-01T09:00:00+07:00', databases: ['attendance', 'vault', 'journal'] });
  attendance = { ...(await openAttendance(attendanceConfig(house.env('attendance')))), peers: privacy };
}, 120_000);
afterAll(async () => {
  await attendance.close();
  await house.close();
});
beforeEach(() => {
  sent.length = 0;
  answers = true;
});

const tenantId = randomUUID();

/** Somebody whose position was judged, at these times. */
async function judged(...times: readonly string[]): Promise<string> {
  const subjectId = randomUUID();
  for (const at of times) await judgedAt(subjectId, at);
  return subjectId;
}

async function judgedAt(subjectId: string, at: string): Promise<void> {
  const row = { id: randomUUID(), tenantId, scope: subjectScope(subjectId, 'location-use') };
  const value = { service: 'attendance', kind: 'CLOCK_IN' } as const;
  const [sealed] = await attendance.door.seal(locationUseFields, [{ ...row, value }]);
  await attendance.pool.query(
    'insert into location_use (id, subject_id, tenant_id, judged_at, scope, sealed) values ($1, $2, $3, $4, $5, $6)',
    [row.id, subjectId, tenantId, new Date(at), row.scope, sealed?.sealed],
  );
}

const withdraw = (subjectId: string, more: Partial<Caller> = {}) =>
  withdrawLocationConsent(attendance, { ...manager, ...more }, subjectId);

/** When the purpose of the person's records ended, one a group of records. */
const endedOf = async (subjectId: string) =>
  (await heldGroups(attendance.pool, attendanceRecords, { subjectIds: [subjectId] })).map(
    (group) => group.purposeEndedAt,
  );

describe('withdrawing the consent to location', () => {
  promise('Art. 10', 'ends the purpose of every record of its use, and asks for their destruction once', async () => {
    const subjectId = await judged('2026-10-01T09:00:00+07:00', '2026-10-02T09:00:00+07:00');
    expect(await endedOf(subjectId)).toEqual([null, null]);
    const first = await withdraw(subjectId);
    expect(first).toMatchObject({ fate: 'AT_ONCE', reference: 'D-2026-11-01-location-use-at-once-1', refusal: null });
    expect(await endedOf(subjectId)).toEqual([first.withdrawnAt, first.withdrawnAt]);
    const again = await withdraw(subjectId, { staffNumber: 'S-0001', roles: ['officer'] });
    expect(again.withdrawnAt).toEqual(first.withdrawnAt);
    expect(new Set(sent.map(({ requestId }) => requestId)).size).toBe(1);
    expect(sent[0]).toMatchObject({
      recordClass: 'location-use',
      subjectIds: [subjectId],
      occasion: 'consent-withdrawn',
      recordedBy: 'S-0009',
    });
  });

  promise('Art. 10', 'a consent that was given anew lasts: what was judged afterwards ends with it only', async () => {
    const subjectId = await judged('2026-10-01T09:00:00+07:00');
    await withdraw(subjectId);
    await judgedAt(subjectId, '2027-01-05T09:00:00+07:00');
    expect((await endedOf(subjectId)).filter((ended) => ended === null)).toHaveLength(1);
  });

  promise(
    'Art. 6',
    'a person ends it for themselves, a company’s staff for its own people, and nobody for others',
    async () => {
      const subjectId = await judged('2026-10-01T09:00:00+07:00');
      const member = { roles: ['member'], staffNumber: null };
      expect((await withdraw(subjectId, { ...member, subjectId: randomUUID() })).refusal?.code).toBe('NOT_FOUND');
      for (const language of ['en', 'ko', 'id'] as const) {
        const { refusal } = await withdraw(subjectId, { ...member, language });
        expect(refusal).toMatchObject({ message: expect.any(String) as string, wayOut: expect.any(String) as string });
      }
      expect(await withdraw(subjectId, { tenantId: randomUUID() })).toMatchObject({ fate: 'NOTHING_HELD' });
      expect(sent).toEqual([]);
      expect(await withdraw(subjectId, { ...member, subjectId })).toMatchObject({ fate: 'AT_ONCE' });
      expect(sent[0]?.recordedBy).toBeNull();
    },
  );

  promise(
    'Art. 10',
    'while the privacy part does not answer it stands, and it is told until it is heard, once',
    async () => {
      const subjectId = await judged('2026-10-01T09:00:00+07:00');
      answers = false;
      expect(await withdraw(subjectId)).toMatchObject({
        fate: 'LATER',
        refusal: null,
        withdrawnAt: expect.any(Date) as Date,
      });
      expect(await tellWithdrawals(attendance)).toBe(0);
      answers = true;
      expect(await tellWithdrawals(attendance)).toBe(1);
      expect(await tellWithdrawals(attendance)).toBe(0);
      expect(sent).toHaveLength(1);
    },
  );

  promise('Art. 9(5)', 'who ended it for whom is in the access records', async () => {
    const subjectId = await judged('2026-10-01T09:00:00+07:00');
    await withdraw(subjectId);
    const records = await house.sql(
      'journal',
      `select 1 from access_record where operation = 'withdrawLocationConsent' and $1::uuid = any (subjects)`,
      [subjectId],
    );
    expect(records).toHaveLength(1);
  });
});
