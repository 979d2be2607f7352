// A stop of processing on the real parts: every part's reading answers the restriction, those who have the data are told, and it is lifted
// only after the person was told, with its history, and never for somebody who withdrew.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { mintToken, promise, type MintedClaims } from '@clounge/test/kit';
import { restoreMember } from '../recovery/restoring.ts';
import { carryOutRequest } from '../requests/carrying-out.ts';
import { granted, requestRow, verifiedRequest } from '../testing/requests.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { liftStop, type LiftStop } from './lifting.ts';
import { stoppedSince } from './marker.ts';
import { processingStops } from './stops.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const restrictionOf = async (id: string) => (await at.sources.door.restrictionsOf([id])).get(id)?.reason ?? null;
const stopped = async (subjectId: string, contact: string | null = 'm@c100.example') => {
  const fields = { name: null, contact, about: {}, subject: null, messages: [], note: null };
  const request = await verifiedRequest(at, subjectId, { kind: 'STOP', fields });
  await granted(at, request.id, 0, ['membership']);
  const { nodes } = await processingStops(at.sources, as('handler'), { filter: { subjectId } });
  return {
    request: await requestRow(at, request.id),
    stopId: nodes.find((one) => one.requestId === request.id)?.id ?? '',
  };
};
const lift = (stopId: string, more: Partial<LiftStop> = {}, caller = as('officer')) =>
  liftStop(at.sources, caller, { stopId, ground: 'GROUND_ENDED', reason: 'The dispute is settled.', ...more });
const ask = async <T>(part: 'identity' | 'billing' | 'attendance', claims: MintedClaims, query: string): Promise<T> => {
  const token = await mintToken(at.house.installation, claims);
  const { data, errors } = await at.house.graphql<T>(query, {}, { token, part });
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
};
const load = async (part: 'billing' | 'attendance', operation: string, columns: string[], row: string[]) => {
  const token = await at.house.programToken('import');
  const input = { importId: randomUUID(), fileName: 'test.csv', columns, firstLine: 2, rows: [row] };
  const { data } = await at.house.graphql<Record<string, { accepted: number; refused: unknown[] }>>(
    `mutation Load($input: ImportChunkInput!) { ${operation}(input: $input) { accepted refused { line reason } } }`,
    { input },
    { token, part },
  );
  expect(data?.[operation]).toEqual({ accepted: 1, refused: [] });
};

const officer: MintedClaims = { kind: 'person', roles: ['officer'], staffNumber: 'S-0001' };
const support: MintedClaims = { kind: 'person', roles: ['support'], staffNumber: 'S-0004' };
const program: MintedClaims = { kind: 'program', roles: ['integrator'], scopes: ['people:read', 'attendance:read'] };

describe('a stop of processing', () => {
  promise(
    'Art. 6',
    'from the decision on every part answers the restriction, to everybody but the person',
    async () => {
      const [member = ''] = await at.members([null]);
      const email = 'm0@c100.example';
      await load(
        'attendance',
        'importAttendance',
        ['email', 'kind', 'marked_at', 'verdict'],
        [email, 'CLOCK_IN', at.hoursAgo(30).toISOString(), 'INSIDE'],
      );
      await load(
        'billing',
        'importContacts',
        ['company_registration_no', 'name', 'email'],
        ['014280387012', 'Wahyu Santoso', 'wahyu@c100.example'],
      );
      const [contact] = await at.house.installation.sql<{ subject_id: string; organization_id: string }>(
        'billing',
        'select subject_id, organization_id from billing_contact',
      );
      if (!contact) throw new Error('no contact');
      const person = `{ person(id: "${member}") { name restriction { reason } } }`;
      const marks = `{ attendanceMarks(organizationId: "${contact.organization_id}") { nodes { kind restriction { reason } } } }`;
      const contacts = `{ customers { nodes { billingContacts { nodes { name restriction { reason } } } } } }`;
      expect(await ask('identity', officer, person)).toMatchObject({
        person: { name: 'Gilda Riyanti', restriction: null },
      });
      expect(JSON.stringify(await ask('attendance', officer, marks))).toContain('CLOCK_IN');
      expect(JSON.stringify(await ask('billing', officer, contacts))).toContain('Wahyu');

      const { request } = await stopped(member);
      await stopped(contact.subject_id);
      expect(request).toMatchObject({ state: 'CLOSED', outcome: 'CARRIED_OUT' });
      const shut = { person: { name: null, restriction: { reason: 'REQUESTED' } } };
      for (const claims of [officer, program]) expect(await ask('identity', claims, person)).toMatchObject(shut);
      // A row whose door is shut says so itself: who lists rows of others sees that this one is stopped, and nothing more.
      const mark = { kind: null, restriction: { reason: 'REQUESTED' } };
      for (const claims of [officer, program])
        expect(await ask('attendance', claims, marks)).toEqual({ attendanceMarks: { nodes: [mark] } });
      const billing: MintedClaims = { kind: 'person', roles: ['billing'], staffNumber: 'S-0005' };
      for (const claims of [officer, billing])
        expect(JSON.stringify(await ask('billing', claims, contacts))).toContain(
          JSON.stringify({ name: null, restriction: { reason: 'REQUESTED' } }),
        );
      expect(await stoppedSince(at.sources.pool, [randomUUID(), member])).toEqual([null, expect.any(Date)]);
      expect(JSON.stringify(await ask('identity', support, person).catch(() => null))).not.toContain('Gilda');
      // For their own rights they are there.
      const self: MintedClaims = { kind: 'person', roles: ['member'], subjectId: member };
      expect(await ask('identity', self, person)).toMatchObject({ person: { name: 'Gilda Riyanti' } });
      // Whoever else has the data is told, once.
      await carryOutRequest(at.sources, request.id);
      const tasks = await at.sources.pool.query<{ trustee_id: string }>(
        `select trustee_id from trustee_task t join trustee_task_subject s on s.task_id = t.id where t.kind = 'STOP' and s.subject_id = $1`,
        [member],
      );
      expect(tasks.rows.length).toBeGreaterThan(0);
      expect(new Set(tasks.rows.map((row) => row.trustee_id)).size).toBe(tasks.rows.length);
    },
  );

  promise('Art. 6', 'it is lifted by who is in charge after the person was told, and its history stays', async () => {
    const [member = '', other = ''] = await at.members([null, null]);
    const { stopId, request } = await stopped(member, 'lifted@elsewhere.example');
    const codeOf = async (outcome: ReturnType<typeof lift>) => (await outcome).refusal?.code ?? null;
    expect(await codeOf(lift(stopId, {}, as('handler')))).toBe('NOT_APPOINTED');
    expect(await codeOf(lift(stopId, {}, as('officer', { authTime: new Date(0) })))).toBe('STEP_UP_NEEDED');
    expect(await codeOf(lift(stopId, { reason: '' }))).toBe('REASON_WANTED');
    expect(await codeOf(lift(stopId, { ground: 'ASKED' }))).toBe('VERIFICATION_WANTED');
    expect(await codeOf(lift(randomUUID()))).toBe('NOT_FOUND');
    expect(await restrictionOf(member)).toBe('REQUESTED');
    const { stop } = await lift(stopId);
    expect(stop).toMatchObject({
      liftedBy: 'S-0001',
      liftGround: 'GROUND_ENDED',
      liftReason: 'The dispute is settled.',
    });
    expect(stop?.toldAt && stop.liftedAt && stop.toldAt <= stop.liftedAt).toBe(true);
    expect(await restrictionOf(member)).toBeNull();
    const told = (await at.house.letters()).filter(
      ({ to, text }) => to[0] === 'lifted@elsewhere.example' && text.includes('mengakhiri penghentian'),
    );
    expect(told.map(({ text }) => text.includes('Kementerian Komunikasi'))).toEqual([true]);
    expect(await codeOf(lift(stopId))).toBe('LIFTED_ALREADY');
    const events = await at.sources.pool.query<{ kind: string }>(
      `select kind from rights_request_event where request_id = $1 and kind like 'STOP%' order by id`,
      [request.id],
    );
    expect(events.rows.map((row) => row.kind)).toEqual(['STOPPED', 'STOP_ENDING', 'STOP_LIFTED']);
    // Without an address for mail somebody tells them first, and says when.
    const paper = await stopped(other, null);
    expect(await codeOf(lift(paper.stopId))).toBe('TELL_FIRST');
    expect(await codeOf(lift(paper.stopId, { personToldAt: at.hoursAgo(9_999) }))).toBe('TOLD_WHEN');
    expect(await codeOf(lift(paper.stopId, { personToldAt: at.sources.clock.now() }))).toBeNull();
    expect(await restrictionOf(other)).toBeNull();
  });

  promise(
    'Art. 6',
    'a second stop keeps the door shut, a lifted one opens nobody who withdrew, and who comes back stays stopped',
    async () => {
      const [twice = '', left = ''] = await at.members([null, 10]);
      const first = await stopped(twice);
      const second = await stopped(twice);
      await lift(first.stopId);
      expect(await restrictionOf(twice)).toBe('REQUESTED');
      await lift(second.stopId);
      expect(await restrictionOf(twice)).toBeNull();

      const withdrawn = await stopped(left);
      expect(await restrictionOf(left)).toBe('WITHDRAWN');
      const input = { personId: left, reason: 'They called back.', verification: 'CALL_BACK' as const };
      expect((await restoreMember(at.sources, as('officer'), input)).refusal).toBeNull();
      expect(await restrictionOf(left)).toBe('REQUESTED');
      const [gone = ''] = await at.members([10]);
      const lifted = await stopped(gone);
      await lift(lifted.stopId);
      expect(await restrictionOf(gone)).toBe('WITHDRAWN');
      const inForce = async (subjectId: string) =>
        (await processingStops(at.sources, as('handler'), { filter: { inForce: true, subjectId } })).nodes;
      expect((await inForce(left)).map((one) => one.id)).toEqual([withdrawn.stopId]);
      expect(await inForce(twice)).toEqual([]);
      const { pageInfo } = await processingStops(at.sources, as('handler'), { first: 1 });
      const next = await processingStops(at.sources, as('handler'), { after: pageInfo.endCursor });
      expect([pageInfo.hasNextPage, next.pageInfo.hasNextPage]).toEqual([true, false]);
    },
  );
});
