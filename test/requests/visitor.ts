// Whoever comes to the portal without a browser: its pages as forms, by the one origin. Knows what stands on the pages, and nothing else.
import { randomUUID } from 'node:crypto';
import type { Office } from './office.ts';

export type Language = 'en' | 'ko' | 'id';
export type Right = 'VIEW' | 'CORRECT' | 'DELETE' | 'STOP';

export interface Followed {
  reference: string;
  code: string;
}

export interface Visited {
  status: number;
  text: string;
}

export interface AskedAtPortal {
  /** What the form is called; the same one asks once. */
  form?: string;
  right: Right;
  who: 'SELF' | 'AGENT';
  name: string;
  email: string;
  employeeNumber?: string;
  about?: string;
  text: string;
}

async function post(office: Office, path: string, form: Record<string, string>): Promise<Visited> {
  const response = await office.send(path, { method: 'POST', body: new URLSearchParams(form) });
  return { status: response.status, text: await response.text() };
}

/** Asks; reference and code as the page shows them. Throws where it was not taken. */
export async function askAtPortal(office: Office, language: Language, asked: AskedAtPortal): Promise<Followed> {
  const form = { language, form: randomUUID(), asItIs: 'yes', ...asked };
  const { status, text } = await post(office, `/portal/${language}/ask`, form);
  const [reference, code] = [...text.matchAll(/<dd class="code">([^<]+)</g)].map(([, found]) => found);
  if (status !== 200 || reference === undefined || code === undefined)
    throw new Error(`The portal answered ${status}.`);
  return { reference, code };
}

/** Opens a request with reference and code; the page, and the visit that goes on from it. */
export async function follow(
  office: Office,
  language: Language,
  { reference, code }: Followed,
): Promise<Visited & { visit: string }> {
  const page = await post(office, `/portal/${language}/follow`, { act: 'open', reference, code });
  return { ...page, visit: /name="visit" value="([^"]+)"/.exec(page.text)?.[1] ?? '' };
}

/** One act of a visit, such as `send` or `verify`. */
export const actInVisit = (
  office: Office,
  language: Language,
  visit: string,
  act: string,
  more: Record<string, string> = {},
) => post(office, `/portal/${language}/follow`, { act, visit, ...more });

/** The latest one-time code for a request in the letters to an address; null while none came. */
export async function latestCode(office: Office, email: string, reference: string): Promise<string | null> {
  const codes = (await office.letters())
    .filter(({ to, text }) => to.includes(email) && text.includes(reference))
    .flatMap(({ text }) => /(?:Code|코드|Kode): ([A-Z2-9]{8})\n/.exec(text)?.[1] ?? []);
  return codes.at(-1) ?? null;
}
