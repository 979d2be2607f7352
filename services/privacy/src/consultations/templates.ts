// Begins an answer with the text that is in use for it. What is known of the conversation is put into its gaps when somebody looks, through the door.
import { isLanguage, type Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { instantInWords } from '@clounge/shared/policy';
import { fill } from '../answer-templates/gaps.ts';
import { templatesInUse } from '../answer-templates/versions.ts';
import type { Sources } from '../sources.ts';
import { beginAct } from './acting.ts';
import { conversationRefusal } from './refusals.ts';

export interface Template {
  id: string;
  title: string;
}

/** The templates that answers in a language can begin with, titled in the reader's language where they stand in it too. */
export async function templatesFor(
  { pool }: Pick<Sources, 'pool'>,
  caller: Pick<Caller, 'language'>,
  language: string | null,
): Promise<Template[]> {
  const read = await templatesInUse(pool, caller.language);
  const there = language !== null && isLanguage(language) ? await templatesInUse(pool, language) : read;
  return there.map(({ kind, title }) => ({ id: kind, title: read.find((one) => one.kind === kind)?.title ?? title }));
}

export interface Preview {
  text: string | null;
  /** The version that the text was made from. */
  version: number | null;
  refusal: Refusal | null;
}

/** The template as it would be sent. Refusals: NOT_FOUND, and those of `beginAct`. Recorded as a look. */
export async function previewTemplate(
  sources: Sources,
  caller: Caller,
  asked: { id: string; conversationId: string; language: string },
): Promise<Preview> {
  const no = (refusal: Refusal): Preview => ({ text: null, version: null, refusal });
  const { language } = asked;
  if (!isLanguage(language)) return no(conversationRefusal('LANGUAGE', caller.language));
  const template = (await templatesInUse(sources.pool, language)).find(({ kind }) => kind === asked.id);
  if (!template) return no(conversationRefusal('NO_TEMPLATE', caller.language));
  const found = { id: asked.conversationId, version: null };
  const begun = await beginAct(sources, caller, 'previewTemplate', found);
  if (!begun.act) return no(begun.refusal);
  const { conversation, fields } = begun.act;
  const words = (at: Date) => instantInWords(at, sources.policy, language);
  const values = {
    reference: conversation.reference,
    received: words(conversation.openedAt),
    answerBy: words(conversation.answerDue),
    operator: sources.policy.operator.name,
    ...(fields.name === null ? {} : { name: fields.name }),
  };
  return { text: fill(template.text, values), version: template.version, refusal: null };
}
