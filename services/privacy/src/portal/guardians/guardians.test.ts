// A guardian at the portal, on the wire as browsers send it: the consent, the papers, and the way out; and the operator's own cases where they are there.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import type { WardKind } from '@clounge/shared/policy';
import { findConsent } from '../../guardianship/finding.ts';
import { lapseGuardianConsent } from '../../guardianship/steps.ts';
import { guardiansOf } from '../../testing/guardians.ts';
import { privacyHouse, type PrivacyHouse } from '../../testing/house.ts';
import { portalRoute } from '../route.ts';

let at: PrivacyHouse;
let guardians: ReturnType<typeof guardiansOf>;
let server: Server;
let origin = '';
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
  guardians = guardiansOf(at);
  const answer = portalRoute(at.sources);
  server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/portal`;
}, 120_000);
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await at[Symbol.asyncDispose]();
});

let visitors = 0;
async function sent(path: string, body: URLSearchParams | FormData): Promise<{ status: number; text: string }> {
  // Each visitor comes from an address of their own.
  const headers = { 'x-forwarded-for': `2001:db8::${(++visitors).toString(16)}` };
  const answer = await fetch(`${origin}/${path}`, { method: 'POST', body, headers });
  return { status: answer.status, text: await answer.text() };
}
const post = (path: string, form: Record<string, string>) => sent(path, new URLSearchParams(form));
const visitIn = (text: string) => /name="visit" value="([^"]+)"/.exec(text)?.[1] ?? '';

const form = {
  ...{ kind: 'ADULT_WARD', guardian: 'Maya Hutapea', email: 'maya@home.example', ward: 'Raharja Mustofa' },
  ...{ birthday: '1980-01-01', agreed: 'yes', language: 'en' },
};

/** A consent that a guardian sent; its id, and a visit to it. */
async function opened(more: Record<string, string> = {}) {
  const answer = await post('en/guardian', { ...form, form: randomUUID(), ...more });
  expect(answer.status, answer.text).toBe(200);
  const [reference = '', code = ''] = [...answer.text.matchAll(/<dd class="code">([^<]+)</g)].map(([, one]) => one);
  const found = await at.sources.pool.query<{ id: string }>('select id from guardian_consent where reference = $1', [
    reference,
  ]);
  const shown = await post('en/follow', { act: 'open', reference, code });
  expect(shown.text).toContain(`Guardian consent ${reference}`);
  return { id: found.rows[0]?.id ?? '', reference, code, visit: visitIn(shown.text), shown };
}

async function bring(visit: string, kind: string, bytes: Uint8Array, name = 'paper.pdf') {
  const body = new FormData();
  body.set('act', 'paper');
  body.set('visit', visit);
  body.set('kind', kind);
  body.set('file', new File([new Uint8Array(bytes)], name, { type: 'application/pdf' }));
  return sent('en/guardian', body);
}

const pdf = () =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Kind /${randomUUID()} >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`);
const papersOf = async (id: string) =>
  (
    await at.sources.pool.query<{ kind: string }>('select kind from guardian_paper where case_id = $1 order by kind', [
      id,
    ])
  ).rows.map(({ kind }) => kind);

describe('a guardian at the portal', () => {
  promise(
    'Art. 10(4)',
    'consents in writing and brings both papers; nothing is granted by it, and what was typed lies sealed',
    async () => {
      const name = randomUUID();
      const { id, reference, code, visit, shown } = await opened({ form: name });
      expect(shown.text).toContain('Papers are missing. Nothing is granted yet.');
      // Sent twice, as after a lost answer, it opens one.
      await opened({ form: name });
      const all = await at.sources.pool.query('select * from guardian_consent');
      expect(all.rows).toHaveLength(1);
      expect(JSON.stringify(all.rows)).not.toMatch(/Maya|Raharja|1980/);

      const one = await bring(visit, 'GUARDIAN_CONSENT', pdf());
      expect(one.text).toContain('We have this paper.');
      expect(one.text).toContain('Papers are missing.');
      const both = await bring(visit, 'GUARDIANSHIP_PROOF', pdf());
      expect(both.text).toContain('All papers are here, and we check them. Nothing is granted yet.');
      expect(await papersOf(id)).toEqual(['GUARDIANSHIP_PROOF', 'GUARDIAN_CONSENT'].sort());
      expect(await findConsent(at.sources, id)).toMatchObject({ state: 'RECEIVED', channel: 'PORTAL' });
      // Its page says nothing of the ward, and nobody without the code sees it.
      expect(both.text).not.toMatch(/Raharja|1980/);
      const wrong = await post('en/follow', { act: 'open', reference, code: 'AAAA-AAAA-AAAA' });
      expect(wrong.status).toBe(403);
      expect(code).not.toBe('');
    },
  );

  promise(
    'Art. 10(4)',
    'a wrong file, one too large, one of another visit: said in words, and nothing kept',
    async () => {
      const { id, visit } = await opened();
      const program = await bring(visit, 'GUARDIAN_CONSENT', Buffer.from('MZ\u0090\u0000 not a paper at all'), 'a.pdf');
      expect(program.status).toBe(422);
      expect(program.text).toContain('The file is not what its name or type says.');
      const large = await bring(visit, 'GUARDIAN_CONSENT', Buffer.concat([pdf(), Buffer.alloc(26_000_000, 32)]));
      expect(large.text).toContain('The file is larger than what is taken here');
      expect((await bring(visit, 'SCAN', pdf())).text).toContain('Choose a file, and send it again.');
      expect((await bring('x'.repeat(43), 'GUARDIAN_CONSENT', pdf())).status).toBe(403);
      const empty = new FormData();
      empty.set('visit', visit);
      empty.set('act', 'paper');
      expect((await sent('en/guardian', empty)).text).toContain('Choose a file, and send it again.');
      const broken = await fetch(`${origin}/en/guardian`, {
        method: 'POST',
        body: '--x\r\nContent-Disposition: form-data; name="visit"\r\n\r\nabc',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      });
      expect(broken.status).toBe(400);
      expect(await papersOf(id)).toEqual([]);
    },
  );

  promise('Art. 10(4)', 'what is missing is named and leads to its field; nobody is looked for', async () => {
    const answer = await post('ko/guardian', { kind: 'X', birthday: '2026-02-30', email: 'nowhere' });
    expect(answer.status).toBe(422);
    for (const field of ['kind-CHILD', 'guardian', 'email', 'ward', 'birthday', 'agreed'])
      expect(answer.text).toContain(`<a href="#${field}">`);
    expect((await post('en/guardian', { ...form, birthday: '2027-01-01' })).status).toBe(422);
  });

  promise('Art. 10(4)', 'withdraws a consent that holds, at once and for good', async () => {
    const [wardId = ''] = await at.members([null]);
    const { id, visit } = await opened();
    for (const kind of ['GUARDIAN_CONSENT', 'GUARDIANSHIP_PROOF']) await bring(visit, kind, pdf());
    await guardians.checked(id, wardId, 2);
    expect((await guardians.decide(id)).consent?.state).toBe('GRANTED');
    expect((await bring(visit, 'GUARDIAN_CONSENT', pdf())).text).toContain('It was decided already');
    const held = await post('en/guardian', { visit, act: 'look' });
    expect(held.text).toContain('Rights of the person under your protection');
    const over = await post('en/guardian', { visit, act: 'withdraw' });
    expect(over.text).toContain('The consent is withdrawn.');
    expect(await findConsent(at.sources, id)).toMatchObject({ state: 'ENDED', endedHow: 'WITHDRAWN', endedBy: null });
    expect((await post('en/guardian', { visit, act: 'withdraw' })).text).not.toContain('The consent is withdrawn.');
  });

  promise('Art. 10(4)', 'gets a letter with a code of its own, by which papers can be brought later', async () => {
    const { reference } = await opened({ email: 'later@home.example' });
    const letter = async () =>
      (await at.house.letters()).find(({ to, text }) => to.includes('later@home.example') && text.includes('Code:'));
    await expect.poll(letter, { timeout: 20_000 }).toBeDefined();
    const code = /Code: ([A-Z2-9-]+)/.exec((await letter())?.text ?? '')?.[1] ?? '';
    expect((await post('en/follow', { act: 'open', reference, code })).text).toContain('Papers are missing.');
  });
});

interface Case {
  kind: string;
  ward: { name: string; birthday: string };
  guardian: { name: string; email: string };
  consent: string;
  proof: string | null;
  expect: string;
}

const folder = fileURLToPath(new URL('../../../../../../shared/data/guardians', import.meta.url));

promise.skipIf(!existsSync(join(folder, 'cases.json')))(
  'Art. 10(4)',
  'the operator’s own cases come out as they say, brought by their guardians with their papers',
  async () => {
    const cases = JSON.parse(await readFile(join(folder, 'cases.json'), 'utf8')) as Case[];
    const wards = await at.members(cases.map(() => null));
    for (const [index, one] of cases.entries()) {
      const kind = (one.kind.startsWith('CHILD') ? 'CHILD' : one.kind) as WardKind;
      const { id, visit } = await opened({
        ...{ kind, ward: one.ward.name, birthday: one.ward.birthday },
        ...{ guardian: one.guardian.name, email: one.guardian.email },
      });
      const papers = { GUARDIAN_CONSENT: one.consent, GUARDIANSHIP_PROOF: one.proof };
      for (const [paper, file] of Object.entries(papers))
        if (file !== null) {
          const brought = await bring(visit, paper, await readFile(join(folder, file)), file);
          expect(brought.text, file).toContain('We have this paper.');
        }
      const { refusal } = await guardians.checked(id, wards[index] ?? '', kind === 'CHILD' ? 1 : 2);
      const decided = await guardians.decide(id);
      const consent = await findConsent(at.sources, id);
      if (one.expect === 'eligible') {
        expect([refusal, decided.refusal, consent?.state]).toEqual([null, null, 'GRANTED']);
      } else if (one.proof === null) {
        expect([refusal?.code, decided.refusal?.code, consent?.state]).toEqual([
          ...['PAPERS_MISSING', 'NOT_CHECKED', 'RECEIVED'],
        ]);
        expect(await lapseGuardianConsent(at.sources, id)).toBe(false);
      } else {
        expect(one.expect).toContain('own consent needed');
        expect([decided.refusal?.code, consent?.validFrom]).toEqual(['OWN_CONSENT', null]);
        const refused = await guardians.decide(id, { outcome: 'REFUSED', reason: 'OWN_CONSENT' });
        expect(refused.consent?.state).toBe('REFUSED');
      }
    }
    expect(cases.length).toBeGreaterThanOrEqual(6);
  },
  120_000,
);
