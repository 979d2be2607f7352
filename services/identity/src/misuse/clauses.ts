// The clauses of the terms that can be broken, from `clauses.json`: data, so that an operator lists its own. What stands there is what a record says.
import { readFileSync } from 'node:fs';
import type { Language } from '@clounge/shared/caller';
import { z } from 'zod';

const shape = z
  .array(
    z.object({
      id: z.string().regex(/^[a-z][a-z-]*$/),
      title: z.object({ en: z.string().min(1), ko: z.string().min(1), id: z.string().min(1) }).strict(),
    }),
  )
  .min(1);

const all = shape.parse(JSON.parse(readFileSync(new URL('./clauses.json', import.meta.url), 'utf8')));

export interface Clause {
  id: string;
  title: string;
}

/** All of them, in the reader's language. */
export const clausesIn = (language: Language): Clause[] => all.map(({ id, title }) => ({ id, title: title[language] }));

export const isClause = (id: string): boolean => all.some((one) => one.id === id);

/** A clause as a reader sees it: its title, or the reference as it was written. */
export const clauseTitle = (clause: string, language: Language): string =>
  all.find(({ id }) => id === clause)?.title[language] ?? clause;
