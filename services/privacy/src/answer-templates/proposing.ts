// Proposes another version of a text that answers begin with: written once, with who and why, and used by nobody before somebody else approved it.
import { randomUUID } from 'node:crypto';
import { isLanguage, namesAddress, reasonRefusal, type Caller, type Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { maskNumbers } from '../documents/inspecting/national-ids.ts';
import type { Sources } from '../sources.ts';
import { fill, gaps, samples, strangeGap } from './gaps.ts';
import { templateRefusal } from './refusals.ts';
import { findTemplate, isRetired, templatesInUse, versionsOf, type AnswerTemplate } from './versions.ts';

export interface ProposeTemplate {
  kind: string;
  language: string;
  /** The latest version that the writer saw; 0 where there was none. */
  after: number;
  title: string;
  text: string;
  reason: string;
}

export interface TemplateOutcome {
  template: AnswerTemplate | null;
  refusal: Refusal | null;
}

const longestTitle = 80;
const longestText = 5_000;
const allGaps = gaps.map((name) => `{${name}}`).join(', ');

const personal = (text: string): boolean => namesAddress(text) || maskNumbers(text).found > 0;

/** Why a text cannot be one that answers begin with; null where it can. Art. 1(2): nobody's data is in it. */
function textRefusal(text: string, language: Language): Refusal | null {
  if (text.trim() === '' || text.length > longestText) return templateRefusal('BAD_TEXT', language);
  const found = strangeGap(text);
  if (found !== null) return templateRefusal('UNKNOWN_GAP', language, { found, gaps: allGaps });
  return personal(text) ? templateRefusal('PERSONAL_DATA_IN_TEMPLATE', language) : null;
}

function titleRefusal(title: string, language: Language): Refusal | null {
  const line = title.trim();
  if (line === '' || line.length > longestTitle || /[\p{Cc}{}]/u.test(line))
    return templateRefusal('BAD_TITLE', language);
  return personal(line) ? { ...templateRefusal('PERSONAL_DATA_IN_TEMPLATE', language), field: 'title' } : null;
}

/** How a text would read. Refusals: BAD_LANGUAGE, and what is wrong with the text. Keeps nothing. */
export function sampleAnswer(
  { policy, clock }: Pick<Sources, 'policy' | 'clock'>,
  caller: Caller,
  { language, text }: { language: string; text: string },
): { text: string | null; refusal: Refusal | null } {
  if (!isLanguage(language)) return { text: null, refusal: templateRefusal('BAD_LANGUAGE', caller.language) };
  const refusal = textRefusal(text, caller.language);
  return { text: refusal ? null : fill(text, samples(policy, language, clock.now())), refusal };
}

/**
 * Writes the next version; it waits for approval. Refusals: STAFF_ONLY, BAD_KIND, BAD_LANGUAGE, BAD_TITLE, BAD_TEXT, UNKNOWN_GAP,
 * PERSONAL_DATA_IN_TEMPLATE, those of `reasonRefusal`, RETIRED, SAME, WAITS_ALREADY, CHANGED. Then nothing was kept.
 */
export async function proposeTemplate(
  sources: Pick<Sources, 'pool' | 'clock'>,
  caller: Caller,
  asked: ProposeTemplate & { restores?: number },
): Promise<TemplateOutcome> {
  const { kind, language, after, reason } = asked;
  const title = asked.title.trim();
  const text = asked.text.replaceAll('\r\n', '\n').trim();
  const no = (refusal: Refusal): TemplateOutcome => ({ template: null, refusal });
  const refuse = (name: Parameters<typeof templateRefusal>[0]) => no(templateRefusal(name, caller.language));
  if (caller.staffNumber === null) return refuse('STAFF_ONLY');
  if (!/^[a-z][a-z-]{0,39}$/.test(kind)) return refuse('BAD_KIND');
  if (!isLanguage(language)) return refuse('BAD_LANGUAGE');
  const bad =
    titleRefusal(asked.title, caller.language) ??
    textRefusal(asked.text, caller.language) ??
    reasonRefusal(reason, caller.language);
  if (bad) return no(bad);
  if (await isRetired(sources.pool, kind)) return refuse('RETIRED');
  const inUse = (await templatesInUse(sources.pool, language)).find((one) => one.kind === kind);
  if (inUse?.title === title && inUse.text === text) return refuse('SAME');
  const id = randomUUID();
  // Whoever comes second finds the number taken, or the place of what waits: nothing of theirs is written over anybody's.
  const written = await sources.pool.query(
    `insert into answer_template (id, kind, language, version, title, body, changed_by, changed_at, reason, restores, state)
     select $1, $2, $3, $4::int + 1, $5, $6, $7, $8, $9, $10, 'PROPOSED'
     where coalesce((select max(version) from answer_template where kind = $2 and language = $3), 0) = $4::int
     on conflict do nothing`,
    [
      id,
      kind,
      language,
      after,
      title,
      text,
      caller.staffNumber,
      sources.clock.now(),
      reason.trim(),
      asked.restores ?? null,
    ],
  );
  if (written.rowCount === 1) return { template: await findTemplate(sources.pool, id), refusal: null };
  const waiting = (await versionsOf(sources.pool, kind)).some(
    (one) => one.language === language && one.state === 'PROPOSED',
  );
  return refuse(waiting ? 'WAITS_ALREADY' : 'CHANGED');
}

/** Proposes the words of an earlier version as a new one. Refusals: NOT_FOUND, and those of `proposeTemplate`. */
export async function restoreTemplate(
  sources: Pick<Sources, 'pool' | 'clock'>,
  caller: Caller,
  { id, reason }: { id: string; reason: string },
): Promise<TemplateOutcome> {
  const found = await findTemplate(sources.pool, id);
  if (!found) return { template: null, refusal: templateRefusal('NOT_FOUND', caller.language) };
  const { kind, language, title, text, version } = found;
  const others = (await versionsOf(sources.pool, kind)).filter((one) => one.language === language);
  const after = Math.max(...others.map((one) => one.version));
  return proposeTemplate(sources, caller, { kind, language, after, title, text, reason, restores: version });
}
