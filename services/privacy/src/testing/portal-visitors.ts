// People at the portal, in a test's own process: they ask, follow and read their letters. Never used by the product.
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Answer, Asking } from '../portal/answer.ts';
import { portal } from '../portal/portal.ts';
import type { PrivacyHouse } from './house.ts';

export interface Opened {
  id: string;
  reference: string;
  code: string;
}

export const asking = (method: string, path: string, address: string): Asking => ({
  method,
  url: new URL(path, 'http://part'),
  wants: null,
  address,
  form: null,
});

export const textOf = ({ body }: Answer) => String(body);
/** Reference and code of the page after asking. */
export const codesOf = (answer: Answer) =>
  [...textOf(answer).matchAll(/<dd class="code">([^<]+)</g)].map(([, code]) => code ?? '');
export const visitOf = (answer: Answer) => /name="visit" value="([^"]+)"/.exec(textOf(answer))?.[1] ?? '';

export const goodForm = {
  right: 'VIEW',
  who: 'SELF',
  name: 'Gilda Riyanti',
  email: 'gilda@elsewhere.example',
  language: 'en',
};

/** Visitors of a house that has no members yet. */
export function visitorsOf(at: PrivacyHouse) {
  const ask = portal(at.sources);
  let visitors = 0;
  let entered = 0;
  /** Each visitor comes from an address of their own, unless the test says otherwise. */
  const nextAddress = () => `2001:db8::${(++visitors).toString(16)}`;
  const post = (path: string, form: Record<string, string>, address = nextAddress()): Promise<Answer> =>
    ask({ ...asking('POST', path, address), form: new URLSearchParams(form) });

  async function codeLetters(to: string): Promise<string[]> {
    const letters = await at.house.letters();
    return letters
      .filter((one) => one.to.includes(to))
      .flatMap((one) => /(?:Code|코드|Kode): ([A-Z2-9]{8})\n/.exec(one.text)?.[1] ?? []);
  }

  return {
    ask,
    post,
    nextAddress,
    get: (path: string, wants: string | null = null) => ask({ ...asking('GET', path, '192.0.2.1'), wants }),
    async opened(form: Record<string, string> = {}): Promise<Opened> {
      const answer = await post('/portal/en/ask', { ...goodForm, form: randomUUID(), ...form });
      expect(answer.status, textOf(answer)).toBe(200);
      const [reference = '', code = ''] = codesOf(answer);
      const { rows } = await at.sources.pool.query<{ id: string }>(
        'select id from rights_request where reference = $1',
        [reference],
      );
      return { id: rows[0]?.id ?? '', reference, code };
    },
    follow: ({ reference, code }: Pick<Opened, 'reference' | 'code'>, address?: string) =>
      post('/portal/en/follow', { act: 'open', reference, code }, address),
    /** A human confirmed whom the request is about. */
    matched: (id: string, aboutId: string) =>
      at.sources.pool.query(
        `update rights_request set about_id = $2, matched_by = 'S-0003', matched_at = received_at where id = $1`,
        [id, aboutId],
      ),
    /** A new member, with the address that the registry has. */
    async member(): Promise<{ subjectId: string; email: string }> {
      const [subjectId = ''] = await at.members([null]);
      return { subjectId, email: `m${entered++}@c100.example` };
    },
    /** Codes in the letters to an address, oldest first. */
    codeLetters,
    /** The code of the letter that comes after so many. */
    async codeFor(email: string, before = 0): Promise<string> {
      await expect.poll(async () => (await codeLetters(email)).length, { timeout: 20_000 }).toBeGreaterThan(before);
      return (await codeLetters(email)).at(-1) ?? '';
    },
  };
}
