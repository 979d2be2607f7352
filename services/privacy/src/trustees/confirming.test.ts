// A trustee is believed once it confirms: by its link, its program, or the hand of staff with evidence. Once, and for good.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { mintToken, promise } from '@clounge/test/kit';
import { addendaOf, trusteesIn } from '../certificates/addendum.ts';
import { certifyBatch } from '../certificates/certify.ts';
import { verifyAddendum } from '../certificates/verify-addendum.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { trusteesOf } from '../testing/trustees.ts';
import { confirmFor, confirmTask } from './confirming.ts';
import { issueLink } from './links.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const hash = 'a'.repeat(64);
const { certificateOf, proved, setCrinity, taskOfCrinity, tasksOf } = trusteesOf(() => at);

describe('confirmations', () => {
  promise(
    'Art. 5',
    'a trustee is told by letter, looks without confirming, confirms once; the certificate stays, an addendum says it',
    async () => {
      await setCrinity({ channel: 'MAIL', address: 'privacy@crinity.example', language: 'ko' });
      const { batchId, subjects } = await proved();
      await certifyBatch(at.sources, batchId);
      const task = await taskOfCrinity(batchId);
      const letter = await expect
        .poll(async () => (await at.house.letters()).find(({ subject }) => subject.includes(task.reference)), {
          timeout: 20_000,
        })
        .toBeDefined()
        .then(async () => (await at.house.letters()).find(({ subject }) => subject.includes(task.reference)));
      expect(letter).toMatchObject({ to: ['privacy@crinity.example'], subject: `파기 확인 요청 – ${task.reference}` });
      for (const subject of subjects) expect(letter?.text).not.toContain(subject);
      const path = /\/acknowledge\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? '';
      const page = `${at.house.url('privacy')}${path}`;
      const shown = await fetch(page, { headers: { 'accept-language': 'id' } });
      expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(shown.headers.get('referrer-policy')).toBe('no-referrer');
      const text = await shown.text();
      expect(text).toContain('Konfirmasi pemusnahan');
      expect(text).toContain(task.reference);
      expect(text).not.toMatch(/<script|https?:\/\//);
      const listed = (await (await fetch(`${page}/references`)).json()) as { references: { subject: string }[] };
      expect(listed.references.map(({ subject }) => subject)).toEqual(subjects);
      expect((await taskOfCrinity(batchId)).confirmedAt).toBeNull();

      const post = (fields: Record<string, string>) =>
        fetch(page, { method: 'POST', body: new URLSearchParams(fields) });
      expect((await post({})).status).toBe(400);
      expect((await post({ confirmed: 'yes', note: 'call +62 812 3456 7890' })).status).toBe(400);
      expect((await taskOfCrinity(batchId)).confirmedAt).toBeNull();
      const answers = await Promise.all([1, 2, 3].map(() => post({ confirmed: 'yes', note: 'CRN-7' })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
      expect((await fetch(page)).status).toBe(410);
      expect((await fetch(`${page}/references`)).status).toBe(410);

      const confirmed = await taskOfCrinity(batchId);
      expect(confirmed).toMatchObject({ confirmedHow: 'LINK', confirmedBy: 'Crinity Co., Ltd.', evidence: 'CRN-7' });
      const { id, document } = await certificateOf(batchId);
      expect(trusteesIn({ document })[0]).toMatchObject({ state: 'OUTSTANDING' });
      const addenda = await addendaOf(at.sources, id);
      expect(addenda).toMatchObject([{ serial: 1, trustee: 'Crinity Co., Ltd.', taskReference: task.reference }]);
      const addendum = addenda[0]?.document ?? '';
      expect(await verifyAddendum(addendum, [], document)).toMatchObject({
        ok: true,
        addendum: { trustee: { how: 'LINK' } },
      });
      expect(await verifyAddendum(addendum.replace('"people": 1', '"people": 2'))).toMatchObject({ ok: false });
      expect(await verifyAddendum(addendum, [], `${document} `)).toMatchObject({ ok: false });
      expect(await verifyAddendum(addendum, ['another'])).toMatchObject({ ok: false });
      await expect(at.sources.pool.query(`update certificate_addendum set document = ''`)).rejects.toMatchObject({
        code: '42501',
      });
      await expect(
        at.sources.pool.query(`update trustee_task set confirmed_by = 'x' where id = $1`, [task.id]),
      ).rejects.toMatchObject({ message: expect.stringContaining('stays as it is') as string });
    },
  );

  promise('Art. 5', 'a link that is forged, expired or cut opens nothing', async () => {
    const { batchId } = await proved();
    const task = await taskOfCrinity(batchId);
    const token = await issueLink(at.sources.pool, task.id);
    const status = async (one: string) => (await fetch(`${at.house.url('privacy')}/acknowledge/${one}`)).status;
    expect(await status(token)).toBe(200);
    expect(await status(`${token.slice(0, 42)}${token.endsWith('A') ? 'B' : 'A'}`)).toBe(410);
    expect(await status(token.slice(0, 20))).toBe(410);
    expect(await status('')).toBe(410);
    const stored = await at.sources.pool.query<{ hash: string }>('select hash from trustee_link where task_id = $1', [
      task.id,
    ]);
    expect(JSON.stringify(stored.rows)).not.toContain(token);
    await at.house.installation.sql(
      'privacy',
      `update trustee_link set expires_at = now() where task_id = '${task.id}'`,
    );
    expect(await status(token)).toBe(410);
  });

  promise(
    'Art. 5',
    'staff confirm by hand with evidence only; a program confirms its own trustee’s tasks and sees no others',
    async () => {
      await setCrinity({ clientId: 'crinity-program' });
      const { batchId } = await proved();
      const task = await taskOfCrinity(batchId);
      const other = (await tasksOf(batchId)).get('Knowledge Cube Co., Ltd.');
      const confirm = (taskId: string, caller = as('handler'), more = {}) =>
        confirmFor(at.sources, caller, {
          taskId,
          evidence: 'Letter of 3 November, file 17.',
          evidenceHash: hash,
          ...more,
        });
      expect((await confirm(task.id, as('handler'), { evidenceHash: null })).refusal?.code).toBe('EVIDENCE_WANTED');
      expect((await confirm(task.id, as('handler'), { evidence: 'write to a@b.example' })).refusal?.code).toBe(
        'PERSONAL_DATA_IN_REASON',
      );
      const program = {
        kind: 'program',
        clientId: 'crinity-program',
        staffNumber: null,
        roles: ['integrator'],
        scopes: ['trustees:confirm'],
      } as const;
      const itself = as('handler', { ...program, roles: [...program.roles], scopes: [...program.scopes] });
      expect((await confirm(other?.id ?? '', itself)).refusal?.code).toBe('NOT_FOUND');
      expect((await confirm(task.id, itself, { evidenceHash: null })).task).toMatchObject({
        confirmedHow: 'API',
        confirmedBy: 'crinity-program',
      });
      expect((await confirm(other?.id ?? '')).task).toMatchObject({
        confirmedHow: 'HAND',
        confirmedBy: 'S-0003',
        evidenceHash: hash,
      });
      // Confirmed once: who asks again is answered what stands.
      expect((await confirm(task.id)).task).toMatchObject({ confirmedHow: 'API' });

      const token = await mintToken(at.house.installation, {
        kind: 'program',
        roles: ['integrator'],
        scopes: ['trustees:confirm'],
      });
      const list = `{ trusteeTasks { nodes { id } } }`;
      const none = await at.house.graphql<{ trusteeTasks: { nodes: unknown[] } }>(list, {}, { part: 'privacy', token });
      expect(none.data?.trusteeTasks.nodes).toEqual([]);
      const auditor = await mintToken(at.house.installation, {
        kind: 'person',
        roles: ['auditor'],
        staffNumber: 'S-0007',
      });
      const all = await at.house.graphql<{ trusteeTasks: { nodes: unknown[] } }>(
        list,
        {},
        { part: 'privacy', token: auditor },
      );
      expect(all.errors).toEqual([]);
      expect(all.data?.trusteeTasks.nodes.length).toBeGreaterThan(3);
    },
  );

  promise(
    'Art. 5',
    'confirming and certifying at the same moment: it stands in the certificate or in an addendum, never in neither',
    async () => {
      for (let round = 0; round < 3; round += 1) {
        const { batchId } = await proved();
        const task = await taskOfCrinity(batchId);
        await Promise.all([
          certifyBatch(at.sources, batchId),
          confirmTask(at.sources, {
            taskId: task.id,
            how: 'HAND',
            by: 'S-0003',
            evidence: 'Letter.',
            evidenceHash: hash,
          }),
        ]);
        const { id, document } = await certificateOf(batchId);
        const inside = trusteesIn({ document }).filter(({ state }) => state === 'CONFIRMED').length;
        expect(inside + (await addendaOf(at.sources, id)).length).toBe(1);
      }
    },
  );
});
