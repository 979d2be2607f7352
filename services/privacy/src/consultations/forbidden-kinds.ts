// Points at words of the kinds of data that are never asked for (Art. 1(2)), in three languages. Pure; a hint to a person, never a decision, and keeps no text.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Art. 1(2): race and ethnicity, ideology and beliefs, origin and residence, politics, criminal records, health, sexual life. */
export const forbiddenKinds = ['RACE', 'BELIEF', 'ORIGIN', 'POLITICS', 'CRIME', 'HEALTH', 'SEX_LIFE'] as const;
export type ForbiddenKind = (typeof forbiddenKinds)[number];

/** Where a word stands, in UTF-16 units of the text as it was given; `end` is behind it. */
export interface Flag {
  kind: ForbiddenKind;
  start: number;
  end: number;
}

const words = z
  .record(z.enum(forbiddenKinds), z.record(z.enum(['en', 'ko', 'id']), z.array(z.string().min(2))))
  .parse(JSON.parse(readFileSync(new URL('./forbidden-kinds.json', import.meta.url), 'utf8')));

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A word of the list: `*` stands for any ending. Korean takes particles, so its words are always beginnings. */
function patternOf(word: string, language: string): string {
  const stem = word.replace(/\*$/, '');
  const open = language === 'ko' || word.endsWith('*');
  // The same syllables may be written composed or apart.
  const spellings = [...new Set([stem, stem.normalize('NFD')])].map((one) =>
    escaped(one).replaceAll(' ', String.raw`\s+`),
  );
  const ending = language === 'ko' ? '' : open ? String.raw`[\p{L}\p{M}]*` : String.raw`(?![\p{L}\p{M}])`;
  return `(?:${spellings.join('|')})${ending}`;
}

const patterns = forbiddenKinds.map((kind) => {
  const all = Object.entries(words[kind]).flatMap(([language, list]) => list.map((word) => patternOf(word, language)));
  return { kind, pattern: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${all.join('|')})`, 'giu') };
});

/** Words of forbidden kinds in a text, in its order. Linear in its length; the same text always answers the same. */
export function screenText(text: string): Flag[] {
  return patterns
    .flatMap(({ kind, pattern }) =>
      [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
        kind,
        start: index,
        end: index + word.trimEnd().length,
      })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
