// What the signed document says of a standing approval: read from the very text that is signed, so that the page says nothing else.
import { instantInWords, plainDayInWords, type Telling } from '../time/calendar.ts';
import type { useWords } from '../i18n/use-words.ts';
import type { Fact } from '../pieces/Facts.tsx';

interface Under {
  number: string;
  by: string;
  givenAt: string;
  lastDay: string;
  largestPeople: number;
  largestRecords: number;
}

const child = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const count = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** The standing approval in a signed document; null where somebody decided about the list itself. */
export function standingIn(document: string): Under | null {
  let whole: unknown;
  try {
    whole = JSON.parse(document);
  } catch {
    return null;
  }
  const approval = child(child(whole, 'certificate'), 'approval');
  const standing = child(approval, 'standing');
  if (standing === undefined) return null;
  return {
    number: text(child(standing, 'number')),
    by: text(child(approval, 'by')),
    givenAt: text(child(standing, 'givenAt')),
    lastDay: text(child(standing, 'lastDay')),
    largestPeople: count(child(standing, 'largestPeople')),
    largestRecords: count(child(standing, 'largestRecords')),
  };
}

/** "Under standing approval SA-… given by … on …, valid until …", and what it allowed at once. */
export function underStanding(document: string, words: ReturnType<typeof useWords>, telling: Telling): Fact[] {
  const under = standingIn(document);
  if (!under) return [];
  return [
    {
      name: words('standing.certified'),
      value: words('standing.under', {
        number: under.number,
        by: words('frame.staff', { number: under.by }),
        at: instantInWords(new Date(under.givenAt), telling),
        until: plainDayInWords(under.lastDay, telling.language),
      }),
    },
    {
      name: words('standing.limits'),
      value: words('standing.limitsOf', { people: under.largestPeople, records: under.largestRecords }),
    },
  ];
}
