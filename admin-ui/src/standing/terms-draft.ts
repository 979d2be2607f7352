// The terms of a standing approval that wait for a confirmed identity: kept through the redirect, taken out once. Never personal data.
import { takeDraft, type Draft } from '../sign-in/flow-memory.ts';

export interface Terms {
  validFrom: string;
  validUntil: string;
  largestPeople: string;
  largestRecords: string;
}

export interface TermsDraft extends Terms {
  recordClass: string;
  reason: string;
  outcome: Draft['outcome'];
}

/** Under which name the draft is kept. */
export const givingAct = 'give-standing';

export const termsText = (terms: Terms): string => JSON.stringify(terms);

const textIn = (value: unknown, key: keyof Terms): string => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : '';
  return typeof found === 'string' ? found : '';
};

/** The terms in a text; empty ones where it is none. */
export function termsIn(text: string): Terms {
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    // Not ours: nothing was typed.
  }
  return {
    validFrom: textIn(value, 'validFrom'),
    validUntil: textIn(value, 'validUntil'),
    largestPeople: textIn(value, 'largestPeople'),
    largestRecords: textIn(value, 'largestRecords'),
  };
}

/** What was typed for one of these classes before the identity was confirmed; null where nothing was. */
export function takeTerms(recordClasses: readonly string[]): TermsDraft | null {
  for (const recordClass of recordClasses) {
    const found = takeDraft(givingAct, recordClass);
    if (found) return { recordClass, reason: found.reason, outcome: found.outcome, ...termsIn(found.shown) };
  }
  return null;
}
