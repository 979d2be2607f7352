// The irreversible act by its own name and count: "Destroy 161 people's membership data".
import type { BatchDetailFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { effectOf } from './effect.ts';
import { useListNames } from './use-list-names.ts';

export function useActName(batch: BatchDetailFragment): string {
  const words = useWords();
  const { dataOf } = useListNames();
  const { byPeople, people, records } = effectOf(batch);
  const data = dataOf(batch.list);
  return byPeople
    ? words('destruction.destroyPeople', { smart_count: people, data })
    : words('destruction.destroyRecords', { smart_count: records, data });
}
