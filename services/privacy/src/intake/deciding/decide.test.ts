// What a message seems to be: suggestions from its words, in three languages; flags for whoever confirms; programs never taken for people.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promise } from '@clounge/test/kit';
import { parseMessage } from '../reading/parse.ts';
import { letter, sample, truth, type Sketch } from '../testing/letters.ts';
import { hasLookalikeLetters } from './addresses.ts';
import { decide } from './decide.ts';
import { languageOf } from './language.ts';
import { peopleIn } from './people.ts';

const ours = new Set(['privacy@clounge.example', 'back-office@clounge.example']);
const decisionOf = async (raw: Buffer) => {
  const reading = await parseMessage(raw);
  if (reading.kind === 'broken') throw new Error(reading.reason);
  return decide(reading.message, ours);
};
const caseOf = async (sketch: Sketch) => {
  const decision = await decisionOf(letter(sketch));
  if (decision.kind !== 'case') throw new Error(decision.reason);
  return decision;
};

describe('deciding about a message', () => {
  promise(
    'Art. 6',
    'every message of the sample mailbox is suggested as what it is, about whom, in its language',
    async () => {
      for (const one of truth.filter(({ expect: other }) => other === undefined)) {
        const decision = await decisionOf(sample(one.file));
        if (decision.kind !== 'case') throw new Error(one.file);
        const { suggested, wishes, language, flags } = decision;
        expect([one.file, suggested]).toEqual([one.file, one.right?.toUpperCase() ?? one.kind]);
        if (one.locale !== undefined) expect([one.file, language]).toEqual([one.file, one.locale]);
        const whom = one.subjects ?? (one.subject === undefined ? null : [one.subject]);
        if (whom) expect(wishes.map(({ about }) => about.email)).toEqual(whom);
        if (one.by === 'self') expect(wishes).toMatchObject([{ requestedBy: 'SELF' }]);
        if (one.by?.startsWith('agent')) expect(wishes).toMatchObject([{ requestedBy: 'AGENT' }]);
        expect([one.file, flags.includes('AGENT_WITHOUT_PROOF')]).toEqual([
          one.file,
          one.by?.includes('without proof') ?? false,
        ]);
        expect([one.file, flags.includes('ABOUT_ANOTHER')]).toEqual([
          one.file,
          /agent|impostor|proof/.test(one.by ?? ''),
        ]);
        expect([one.file, flags.includes('FORBIDDEN_DATA')]).toEqual([one.file, one.forbidden ?? false]);
      }
      const both = await decisionOf(sample('13.eml'));
      expect(both).toMatchObject({
        wishes: [{ requestedBy: 'SELF' }, { requestedBy: 'AGENT' }],
        flags: ['SEVERAL_PEOPLE', 'ABOUT_ANOTHER'],
      });
    },
  );

  test.each([
    ['Could you tell me what personal data you hold about me?', 'VIEW'],
    ['I would like a copy of all my records.', 'VIEW'],
    ['My birthday is incorrect, it should be 3 May.', 'CORRECT'],
    ['Please update my phone number.', 'CORRECT'],
    ['I invoke my right to be forgotten.', 'DELETE'],
    ['I withdraw my consent to marketing.', 'STOP'],
    ['I want to make a complaint about your support.', 'COMPLAINT'],
    ['How do I export my calendar?', 'CONSULTATION'],
    ['제 개인정보 사본을 보내 주세요.', 'VIEW'],
    ['이메일 주소가 잘못되었습니다. 고쳐 주세요.', 'CORRECT'],
    ['탈퇴하고 싶습니다. 제 정보를 모두 지워 주세요.', 'DELETE'],
    ['마케팅 이용에 대한 동의를 철회합니다.', 'STOP'],
    ['상담 서비스에 대해 민원을 제기합니다.', 'COMPLAINT'],
    ['다음 주에 시연을 볼 수 있을까요?', 'DEMO_REQUEST'],
    ['요금제가 어떻게 되나요?', 'CONSULTATION'],
    ['Saya ingin mendapatkan salinan data saya.', 'VIEW'],
    ['Nama saya salah, mohon ubah nama saya.', 'CORRECT'],
    ['Tolong tutup akun saya.', 'DELETE'],
    ['Saya mencabut persetujuan saya.', 'STOP'],
    ['Saya ingin menyampaikan keluhan.', 'COMPLAINT'],
    ['Bisakah kami mendapat demo produk?', 'DEMO_REQUEST'],
    ['Berapa harga langganannya?', 'CONSULTATION'],
  ])('“%s” seems to be %s', async (text, kind) => {
    expect((await caseOf({ subject: '-', text })).suggested).toBe(kind);
  });

  test('two rights at once are flagged; words that were quoted from our letter ask for nothing', async () => {
    expect(await caseOf({ text: 'Send me my data and then delete my account.' })).toMatchObject({
      suggested: 'DELETE',
      flags: ['SEVERAL_RIGHTS'],
    });
    const reply =
      'Thank you, all is well.\n\nOn 1 Nov 2026, CLounge <privacy@clounge.example> wrote:\n> You asked to delete your data (u9@c101.example).';
    expect(await caseOf({ text: reply })).toMatchObject({
      suggested: 'CONSULTATION',
      wishes: [{ about: { email: 'kim@elsewhere.example' } }],
    });
  });

  test('names of three languages', () => {
    expect(languageOf('안녕하세요', 'Jennifer Morris, E000490, jennifer.morris@c101.example')).toBe('ko');
    expect(languageOf('', 'Selamat pagi, apakah kantor buka besok? Terima kasih banyak atas bantuan Anda.')).toBe('id');
    expect(languageOf('', 'Good morning, is the office open tomorrow? Thank you for your help.')).toBe('en');
    expect(languageOf('scan', 'see attachment')).toBe('en');
    expect(languageOf('', '')).toBe('en');
  });

  promise(
    'Art. 6',
    'several people are several wishes, by address, by number, and each number with its address',
    () => {
      const people = (text: string) => peopleIn(text, 'me@a.example', ours);
      expect(people('Delete a@b.example (E001) and c@d.example (E002).')).toEqual([
        { email: 'a@b.example', employeeNumber: 'E001' },
        { email: 'c@d.example', employeeNumber: 'E002' },
      ]);
      expect(people('Please delete E001 and E002.')).toEqual([{ employeeNumber: 'E001' }, { employeeNumber: 'E002' }]);
      expect(people('사번: 20391 김민수')).toMatchObject([{ email: 'me@a.example', employeeNumber: '20391' }]);
      expect(people('To privacy@clounge.example: delete me')).toEqual([{ email: 'me@a.example' }]);
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
          const found = people(text);
          expect(found.length).toBeGreaterThan(0);
          expect(found.every((one) => one.email !== undefined || one.employeeNumber !== undefined)).toBe(true);
        }),
      );
    },
  );

  test('agents, guardians, and the forbidden kinds of data are seen in three languages', async () => {
    for (const text of [
      'I am acting on behalf of a client: delete their data.',
      '의뢰인을 대리하여 개인정보 삭제를 요청합니다.',
      'Saya bertindak selaku kuasa: hapus data klien saya.',
    ])
      expect(await caseOf({ text: `${text} a@b.example` })).toMatchObject({
        wishes: [{ requestedBy: 'AGENT' }],
        suggested: 'DELETE',
      });
    for (const text of [
      'Delete the data of my daughter.',
      '법정대리인입니다. 자녀의 정보를 삭제해 주세요.',
      'Hapus data anak saya.',
    ])
      expect(await caseOf({ text: `${text} a@b.example` })).toMatchObject({ wishes: [{ requestedBy: 'GUARDIAN' }] });
    for (const text of ['I was diagnosed last week.', '제 종교는 불교입니다.', 'Agama saya tolong dicatat.'])
      expect((await caseOf({ text })).flags).toEqual(['FORBIDDEN_DATA']);
  });

  test.each([
    ['Auto-Submitted: auto-replied', 'AUTO_SUBMITTED'],
    ['List-Id: <news.example>', 'MAILING_LIST'],
    ['Return-Path: <>', 'BOUNCE'],
    ['Precedence: bulk', 'BULK'],
  ])('“%s” is nobody’s wish', async (header, reason) => {
    expect(await decisionOf(letter({ headers: [header], text: 'Delete my data.' }))).toMatchObject({
      kind: 'ignored',
      reason,
    });
    expect(await decisionOf(letter({ headers: ['Auto-Submitted: no'], text: 'Delete my data.' }))).toMatchObject({
      kind: 'case',
    });
  });

  test('our own letters and bounces come back as nobody’s wish', async () => {
    expect(await decisionOf(letter({ from: 'back-office@clounge.example' }))).toMatchObject({ reason: 'OWN_LETTER' });
    expect(await decisionOf(letter({ from: 'MAILER-DAEMON@mx.example' }))).toMatchObject({ reason: 'BOUNCE' });
  });

  promise('Art. 9(3)', 'addresses that look like others are flagged, and others are not', async () => {
    for (const from of ['u1@с101.example', 'u1@xn--101-5cd.example', 'u1@gооgle.example', 'u\u200b1@c101.example'])
      expect([from, hasLookalikeLetters(from)]).toEqual([from, true]);
    for (const from of [
      'u1@c101.example',
      '김민수@한국.example',
      'o.brien+tag@sub.c101.example',
      'u1@xn--3e0b707e.example',
    ])
      expect([from, hasLookalikeLetters(from)]).toEqual([from, false]);
    expect((await caseOf({ from: '"u1@c101.example" <x@evil.example>' })).flags).toEqual(['NAME_SHOWS_OTHER_ADDRESS']);
    expect((await caseOf({ from: 'u1@c10l.example', text: 'Delete u1@c101.example' })).flags).toEqual([
      'ABOUT_ANOTHER',
      'LOOKALIKE_ADDRESS',
    ]);
    expect((await caseOf({ headers: ['Reply-To: other@b.example'] })).flags).toEqual(['REPLY_ELSEWHERE']);
  });
});
