// Records of location use, and consents that end, as the attendance part keeps them: for tests of what is destroyed at once. Nothing here is of a real person.
import { randomUUID } from 'node:crypto';
import { fieldSet, subjectScope } from '@clounge/shared/vault';
import { z } from 'zod';
import type { StandingTerms } from '../standing/terms.ts';
import { destroyAtOnce, type AtOnceOutcome, type DestroyAtOnce } from '../standing/at-once.ts';
import { giveStandingApproval } from '../standing/giving.ts';
import { as, type PrivacyHouse } from './house.ts';

/** As the attendance part seals it. */
const fields = fieldSet(
  51,
  'location-use',
  z.object({ service: z.literal('attendance'), kind: z.literal('CLOCK_IN') }),
);

/** What records of location use are written with. */
type Judging = Pick<PrivacyHouse, 'sources' | 'house' | 'hoursAgo'>;

/** That positions were judged for somebody, this many times, the first these days ago. */
export async function judged(at: Judging, subjectId: string, times = 2, daysAgo = 10): Promise<void> {
  const scope = subjectScope(subjectId, 'location-use');
  const tenantId = randomUUID();
  for (let time = 0; time < times; time += 1) {
    const id = randomUUID();
    const value = { service: 'attendance', kind: 'CLOCK_IN' } as const;
    const [sealed] = await at.sources.door.seal(fields, [{ id, tenantId, scope, value }]);
    await at.house.installation.sql(
      'attendance',
      `insert into location_use (id, subject_id, tenant_id, judged_at, scope, sealed) values ($1, $2, $3, $4, $5, decode($6, 'hex'))`,
      [id, subjectId, tenantId, at.hoursAgo(daysAgo * 24 - time), scope, sealed?.sealed.toString('hex')],
    );
  }
}

/** The consent ended, and nobody was told yet. */
export async function withdrew(at: PrivacyHouse, subjectId: string, hoursAgo = 0): Promise<void> {
  await at.house.installation.sql(
    'attendance',
    'insert into location_withdrawal (id, subject_id, withdrawn_at) values ($1, $2, $3)',
    [randomUUID(), subjectId, at.hoursAgo(hoursAgo)],
  );
}

/** Rows of location use that are left of these people, and of their withdrawals. */
export async function locationRows(at: PrivacyHouse, subjectIds: readonly string[]): Promise<number> {
  const rows = await at.house.installation.sql<{ count: string }>(
    'attendance',
    `select (select count(*) from location_use where subject_id = any ($1::uuid[]))
       + (select count(*) from location_withdrawal where subject_id = any ($1::uuid[])) as count`,
    [subjectIds],
  );
  return Number(rows[0]?.count);
}

export const terms: StandingTerms = {
  recordClass: 'location-use',
  validFrom: '2026-11-01',
  validUntil: '2027-10-31',
  largestPeople: 2,
  largestRecords: 10,
  reason: 'Withdrawn consents are few, and the policy wants them gone at once.',
};

/** The officer's standing approval for location use; its id. */
export async function standing(at: PrivacyHouse, more: Partial<StandingTerms> = {}): Promise<string> {
  const { approval, refusal } = await giveStandingApproval(at.sources, as('officer'), { ...terms, ...more });
  if (!approval) throw new Error(refusal?.code ?? 'no standing approval');
  return approval.id;
}

/** Every standing approval is over, as if nobody had given one. */
export async function noStanding(at: PrivacyHouse): Promise<void> {
  await at.house.installation.sql(
    'privacy',
    `update standing_approval set withdrawn_at = given_at, withdrawn_by = given_by where withdrawn_at is null`,
    [],
  );
}

/** Members whose positions were judged this often, and who withdrew their consent. */
export async function withdrawnMembers(at: PrivacyHouse, people: number, times = 2): Promise<string[]> {
  const subjects = await at.members(Array.from({ length: people }, () => null));
  for (const subject of subjects) {
    await judged(at, subject, times);
    await withdrew(at, subject);
  }
  return subjects;
}

/** Asks for the destruction at once of their location use, as the attendance part does. */
export const askAtOnce = (
  at: PrivacyHouse,
  subjectIds: readonly string[],
  more: Partial<DestroyAtOnce> = {},
): Promise<AtOnceOutcome> =>
  destroyAtOnce(at.sources, as('officer'), {
    requestId: randomUUID(),
    recordClass: 'location-use',
    subjectIds,
    occasion: 'consent-withdrawn',
    recordedBy: 'S-0003',
    ...more,
  });

/** The approval row of a list. */
export const approvalBehind = async (at: PrivacyHouse, batchId: string | null) =>
  (
    await at.sources.pool.query<{ id: string; staff_number: string; standing_id: string | null }>(
      'select * from approval where batch_id = $1',
      [batchId],
    )
  ).rows[0];

/** Where the location use of a person stands: on which lists, and whether those wait for people. */
export const whereItStands = async (at: PrivacyHouse, subjectId: string) =>
  (
    await at.sources.pool.query<{ state: string; batch: string; held: boolean }>(
      `select i.state, b.state as batch, i.held from batch_item i join destruction_batch b on b.id = i.batch_id
       where i.subject_id = $1 and b.list = 'location-use' order by i.added_at`,
      [subjectId],
    )
  ).rows;
