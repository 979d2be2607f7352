// What was kept apart waits for a person: released as a case by what they read in it, or discarded with a reason; once, and recorded.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { openRequestContent } from '../requests/content.ts';
import { findRequest } from '../requests/finding.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { sendIntakeLetter } from './answering.ts';
import { intakeMessages } from './messages.ts';
import { discardQuarantined, releaseFromQuarantine } from './settling.ts';
import { takeMessage } from './taking.ts';
import { letter, sample } from './testing/letters.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const take = (raw: Buffer, hoursAgo = 1) => takeMessage(at.sources, { raw, via: 'LOCAL', at: at.hoursAgo(hoursAgo) });
const auto = () => letter({ headers: ['Auto-Submitted: auto-generated'], text: 'Delete my data, says a program.' });
const read = { as: 'DELETE', language: 'ko', text: '개인정보를 삭제해 주세요.' } as const;

describe('what was kept apart', () => {
  promise('Art. 6', 'a person makes a request of what they read in it; its clock runs from when it came', async () => {
    const { id } = await take(sample('22.eml'), 5);
    const input = { ...read, id, contact: ' Kim@Elsewhere.example ', aboutEmail: 'u1@c101.example' };
    const { message, refusal } = await releaseFromQuarantine(at.sources, as('handler'), input);
    expect(refusal).toBeNull();
    expect(message).toMatchObject({ state: 'RELEASED', reason: 'UNTERMINATED', settledBy: 'S-0003' });
    const [made] = message?.cases ?? [];
    const request = await findRequest(at.sources, made?.id ?? '');
    if (!request) throw new Error('no request');
    expect(request).toMatchObject({
      kind: 'DELETE',
      kindConfirmed: true,
      aboutId: null,
      registeredBy: 'S-0003',
      language: 'ko',
    });
    expect(request.receivedAt).toEqual(at.hoursAgo(5));
    expect(made?.reference).toBe(request.reference);
    const ofCase = await intakeMessages(at.sources, { filter: { caseId: request.id.toUpperCase() } });
    expect(ofCase.nodes.map((one) => one.id)).toEqual([id]);
    const fields = await openRequestContent(at.sources, as('officer'), 'test', request);
    expect(fields).toMatchObject({
      contact: 'kim@elsewhere.example',
      messages: [{ text: read.text }],
      about: { email: 'u1@c101.example' },
    });
    await sendIntakeLetter(at.sources, id);
    const sent = (await at.house.letters()).at(-1);
    expect(sent).toMatchObject({ to: ['kim@elsewhere.example'], subject: `접수 안내 – ${request.reference}` });

    expect(await releaseFromQuarantine(at.sources, as('handler'), input)).toMatchObject({
      refusal: { code: 'NOT_WAITING' },
    });
    expect(await discardQuarantined(at.sources, as('handler'), id, 'Came twice.')).toMatchObject({
      refusal: { code: 'NOT_WAITING' },
    });
  });

  promise('Art. 6', 'two persons settle the same message: one does', async () => {
    const { id } = await take(auto());
    const outcomes = await Promise.all([
      releaseFromQuarantine(at.sources, as('handler'), { ...read, id, as: 'CONSULTATION' }),
      discardQuarantined(at.sources, as('officer'), id, 'A program said it is away.'),
      releaseFromQuarantine(at.sources, as('deputy'), { ...read, id, as: 'COMPLAINT' }),
    ]);
    expect(outcomes.filter(({ refusal }) => refusal === null)).toHaveLength(1);
    const { rows } = await at.sources.pool.query('select from intake_case where message_id = $1', [id]);
    expect(rows.length).toBeLessThan(2);
  });

  promise(
    'Art. 6',
    'whoever discards gives a reason that names nobody; whoever releases says what was read',
    async () => {
      const { id } = await take(auto());
      const codeOf = async (work: Promise<{ refusal: { code: string; field?: string | null } | null }>) => {
        const { refusal } = await work;
        return [refusal?.code, refusal?.field];
      };
      const { sources } = at;
      expect(await codeOf(discardQuarantined(sources, as('handler'), id, 'kim@elsewhere.example'))).toEqual([
        'PERSONAL_DATA_IN_REASON',
        'reason',
      ]);
      expect(
        await codeOf(
          discardQuarantined(sources, as('handler'), '00000000-0000-4000-8000-000000000000', 'Nothing to do.'),
        ),
      ).toEqual(['NOT_FOUND', 'id']);
      const release = (more: object) => codeOf(releaseFromQuarantine(sources, as('handler'), { ...read, id, ...more }));
      expect(await release({ text: ' ' })).toEqual(['BAD_USER_INPUT', 'text']);
      expect(await release({ language: 'fr' })).toEqual(['BAD_USER_INPUT', 'language']);
      expect(await release({ contact: 'nobody' })).toEqual(['BAD_USER_INPUT', 'contact']);
      const { message } = await discardQuarantined(sources, as('handler'), id, ' A program said it is away. ');
      expect(message).toMatchObject({
        state: 'DISCARDED',
        settledReason: 'A program said it is away.',
        settledBy: 'S-0003',
      });
    },
  );

  promise(
    'Art. 6',
    'what came in is listed by how it ended, latest first, page by page, and says nothing of its content',
    async () => {
      for (const hours of [3, 2, 1]) await take(auto(), hours);
      const filter = { state: 'IGNORED', reason: 'AUTO_SUBMITTED' } as const;
      const first = await intakeMessages(at.sources, { filter, first: 2 });
      const second = await intakeMessages(at.sources, { filter, first: 2, after: first.pageInfo.endCursor });
      const all = [...first.nodes, ...second.nodes];
      expect([all.length, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([3, true, false]);
      expect(all.map(({ receivedAt }) => receivedAt)).toEqual([1, 2, 3].map((hours) => at.hoursAgo(hours)));
      expect(JSON.stringify(all)).not.toMatch(/elsewhere|program/);
    },
  );
});
