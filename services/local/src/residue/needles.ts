// What is looked for: values of destroyed people, and controls that must be found. Holds personal data in memory; must never print a value.
import { formsOf, formsOfBytes, isTelling, type Form, type FormName } from './forms.ts';
import { patternSet, type PatternSet } from './pattern-layers.ts';

/** A value of somebody, as text or as bytes. */
export interface Needle {
  /** Whose it is, in words that say nothing about the person: a reference, or “value 1”. */
  owner: string;
  /** name, email, employeeNumber, mobile, value or bytes. */
  kind: string;
  text?: string;
  /** Hexadecimal, for keys, hashes and ids. */
  hex?: string;
}

/** What a pattern stands for: the first needle and form of those that share its bytes. */
export interface Meaning {
  form: FormName;
  /** Indexes of needles. */
  needles: number[];
}

export interface Wanted {
  needles: readonly Needle[];
  set: PatternSet;
  /** By pattern. */
  meanings: readonly Meaning[];
  /** Needles that are too short to be told from chance, by kind. */
  tooShort: Readonly<Record<string, number>>;
}

const hexShape = /^(?:[0-9a-f]{2}){6,}$/i;

/** Makes needles ready to be looked for. */
export function wantedOf(needles: readonly Needle[]): Wanted {
  const patterns: Form[] = [];
  const meanings: Meaning[] = [];
  const known = new Map<string, Meaning>();
  const tooShort: Record<string, number> = {};
  for (const [index, needle] of needles.entries()) {
    const forms = formsOfNeedle(needle);
    if (forms.length === 0) tooShort[needle.kind] = (tooShort[needle.kind] ?? 0) + 1;
    for (const form of forms) {
      const key = `${form.anyCase}/${Buffer.from(form.bytes).toString('latin1')}`;
      const meaning = known.get(key);
      if (meaning) {
        if (!meaning.needles.includes(index)) meaning.needles.push(index);
        continue;
      }
      const fresh: Meaning = { form: form.form, needles: [index] };
      known.set(key, fresh);
      meanings.push(fresh);
      patterns.push(form);
    }
  }
  return { needles, set: patternSet(patterns), meanings, tooShort };
}

function formsOfNeedle({ text, hex }: Needle): Form[] {
  if (hex !== undefined) return hexShape.test(hex) ? formsOfBytes(Buffer.from(hex, 'hex')) : [];
  return text !== undefined && isTelling(text) ? formsOf(text) : [];
}

/** A telephone number as it is written, and its digits alone. */
export const phoneNeedles = (owner: string, mobile: string): Needle[] =>
  [...new Set([mobile, mobile.replace(/[^\d+]/g, ''), mobile.replace(/\D/g, '')])].map((text) => ({
    owner,
    kind: 'mobile',
    text,
  }));
