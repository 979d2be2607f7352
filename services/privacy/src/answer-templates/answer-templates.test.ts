// Texts that answers begin with: another version is used once somebody else approved it, holds nobody's data, and an answer says which it was made from.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import type { Caller } from '@clounge/shared/caller';
import { answerConversation } from '../consultations/answering.ts';
import { openConversationFor } from '../consultations/entering.ts';
import { eventsOf } from '../consultations/events.ts';
import { previewTemplate, templatesFor } from '../consultations/templates.ts';
import { eventInWords } from '../consultations/timeline.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { approveTemplate, returnTemplate } from './deciding.ts';
import { fill, gaps, samples, strangeGap } from './gaps.ts';
import { proposeTemplate, restoreTemplate, sampleAnswer, type ProposeTemplate } from './proposing.ts';
import { newestTemplates, templatesInUse, versionsOf } from './versions.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const [officer, deputy, handler, support] = (['officer', 'deputy', 'handler', 'support'] as const).map((role) =>
  as(role),
) as [Caller, Caller, Caller, Caller];
const languages = ['en', 'ko', 'id'] as const;

const inUse = async (kind: string, language: (typeof languages)[number] = 'en') =>
  (await templatesInUse(at.sources.pool, language)).find((one) => one.kind === kind);
const latest = async (kind: string, language = 'en') =>
  Math.max(
    0,
    ...(await versionsOf(at.sources.pool, kind)).filter((one) => one.language === language).map((one) => one.version),
  );
const propose = async (caller: Caller, more: Partial<ProposeTemplate> = {}) => {
  const { kind = 'demo', language = 'en' } = more;
  return proposeTemplate(at.sources, caller, {
    kind,
    language,
    after: await latest(kind, language),
    title: 'Your demo',
    text: 'Dear {name}, choose a time, please ({reference}).',
    reason: 'Shorter.',
    ...more,
  });
};
const proposed = async (caller: Caller, more: Partial<ProposeTemplate> = {}) => {
  const { template, refusal } = await propose(caller, more);
  expect(refusal).toBeNull();
  return template ?? expect.fail('no version');
};
const codeOf = async (outcome: Promise<{ refusal: { code: string } | null }>) => (await outcome).refusal?.code;

describe('texts that answers begin with', () => {
  promise(
    'Art. 8(3)',
    'another version is used once somebody else in charge approved it; whoever wrote it only takes it back, and one at a time waits',
    async () => {
      const before = await inUse('demo');
      expect(before).toMatchObject({ version: 1, changedBy: 'system' });
      const own = await proposed(officer);
      expect(own).toMatchObject({ version: 2, state: 'PROPOSED', inUse: false, changedBy: 'S-0001' });
      expect((await inUse('demo'))?.id).toBe(before?.id);
      expect(await codeOf(propose(handler, { text: 'Another.' }))).toBe('WAITS_ALREADY');
      expect((await approveTemplate(at.sources, officer, own.id)).refusal).toMatchObject({
        code: 'OWN_PROPOSAL',
        wayOut: expect.stringContaining('S-0002') as string,
      });
      for (const nobody of [handler, support])
        expect(await codeOf(approveTemplate(at.sources, nobody, own.id))).toMatch(/^NOT_APPOINTED/);
      expect(await codeOf(returnTemplate(at.sources, support, { id: own.id, reason: 'Not mine.' }))).toMatch(/^NOT_/);
      const back = await returnTemplate(at.sources, officer, { id: own.id, reason: 'A mistake of mine.' });
      expect(back).toMatchObject({
        refusal: null,
        template: { state: 'RETURNED', returnReason: 'A mistake of mine.' },
      });
      expect(await codeOf(approveTemplate(at.sources, deputy, own.id))).toBe('NOTHING_TO_DECIDE');

      const next = await proposed(handler);
      const approved = await approveTemplate(at.sources, deputy, next.id);
      expect(approved).toMatchObject({ refusal: null, template: { version: 3, inUse: true, decidedBy: 'S-0002' } });
      expect((await inUse('demo'))?.version).toBe(3);
      expect(await codeOf(propose(officer))).toBe('SAME');
      // The database itself takes no approval by the writer, and no other words in a version that is written.
      const { pool } = at.sources;
      const waiting = await proposed(officer, { text: 'Once more, {name}.' });
      const approvedByWriter = `update answer_template set state = 'APPROVED', decided_by = changed_by, decided_at = now(), appointment_id = gen_random_uuid() where id = $1`;
      await expect(pool.query(approvedByWriter, [waiting.id])).rejects.toThrow(/check constraint/);
      for (const tampering of [
        `update answer_template set body = 'x' where id = $1`,
        `delete from answer_template where id = $1`,
      ])
        await expect(pool.query(tampering, [waiting.id])).rejects.toThrow(/permission denied/);
      expect(
        await codeOf(returnTemplate(at.sources, deputy, { id: waiting.id, reason: 'Not needed.' })),
      ).toBeUndefined();
    },
  );

  promise(
    'Art. 1(2)',
    'a template holds nobody’s data and no gap that nothing fills: what does not fit is refused with the field and the way out, and nothing is kept',
    async () => {
      const count = async () => (await at.sources.pool.query('select from answer_template')).rowCount;
      const before = await count();
      const cases: [Partial<ProposeTemplate>, string, string][] = [
        [{ text: 'Write to sari@melati.example.' }, 'PERSONAL_DATA_IN_TEMPLATE', 'text'],
        [{ text: '주민등록번호 900101-1234567 확인' }, 'PERSONAL_DATA_IN_TEMPLATE', 'text'],
        [{ text: 'NIK 3174012501900001, please.' }, 'PERSONAL_DATA_IN_TEMPLATE', 'text'],
        [{ title: 'For sari@melati.example' }, 'PERSONAL_DATA_IN_TEMPLATE', 'title'],
        [{ text: 'Dear {nmae},' }, 'UNKNOWN_GAP', 'text'],
        [{ text: 'Dear {name, hello' }, 'UNKNOWN_GAP', 'text'],
        [{ text: '   ' }, 'BAD_TEXT', 'text'],
        [{ text: 'x'.repeat(5_001) }, 'BAD_TEXT', 'text'],
        [{ title: '' }, 'BAD_TITLE', 'title'],
        [{ title: 'two\nlines' }, 'BAD_TITLE', 'title'],
        [{ kind: 'Demo 2' }, 'BAD_KIND', 'kind'],
        [{ language: 'fr' }, 'BAD_LANGUAGE', 'language'],
        [{ reason: '' }, 'REASON_WANTED', 'reason'],
        [{ reason: 'Sari asked, +62 811 555 0199.' }, 'PERSONAL_DATA_IN_REASON', 'reason'],
        [{ after: 0, text: 'From a page that was opened long ago.' }, 'CHANGED', 'after'],
      ];
      for (const [more, code, field] of cases) {
        const { template, refusal } = await propose(officer, more);
        expect([more, template, refusal?.code, refusal?.field]).toEqual([more, null, code, field]);
        if (code !== 'REASON_WANTED') expect([code, refusal?.wayOut]).toEqual([code, expect.stringMatching(/\w/)]);
      }
      expect((await propose(officer, { text: 'Dear {nmae},' })).refusal?.message).toContain('{nmae}');
      expect(await codeOf(propose({ ...officer, staffNumber: null }))).toBe('STAFF_ONLY');
      expect(await count()).toBe(before);
    },
  );

  promise(
    'Art. 6',
    'a text is looked at in three languages with sample values before anybody is written to',
    async () => {
      const { policy, clock } = at.sources;
      const all = await newestTemplates(at.sources.pool);
      expect(new Set(all.filter((one) => one.inUse).map(({ kind, language }) => `${kind}/${language}`)).size).toBe(12);
      for (const language of languages) {
        const text = (await inUse('received', language))?.text ?? '';
        const shown = sampleAnswer(at.sources, officer, { language, text });
        expect(shown).toMatchObject({ refusal: null, text: expect.stringContaining(policy.operator.name) as string });
        expect(shown.text).not.toMatch(/[{}]/);
      }
      expect(sampleAnswer(at.sources, officer, { language: 'en', text: '{who}' }).refusal?.code).toBe('UNKNOWN_GAP');
      // Whatever somebody types, it is either refused or filled whole.
      const values = samples(policy, 'en', clock.now());
      const piece = fc.oneof(fc.constantFrom(...gaps.map((name) => `{${name}}`), '{', '}', '{x}'), fc.string());
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
          const text = pieces.join('');
          if (strangeGap(text) === null) expect(fill(text, values)).not.toMatch(/[{}]/);
          else expect(text).toMatch(/[{}]/);
        }),
      );
    },
  );

  promise(
    'Art. 6',
    'an answer keeps the version that it was made from, whatever is written later; an old version comes back as a new one',
    async () => {
      const { conversation } = await openConversationFor(at.sources, support, {
        kind: 'COMPLAINT',
        channel: 'PHONE',
        language: 'id',
        name: 'Kamal Sitorus',
        contact: 'kamal@writer.example',
        text: 'Tagihan saya salah.',
      });
      const id = conversation?.id ?? '';
      const made = { id: 'complaint-closed', conversationId: id, language: 'id' };
      const first = await previewTemplate(at.sources, support, made);
      expect(first).toMatchObject({
        refusal: null,
        version: 1,
        text: expect.stringContaining('Kamal Sitorus') as string,
      });

      const words = {
        kind: 'complaint-closed',
        language: 'id',
        title: 'Keluhan selesai',
        text: 'Yth. {name}: {reference} selesai.',
      };
      const second = await proposed(officer, words);
      expect((await previewTemplate(at.sources, support, made)).version).toBe(1);
      expect(await codeOf(approveTemplate(at.sources, deputy, second.id))).toBeUndefined();
      expect(await previewTemplate(at.sources, support, made)).toMatchObject({
        version: 2,
        text: `Yth. Kamal Sitorus: ${conversation?.reference} selesai.`,
      });

      // The writer began before the new version was in use: the history names what was sent.
      const template = { kind: 'complaint-closed', language: 'id', version: 1 };
      const answer = {
        id,
        version: conversation?.version ?? 0,
        text: first.text ?? '',
        via: 'POST',
        template,
      } as const;
      expect(
        (await answerConversation(at.sources, support, { ...answer, template: { ...template, version: 9 } })).refusal,
      ).toMatchObject({ code: 'NOT_FOUND', field: 'templateId' });
      expect((await answerConversation(at.sources, support, answer)).refusal).toBeNull();
      const event = (await eventsOf(at.sources.pool, id)).find(({ kind }) => kind === 'ANSWERED');
      expect(event?.argument).toMatchObject({ version: 1, title: 'Keluhan Anda selesai' });
      expect(event && eventInWords(event, at.sources.policy, 'en')).toBe(
        'Answered (post), from “Keluhan Anda selesai”, version 1.',
      );

      const [old] = (await versionsOf(at.sources.pool, 'complaint-closed')).filter(
        (one) => one.language === 'id' && one.version === 1,
      );
      const restored = await restoreTemplate(at.sources, deputy, {
        id: old?.id ?? '',
        reason: 'The old words were better.',
      });
      expect(restored).toMatchObject({
        refusal: null,
        template: { version: 3, restores: 1, text: old?.text, state: 'PROPOSED' },
      });
      expect(await codeOf(approveTemplate(at.sources, deputy, restored.template?.id ?? ''))).toBe('OWN_PROPOSAL');
      expect(await codeOf(approveTemplate(at.sources, officer, restored.template?.id ?? ''))).toBeUndefined();
      expect(await inUse('complaint-closed', 'id')).toMatchObject({ version: 3, text: old?.text });

      // A new kind is offered in the languages that it stands in.
      const fresh = await proposed(officer, {
        kind: 'refund',
        title: 'Refund',
        text: '{reference}: refunded.',
        after: 0,
      });
      expect(await codeOf(approveTemplate(at.sources, deputy, fresh.id))).toBeUndefined();
      const offered = async (language: string) =>
        (await templatesFor(at.sources, officer, language)).some((one) => one.id === 'refund');
      expect([await offered('en'), await offered('ko')]).toEqual([true, false]);
    },
  );
});
