// Whom support reaches: only who is named by an open case of theirs, or of nobody yet; in this part, and in the others that ask it.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { assignConversations, closeConversation } from '../consultations/handling.ts';
import { findConversation } from '../consultations/conversations.ts';
import { openConversation } from '../consultations/opening.ts';
import { threadOf } from '../consultations/reading.ts';
import { dataHeld } from '../held/data-held.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const support = as('support');
const otherSupport = as('support', { staffNumber: 'S-0003' });

const opened = (subjectId: string) =>
  openConversation(at.sources, {
    kind: 'CONSULTATION',
    channel: 'EMAIL',
    language: 'en',
    subjectId,
    tenantId: null,
    receivedAt: at.hoursAgo(2),
    fields: {
      name: 'Kamal Sitorus',
      from: 'kamal@c100.example',
      messages: [{ by: 'REQUESTER', via: 'EMAIL', text: 'May I ask something?' }],
    },
  });
const found = async (id: string) => (await findConversation(at.sources.pool, id)) ?? expect.fail('no conversation');
const textsOf = async (id: string, caller = support) =>
  (await threadOf(at.sources, caller, await found(id))).messages.map(({ text }) => text);

describe('cases that name people', () => {
  promise(
    'Art. 2',
    'support opens a person only inside an open case of theirs, or nobody’s, that names the person',
    async () => {
      const [named = '', other = ''] = await at.members([null, null]);
      const { id, reference } = await opened(named);
      const inside = as('support', { caseId: id });
      for (const caseId of [id, reference])
        await expect(dataHeld(at.sources, as('support', { caseId }), [named])).resolves.toHaveLength(1);
      await expect(dataHeld(at.sources, inside, [other])).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(dataHeld(at.sources, inside, [named, other])).rejects.toMatchObject({ code: 'FORBIDDEN' });
      for (const caseId of [null, 'case-1', 'C-2026-999999'])
        await expect(dataHeld(at.sources, as('support', { caseId }), [named])).rejects.toMatchObject({
          code: 'FORBIDDEN',
        });

      await assignConversations(at.sources, support, { ids: [id], staffNumber: 'S-0004' });
      expect(await textsOf(id, inside)).toEqual(['May I ask something?']);
      const another = await threadOf(at.sources, otherSupport, await found(id));
      expect(another).toMatchObject({ messages: [], name: null, refusal: { code: 'FORBIDDEN' } });
      await expect(dataHeld(at.sources, { ...otherSupport, caseId: id }, [named])).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
      const looks = await at.house.installation.sql<{ staff_number: string; case_id: string }>(
        'journal',
        `select staff_number, case_id from access_record where operation = 'conversation' and staff_number is not null order by id desc limit 1`,
      );
      expect(looks).toEqual([{ staff_number: 'S-0004', case_id: id }]);

      const { version } = await found(id);
      await closeConversation(at.sources, support, {
        id,
        version,
        as: 'CONSULTATION',
        reason: 'Answered on the phone.',
      });
      await expect(dataHeld(at.sources, as('support', { caseId: id }), [named])).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    },
  );

  promise(
    'Art. 9(5)',
    'the other parts ask the same: a person opens at identity inside the case, and not without it',
    async () => {
      const [named = '', other = ''] = await at.members([null, null]);
      const { id } = await opened(named);
      const { accessToken: token } = await at.house.signIn('support');
      const ask = (personId: string, caseId: string | null) =>
        at.house.graphql<{ person: { name: string } | null }>(
          'query P($id: ID!) { person(id: $id) { name } }',
          { id: personId },
          {
            part: 'identity',
            token,
            headers: caseId === null ? {} : { 'clounge-case': caseId },
          },
        );
      expect((await ask(named, id)).data?.person?.name).toBe('Gilda Riyanti');
      expect((await ask(named, null)).errors[0]?.extensions?.code).toBe('FORBIDDEN');
      expect((await ask(other, id)).errors[0]?.extensions?.code).toBe('FORBIDDEN');
      await assignConversations(at.sources, as('officer'), { ids: [id], staffNumber: 'S-0003' });
      expect((await ask(named, id)).errors[0]?.extensions?.code).toBe('FORBIDDEN');
    },
  );
});
