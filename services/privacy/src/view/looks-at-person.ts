// Who looked at a person, for the person in charge and deputies: by day, role, purpose and class as the person would be told, never a name or number
// of staff. The question is a look itself, recorded before it is answered.
import type { Caller } from '@clounge/shared/caller';
import { isId } from '../destruction/batches.ts';
import { after, cursorOf, pageOf, sizeOf, type Page } from '../destruction/cursors.ts';
import type { Sources } from '../sources.ts';
import { byDay, looksAt, type Look } from './looks.ts';

export interface LooksQuery {
  personId: string;
  first?: number | null;
  after?: string | null;
}

/** Looks, the latest day first. Throws `Refused` UNAVAILABLE where the journal does not answer, BAD_USER_INPUT. Art. 9(5). */
export async function looksAtPerson(sources: Sources, caller: Caller, query: LooksQuery): Promise<Page<Look>> {
  const first = sizeOf(query.first, 20);
  const from = after(query.after, 4)?.map(String);
  if (!isId(query.personId)) return pageOf([], first, (look: Look) => look, String);
  const subjects = [query.personId];
  await sources.journal.record(caller, {
    operation: 'looksAtPerson',
    purpose: 'own-rights',
    recordClass: 'access-record',
    fields: ['at', 'roles', 'purpose', 'recordClass'],
    subjects,
  });
  const all = await looksAt(sources, { subjectIds: subjects, language: caller.language }, new Set());
  const [day = '', who = '', purpose = '', recordClass = ''] = from ?? [];
  const last = { day, who, purpose, recordClass };
  const rows = from ? all.filter((look) => byDay(look, last) > 0) : all;
  return pageOf(
    rows,
    first,
    (look) => look,
    (look) => cursorOf(look.day, look.who, look.purpose, look.recordClass),
  );
}
