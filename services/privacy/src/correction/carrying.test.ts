// An approved correction comes to its end whatever happens on the way: a hold, a crash between any two steps, what others did meanwhile.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { certifyBatch } from '../certificates/certify.ts';
import { approveDestruction } from '../destruction/deciding.ts';
import { peopleOf } from '../holds/holds.ts';
import { restoreMember } from '../recovery/restoring.ts';
import { findRequest } from '../requests/finding.ts';
import type { Sources } from '../sources.ts';
import { tellTrustee } from '../trustees/telling.ts';
import { saveTrustee } from '../trustees/saving.ts';
import type { Webhook } from '../trustees/webhooks.ts';
import { correctionsOf } from '../testing/corrections.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { carryOutCorrection } from './carrying.ts';
import { resumeCorrections } from './resuming.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
  // Its outbox would carry corrections out by itself; here each step is taken by the test.
  await at.house.stop('privacy');
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const {
  asked,
  approved,
  carry,
  change,
  contentFor,
  corrected,
  current,
  found,
  hold,
  lift,
  newEmail,
  propose,
  read,
  rowOf,
  stateOf,
  vault,
  waiting,
} = correctionsOf(() => at);

const eventsOf = async (requestId: string): Promise<string[]> =>
  (
    await at.sources.pool.query<{ kind: string }>(
      'select kind from rights_request_event where request_id = $1 order by id',
      [requestId],
    )
  ).rows.map(({ kind }) => kind);
const times = (all: readonly string[], kind: string) => all.filter((one) => one === kind).length;

describe('carrying out a correction', () => {
  promise(
    'Art. 6(1)',
    'a legal hold makes it wait and says so, with nothing half done; when it is lifted, it goes on',
    async () => {
      const [member = ''] = await at.members([null]);
      const [before, email] = [await rowOf('membership', member), newEmail()];
      const { requestId, correctionId } = await waiting(member, email);
      const holdId = await hold(member, 'membership');
      for (let time = 0; time < 2; time += 1) expect(await carry(correctionId)).toBe('HELD');
      expect(await rowOf('membership', member)).toEqual(before);
      expect(await found(email)).toBeNull();
      expect((await stateOf(requestId)).heldSince).not.toBeNull();
      expect(times(await eventsOf(requestId), 'CORRECTION_HELD')).toBe(1);
      await lift(holdId);
      expect(await resumeCorrections(at.sources)).toBe(1);
      expect(await carry(correctionId)).toBe('DONE');
      expect(await found(email)).toBe(member);
      expect(await read(member, before)).toBe('destroyed');
      expect(await stateOf(requestId)).toMatchObject({ heldSince: null, outcome: 'CARRIED_OUT' });
    },
  );

  promise(
    'Art. 6(1)',
    'a hold that comes between the new value and the end of the former one wins: the former key lives until it is lifted',
    async () => {
      const [member = ''] = await at.members([null]);
      const [before, email] = [await rowOf('membership', member), newEmail()];
      const { requestId, correctionId } = await waiting(member, email);
      let holdId = '';
      const { door } = at.sources;
      const meanwhile: Sources = {
        ...at.sources,
        door: {
          ...door,
          supersede: async (request) => {
            holdId ||= await hold(member);
            return door.supersede(request);
          },
        },
      };
      expect(await carryOutCorrection(meanwhile, correctionId)).toBe('HELD');
      expect(await current(member)).toBe(email);
      expect(await read(member, before)).not.toBe('destroyed');
      expect((await stateOf(requestId)).formerValues()).toBe('READABLE');
      await lift(holdId);
      expect(await carry(correctionId)).toBe('DONE');
      expect(await read(member, before)).toBe('destroyed');
      expect(times(await eventsOf(requestId), 'TRUSTEES_TOLD')).toBe(1);
    },
  );

  promise(
    'Art. 6(2)',
    'killed between any two steps it goes on where it was: one new key, one ledger entry, each trustee told once, closed once',
    async () => {
      const { door, peers, pool } = at.sources;
      const broken = () => Promise.reject(new Error('killed'));
      const lostAnswer: Sources['peers'] = {
        ...peers,
        call: async (...args) => {
          await peers.call(...args);
          return broken();
        },
      };
      const afterEnd = async (request: Parameters<typeof door.supersede>[0]) => {
        await door.supersede(request);
        return broken();
      };
      const killedAt: Record<string, Sources> = {
        'before the part is asked': { ...at.sources, peers: { ...peers, call: broken } },
        'after the part committed': { ...at.sources, peers: lostAnswer },
        'before the former key ends': { ...at.sources, door: { ...door, supersede: broken } },
        'after the former key ended': { ...at.sources, door: { ...door, supersede: afterEnd } },
      };
      for (const [when, sources] of Object.entries(killedAt)) {
        const [member = ''] = await at.members([null]);
        const [before, email] = [await rowOf('membership', member), newEmail()];
        const { requestId, correctionId } = await waiting(member, email);
        await expect(carryOutCorrection(sources, correctionId), when).rejects.toThrow('killed');
        expect(await Promise.all([carry(correctionId), carry(correctionId)]), when).toContain('DONE');
        expect(await current(member), when).toBe(email);
        expect((await rowOf('membership', member)).scope_version, when).toBe(2);
        expect(await read(member, before), when).toBe('destroyed');
        expect(await vault('select 1 from ledger where batch = $1', [correctionId]), when).toHaveLength(1);
        const events = await eventsOf(requestId);
        for (const kind of ['CORRECTED', 'TRUSTEES_TOLD', 'CLOSED'])
          expect(times(events, kind), `${when} ${kind}`).toBe(1);
        const tasks = await pool.query(
          `select 1 from trustee_task t join trustee_task_subject s on s.task_id = t.id where s.subject_id = $1 group by t.trustee_id
           having count(*) > 1`,
          [member],
        );
        expect(tasks.rows, when).toEqual([]);
      }
    },
  );

  promise(
    'Art. 6(4)',
    'what became impossible after the approval is not forced: an address that somebody else took meanwhile fails alone, and the request waits for another proposal',
    async () => {
      const [member = '', other = ''] = await at.members([null, null]);
      const email = newEmail();
      const requestId = await asked(member);
      const changes = [
        await change('membership', member, { email }),
        await change('employment', member, { grade: 'G4' }),
      ];
      expect((await propose(requestId, changes)).refusal).toBeNull();
      const correctionId = await approved(requestId);
      expect((await corrected(other, 'membership', { email })).outcome).toBe('DONE');
      expect(await carry(correctionId)).toBe('DONE');
      const { correction, content } = await contentFor(requestId);
      expect(correction.outcome).toBe('PARTLY');
      expect(await findRequest(at.sources, requestId)).toMatchObject({ state: 'CARRYING_OUT' });
      expect(content?.fields).toHaveLength(2);
      expect(await found(email)).toBe(other);
      const steps = await at.sources.pool.query(
        'select record_class, state, fault from correction_step where correction_id = $1 order by 1',
        [correctionId],
      );
      expect(steps.rows).toEqual([
        { record_class: 'employment', state: 'ENDED', fault: null },
        { record_class: 'membership', state: 'FAILED', fault: 'TAKEN' },
      ]);
      // Nobody is told that it was done: another proposal ends it.
      const better = newEmail();
      expect((await propose(requestId, [await change('membership', member, { email: better })])).refusal).toBeNull();
      expect(await carry(await approved(requestId))).toBe('DONE');
      expect(await found(better)).toBe(member);
      expect(await findRequest(at.sources, requestId)).toMatchObject({ state: 'CLOSED', outcome: 'CARRIED_OUT' });
      expect(times(await eventsOf(requestId), 'LETTER_WRITTEN')).toBe(1);
    },
  );

  promise(
    'Art. 6(1)',
    'an integrator that is in the register as a recipient is told by a signed webhook: which classes of whom, by opaque id, never a value',
    async () => {
      const { refusal } = await saveTrustee(at.sources, as('officer'), {
        kind: 'RECIPIENT',
        name: 'Kantor Pintar',
        task: 'Shows members in its own product',
        ground: 'Consent',
        recordClasses: ['membership'],
        channel: 'WEBHOOK',
        address: 'https://hooks.example/clounge',
        language: 'id',
        from: '2026-01-01',
      });
      expect(refusal).toBeNull();
      const [member = ''] = await at.members([null]);
      const email = newEmail();
      expect((await corrected(member, 'membership', { email })).outcome).toBe('DONE');
      const tasks = await at.sources.pool.query<{ id: string }>(
        `select k.id from trustee_task k join trustee t on t.id = k.trustee_id join trustee_task_subject s on s.task_id = k.id
         where t.name = 'Kantor Pintar' and s.subject_id = $1`,
        [member],
      );
      expect(tasks.rows).toHaveLength(1);
      const sent: Webhook[] = [];
      const send = (webhook: Webhook) => {
        sent.push(webhook);
        return Promise.resolve({ confirmed: false, answerHash: '0'.repeat(64) });
      };
      await tellTrustee({ ...at.sources, webhooks: { send } }, tasks.rows[0]?.id ?? '', 0);
      const { data } = JSON.parse(sent[0]?.body ?? '') as { data: Record<string, unknown> };
      expect(data).toMatchObject({
        kind: 'CORRECTION',
        recordClasses: ['membership'],
        references: [{ subject: member }],
      });
      expect(sent[0]?.body).not.toContain(email);
    },
  );

  promise(
    'Art. 8',
    'a person who was corrected can still leave, come back, be held and be destroyed, and is told as destroyed only then',
    async () => {
      const [stays = '', goes = ''] = await at.members([20, 200]);
      for (const member of [stays, goes])
        expect((await corrected(member, 'membership', { name: 'Gilda Riyanti Putri' })).outcome).toBe('DONE');
      const restore = { personId: stays, reason: 'Asked for it.', verification: 'CALL_BACK' } as never;
      expect((await restoreMember(at.sources, as('officer'), restore)).refusal).toBeNull();
      const holdId = await hold(stays);
      const [held] = await peopleOf(at.sources, as('officer'), { id: holdId, kind: 'PERSON' } as never);
      expect(held?.endedBefore).toEqual([]);
      await lift(holdId);
      await at.house.start('privacy');
      const [id = ''] = await at.select('membership');
      const { listHash } = await at.batch(id);
      await approveDestruction(at.sources, as('officer'), { batchId: id, listHash, reason: 'Purpose ended.' });
      const rows = await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [id]);
      await at.carryOut(id, rows.rows[0]?.id ?? '');
      await certifyBatch(at.sources, id);
      await expect(rowOf('membership', goes)).rejects.toThrow('no membership');
      expect(
        await vault('select 1 from scope where subject_id = $1 and record_class = $2 and condemned_at is null', [
          goes,
          'membership',
        ]),
      ).toEqual([]);
    },
  );
});
