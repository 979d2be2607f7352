// Texts to begin an answer with, in three languages, with named gaps. Nobody's data is in them; it is put in when somebody looks, through the door.
import { readFileSync } from 'node:fs';
import { isLanguage, type Caller, type Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { instantInWords } from '@clounge/shared/policy';
import { z } from 'zod';
import type { Sources } from '../sources.ts';
import { beginAct } from './acting.ts';
import { conversationRefusal } from './refusals.ts';

/** The gaps that a template may have. */
export const variables = ['name', 'reference', 'received', 'answerBy', 'operator'] as const;
type Variable = (typeof variables)[number];

const gap = /\{(\w+)\}/g;
const known = (text: string): boolean =>
  [...text.matchAll(gap)].every(([, name]) => (variables as readonly string[]).includes(name ?? ''));
const inEach = z.object({ en: z.string().min(1), ko: z.string().min(1), id: z.string().min(1) });
const templates = z
  .array(
    z.object({
      id: z.string().regex(/^[a-z-]{1,40}$/),
      title: inEach,
      text: inEach.refine((text) => Object.values(text).every(known), 'A gap that nothing fills.'),
    }),
  )
  .parse(JSON.parse(readFileSync(new URL('./templates.json', import.meta.url), 'utf8')));

export interface Template {
  id: string;
  title: string;
}

export const templatesIn = (language: Language): Template[] =>
  templates.map(({ id, title }) => ({ id, title: title[language] }));

/** Fills the gaps; what is not known stays a gap that the writer sees. Pure. */
export const fill = (text: string, values: Partial<Record<Variable, string>>): string =>
  text.replaceAll(gap, (whole, name: Variable) => values[name] ?? whole);

export interface Preview {
  text: string | null;
  refusal: Refusal | null;
}

/** The template as it would be sent. Refusals: NOT_FOUND, and those of `beginAct`. Recorded as a look. */
export async function previewTemplate(
  sources: Sources,
  caller: Caller,
  asked: { id: string; conversationId: string; language: string },
): Promise<Preview> {
  const template = templates.find(({ id }) => id === asked.id);
  if (!template) return { text: null, refusal: conversationRefusal('NO_TEMPLATE', caller.language) };
  const { language } = asked;
  if (!isLanguage(language)) return { text: null, refusal: conversationRefusal('LANGUAGE', caller.language) };
  const found = { id: asked.conversationId, version: null };
  const begun = await beginAct(sources, caller, 'previewTemplate', found);
  if (!begun.act) return { text: null, refusal: begun.refusal };
  const { conversation, fields } = begun.act;
  const words = (at: Date) => instantInWords(at, sources.policy, language);
  const values = {
    reference: conversation.reference,
    received: words(conversation.openedAt),
    answerBy: words(conversation.answerDue),
    operator: sources.policy.operator.name,
    ...(fields.name === null ? {} : { name: fields.name }),
  };
  return { text: fill(template.text[language], values), refusal: null };
}
