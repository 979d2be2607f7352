// The portal on real servers: asked without an account, followed with reference and code; flooded and fed with what is no form.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { languages } from '@clounge/shared/policy';
import { privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { asking, codesOf, goodForm, textOf, visitOf, visitorsOf } from '../testing/portal-visitors.ts';
import type { Asking } from './answer.ts';
import { portalWords } from './words/words.ts';

let at: PrivacyHouse;
let people: ReturnType<typeof visitorsOf>;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
  people = visitorsOf(at);
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

describe('the portal', () => {
  promise(
    'Art. 6(1)',
    'every page is there in three languages, says so, sets no cookie and lets nothing else run',
    async () => {
      expect((await people.get('/portal', 'ko-KR,ko;q=0.9')).headers['location']).toBe('/portal/ko');
      for (const language of languages) {
        for (const page of ['', '/policy', '/ask', '/follow', '/forms', '/guardian']) {
          const answer = await people.get(`/portal/${language}${page}`);
          expect(answer.status).toBe(200);
          expect(textOf(answer)).toContain(`<html lang="${language}">`);
          expect(textOf(answer)).not.toMatch(/<script|https?:\/\/|undefined|\{\w+\}/);
          expect(Object.keys(answer.headers)).not.toContain('set-cookie');
          expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
        }
        const { title } = at.sources.policy.classes.find(({ id }) => id === 'payment') ?? {};
        expect(textOf(await people.get(`/portal/${language}/policy`))).toContain(title?.[language]);
        for (const paper of ['request', 'mandate', 'guardian']) {
          const pdf = await people.get(`/portal/${language}/forms/${paper}.pdf`);
          expect(Buffer.isBuffer(pdf.body) && pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
        }
      }
      for (const path of [
        '/portal/fr',
        '/portal/en/none',
        '/portal/en/ask/x',
        '/portal/en/forms/..pdf',
        '/portal/en/forms/a/b',
      ])
        expect((await people.get(path)).status).toBe(404);
    },
  );

  promise(
    'Art. 6(1)',
    'bad input is shown again as it was typed, each error naming its field and leading to it',
    async () => {
      const answer = await people.post('/portal/en/ask', {
        right: 'CORRECT',
        name: '<b>Gilda</b>',
        email: 'no address',
        who: 'AGENT',
      });
      expect(answer.status).toBe(422);
      const { ask: words } = portalWords('en');
      for (const [field, error] of [
        ['email', words.emailShape],
        ['about', words.aboutWanted],
        ['text', words.textWanted],
      ] as const)
        expect(textOf(answer)).toContain(`<li><a href="#${field}">${error}</a></li>`);
      expect(textOf(answer)).toContain('value="&lt;b&gt;Gilda&lt;/b&gt;"');
      expect(textOf(answer)).toMatch(/id="right-CORRECT"[^>]*checked/);
    },
  );

  promise(
    'Art. 6(2)',
    'a form that is sent twice asks once, and what was asked lies sealed, its code as a hash',
    async () => {
      const form = { ...goodForm, right: 'DELETE', text: 'Please forget me.', form: randomUUID() };
      const [one, again] = [await people.post('/portal/en/ask', form), await people.post('/portal/en/ask', form)];
      const [[reference, code = ''], [sameReference, other]] = [codesOf(one), codesOf(again)];
      expect([sameReference === reference, other === code]).toEqual([true, false]);
      const { rows } = await at.sources.pool.query('select * from rights_request where reference = $1', [reference]);
      expect(rows).toHaveLength(1);
      const kept = await at.sources.pool.query('select * from portal_code');
      for (const secret of ['Gilda', 'forget me', code.replaceAll('-', '')])
        expect(JSON.stringify([rows, kept.rows])).not.toContain(secret);
      // What stays, under which law and until when, is told before anything is decided.
      expect(textOf(one)).toContain('Kept although you ask (Art. 6(4))');
      expect(textOf(one)).toMatch(/Payment and supply: 5 years[^<]*E-Commerce Consumer Protection Act/);
    },
  );

  promise(
    'Art. 6(5)',
    'a request is followed with its reference and code only; all else is answered by the same page',
    async () => {
      const mine = await people.opened();
      const other = await people.opened();
      const shown = await people.follow({ ...mine, code: mine.code.toLowerCase().replaceAll('-', ' ') });
      expect([shown.status, textOf(shown)]).toEqual([200, expect.stringContaining(`Request ${mine.reference}`)]);
      const wrong = await people.follow({ ...mine, code: other.code });
      const unknown = await people.follow({ reference: 'R-2026-999999', code: mine.code });
      expect([wrong.status, unknown.status]).toEqual([403, 403]);
      expect(textOf(wrong).replace(mine.reference, '')).toBe(textOf(unknown).replace('R-2026-999999', ''));
      const byVisit = (visit: string) => people.post('/portal/en/follow', { act: 'look', visit });
      expect((await byVisit(visitOf(shown))).status).toBe(200);
      expect((await byVisit('x'.repeat(43))).status).toBe(403);
      await at.sources.pool.query('update portal_visit set expires_at = now()');
      expect((await byVisit(visitOf(shown))).status).toBe(403);
    },
  );

  promise('Art. 6(1)', 'withdrawn is closed; what was decided may be objected to, once', async () => {
    const mine = await people.opened();
    const visit = visitOf(await people.follow(mine));
    const withdrawn = await people.post('/portal/en/follow', { act: 'withdraw', visit });
    expect(textOf(withdrawn)).toContain('You withdrew it.');
    const decided = await people.opened();
    await at.sources.pool.query(
      `update rights_request set state = 'CLOSED', outcome = 'REFUSED', decided_at = received_at, decided_by = 'S-0001', closed_at = received_at where id = $1`,
      [decided.id],
    );
    const visited = visitOf(await people.follow(decided));
    const object = (words: string) => people.post('/portal/en/follow', { act: 'object', visit: visited, text: words });
    expect(textOf(await object('x'))).toContain('Write 3 to 4000 characters.');
    for (const words of ['The law you name is not about me.', 'Again.'])
      expect(textOf(await object(words))).toContain('We have your objection.');
    const { rows } = await at.sources.pool.query('select kind, channel from rights_request where objection_to = $1', [
      decided.id,
    ]);
    expect(rows).toEqual([{ kind: 'VIEW', channel: 'PORTAL' }]);
  });

  promise('Art. 9(6)', 'a flood from one address is stopped; its address is nowhere kept', async () => {
    const flood = '198.51.100.77';
    const statuses: number[] = [];
    for (let one = 0; one < 42; one += 1)
      statuses.push((await people.follow({ reference: `R-2026-${one + 1000}`, code: 'AAAA' }, flood)).status);
    expect(statuses.slice(-2)).toEqual([429, 429]);
    expect(statuses.slice(0, 40)).toEqual(Array(40).fill(403));
    const guessed = await people.opened();
    const guesses: number[] = [];
    for (let one = 0; one < 16; one += 1) guesses.push((await people.follow({ ...guessed, code: 'AAAA' })).status);
    expect(guesses.at(-1)).toBe(429);
    const { rows } = await at.sources.pool.query('select * from portal_limit');
    expect(JSON.stringify(rows)).not.toContain(flood);
  });

  promise(
    'Art. 6(2)',
    '10,000 malformed forms: each is answered, none with a fault of ours, and none opens a request',
    async () => {
      const before = await at.sources.pool.query('select count(*)::int as all from rights_request');
      const odd = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('', '\0', '\r\nBcc: a@b.example', '"><script>', 'x'.repeat(5_000)),
      );
      const forms = fc.record({
        path: fc.constantFrom(
          '/portal/en/ask',
          '/portal/ko/ask',
          '/portal/id/follow',
          '/portal/en/follow',
          '/portal/en/policy',
        ),
        form: fc.oneof(
          fc.constantFrom<Asking['form']>(null, 'tooLarge', 'unreadable'),
          fc
            .dictionary(
              fc.constantFrom(
                'right',
                'who',
                'email',
                'about',
                'text',
                'language',
                'form',
                'act',
                'visit',
                'code',
                'reference',
                '\0',
              ),
              odd,
            )
            .map((fields) => new URLSearchParams({ ...fields, name: '' })),
        ),
      });
      const seen = new Set<number>();
      await fc.assert(
        fc.asyncProperty(forms, async ({ path, form }) => {
          const { status, body } = await people.ask({ ...asking('POST', path, people.nextAddress()), form });
          seen.add(status);
          expect(status).toBeLessThan(500);
          expect(String(body)).not.toMatch(/<script|\r\nBcc/);
        }),
        { numRuns: 10_000 },
      );
      expect([...seen].sort()).toEqual([400, 403, 405, 413, 422]);
      expect((await at.sources.pool.query('select count(*)::int as all from rights_request')).rows).toEqual(
        before.rows,
      );
    },
    120_000,
  );

  promise('Art. 6(2)', 'no sentence of the portal is missing in a language', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : [...String(value).matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();
    for (const language of languages) expect(shape(portalWords(language))).toEqual(shape(portalWords('en')));
  });
});
