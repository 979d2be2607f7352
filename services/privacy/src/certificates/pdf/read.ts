// Reads what a printed certificate carries and tells whether its pages say exactly that, by writing the pages again. Never trusts the pages.
import type { Language } from '@clounge/shared/caller';
import type { Policy } from '@clounge/shared/policy';
import { layout, renderCertificate } from './render.ts';

const languages: readonly Language[] = ['en', 'ko', 'id'];

/** The signed text inside a PDF, and what its pages are. */
export type Carried =
  { ok: true; text: string; pages: (policy: Policy) => Promise<PagesState> } | { ok: false; problem: string };

/**
 * `EXACT`: the pages say what the signed document says. `CHANGED`: they do not, or something was added. `OTHER_LAYOUT`: made by another
 * version of the software or under another policy; only the attached document can be relied upon.
 */
export type PagesState = 'EXACT' | 'CHANGED' | 'OTHER_LAYOUT';

export const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 5).toString('latin1') === '%PDF-';

/** What the PDF carries. The attachment is not compressed, so it stands in the file as it was signed. */
export function readCertificatePdf(bytes: Buffer): Carried {
  const file = bytes.toString('latin1');
  const attached = /\/Type \/EmbeddedFile\b[^]*?\/Length (\d{1,9})\b[^]*?stream\n/.exec(file);
  if (!attached)
    return { ok: false, problem: 'The PDF carries no signed document: it is not the file that was issued.' };
  const start = attached.index + attached[0].length;
  const text = bytes.subarray(start, start + Number(attached[1])).toString('utf8');
  const language = languages.find((one) => file.includes(`/Lang (${one})`));
  return {
    ok: true,
    text,
    async pages(policy) {
      if (!file.includes(`<pdf:Producer>${layout}</pdf:Producer>`)) return 'OTHER_LAYOUT';
      if (!language) return 'CHANGED';
      const stated = (JSON.parse(text) as { certificate?: { list?: { policyVersion?: string } } }).certificate;
      if (stated?.list?.policyVersion !== policy.version) return 'OTHER_LAYOUT';
      return (await renderCertificate(text, policy, language)).equals(bytes) ? 'EXACT' : 'CHANGED';
    },
  };
}
