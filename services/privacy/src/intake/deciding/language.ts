// Which of our three languages a message is in. Pure; a guess for letters and for the queue, never a reason to turn anybody away.
import type { Language } from '@clounge/shared/caller';
import { francAll } from 'franc-min';
import { kindPatterns, languagesWith } from './words.ts';

const byCode: Readonly<Record<string, Language>> = { eng: 'en', kor: 'ko', ind: 'id' };
/** Below so many letters statistics over them say nothing. */
const fewLetters = 20;

/** The most frequent short words of both Latin-written languages: they decide where a text is too short for statistics. */
const common: Readonly<Record<'en' | 'id', RegExp>> = {
  en: /\b(the|my|please|is|are|and|of|to|for|you|i|we|this|that|see|with|attachment|attached)\b/g,
  id: /\b(saya|kami|mohon|tolong|dan|yang|untuk|anda|dengan|ini|itu|terima|kasih|tidak|lampiran|terlampir|di|ke|dari)\b/g,
};

/** The language; English where nothing tells. */
export function languageOf(subject: string, text: string): Language {
  const all = `${subject}\n${text}`.slice(0, 20_000).toLowerCase();
  // Names and addresses are no language.
  const prose = all.replace(/\S*[@\d]\S*/g, ' ');
  const hangul = prose.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  const latin = prose.match(/\p{Script=Latin}/gu)?.length ?? 0;
  // A syllable is worth two or three letters; a Korean letter is full of Latin names.
  if (hangul * 4 >= latin && hangul > 0) return 'ko';
  const worded = new Set(Object.values(kindPatterns).flatMap((patterns) => languagesWith(patterns, all)));
  worded.delete('ko');
  if (worded.size === 1) return [...worded][0] ?? 'en';
  const [en, id] = [all.match(common.en)?.length ?? 0, all.match(common.id)?.length ?? 0];
  if (en !== id && Math.max(en, id) >= 2) return id > en ? 'id' : 'en';
  if (latin < fewLetters) return id > en ? 'id' : 'en';
  const [best] = francAll(prose, { only: Object.keys(byCode) });
  return (best && byCode[best[0]]) ?? 'en';
}
