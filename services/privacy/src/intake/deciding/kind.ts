// What a message seems to ask for. Pure, and a suggestion only: a person confirms it.
import { kindPatterns, languagesWith, type SuggestedKind } from './words.ts';

const rights = ['DELETE', 'STOP', 'CORRECT', 'VIEW'] as const;
const others = ['COMPLAINT', 'DEMO_REQUEST'] as const;

export type Right = (typeof rights)[number];
export const isRight = (kind: SuggestedKind): kind is Right => (rights as readonly string[]).includes(kind);

export interface Suggestion {
  kind: SuggestedKind;
  /** Whether more than one right is asked for: who confirms must look. */
  several: boolean;
}

/** What is asked for, the subject before the body. A right goes before a complaint, and a complaint before everything else: its clock runs. */
export function suggestKind(subject: string, text: string): Suggestion {
  const parts = [subject.toLowerCase(), text.toLowerCase().slice(0, 20_000)];
  const asked = (kind: keyof typeof kindPatterns) =>
    parts.map((part) => languagesWith(kindPatterns[kind], part).length > 0);
  const found = rights.map((kind) => ({ kind, inParts: asked(kind) })).filter(({ inParts }) => inParts.includes(true));
  const first = found.find(({ inParts }) => inParts[0]) ?? found[0];
  if (first) return { kind: first.kind, several: found.length > 1 };
  return { kind: others.find((kind) => asked(kind).includes(true)) ?? 'CONSULTATION', several: false };
}
