// Names of scopes: what is sealed under one data key dies together. A name is parsed in this file only.

/** What a scope's name says. */
export interface ScopeName {
  subjectId: string | null;
  untilDay: string | null;
  recordClass: string;
}

/** Fates differ by person: one key a person and record class. */
export const subjectScope = (subjectId: string, recordClass: string): string => `subject:${subjectId}/${recordClass}`;

/** What dies together on a day (log-ins, the archive): one key a last day kept and record class. */
export const dayScope = (untilDay: string, recordClass: string): string => `until:${untilDay}/${recordClass}`;

/** What a legal hold keeps beyond its day: one key a hold on a person and record class, so that lifting it ends nobody else's. */
export const holdScope = (holdId: string, recordClass: string): string => `hold:${holdId}/${recordClass}`;

/** Keys of the system itself, such as those of the blind indexes. */
export const systemScope = (name: string): string => `system:${name}/system`;

/** Throws where a name is of no known form. */
export function parseScope(name: string): ScopeName {
  const [head = '', recordClass = ''] = name.split('/');
  const colon = head.indexOf(':');
  const kind = head.slice(0, colon);
  const value = head.slice(colon + 1);
  if (!value || !recordClass) throw new Error('A scope without a value or a record class.');
  if (kind === 'subject') return { subjectId: value, untilDay: null, recordClass };
  if (kind === 'until') return { subjectId: null, untilDay: value, recordClass };
  if (kind === 'system' || kind === 'hold') return { subjectId: null, untilDay: null, recordClass };
  throw new Error('A scope of an unknown kind.');
}
