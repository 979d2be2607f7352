// Views of the queue that a person saved: a name and a filter each, in this browser, under the person's staff number. Never personal data of others.
import { addressOf, queueFilterOf, type QueueFilter } from './queue-filter.ts';

export interface SavedView {
  name: string;
  filter: QueueFilter;
}

export const longestName = 60;
const most = 20;

const keyOf = (staffNumber: string): string => `clounge.views.${staffNumber}`;

/** What a view keeps: references name a single request, so none is kept. */
const kept = (filter: QueueFilter): QueueFilter => ({ ...filter, reference: null });

/** The views of a person; what was tampered with is left out. */
export function savedViews(storage: Pick<Storage, 'getItem'>, staffNumber: string): SavedView[] {
  let found: unknown;
  try {
    found = JSON.parse(storage.getItem(keyOf(staffNumber)) ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(found)) return [];
  return found.slice(0, most).flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null || !('name' in one) || !('filter' in one)) return [];
    const { name, filter } = one;
    if (typeof name !== 'string' || name === '' || typeof filter !== 'object' || filter === null) return [];
    return [{ name: name.slice(0, longestName), filter: kept(queueFilterOf({ ...filter })) }];
  });
}

/** Saves a view, in the place of one of the same name; answers all of them. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  const name = view.name.trim().slice(0, longestName);
  return [...views.filter((one) => one.name !== name), { name, filter: kept(view.filter) }].slice(-most);
}

export function keepViews(storage: Pick<Storage, 'setItem'>, staffNumber: string, views: readonly SavedView[]): void {
  const written = views.map(({ name, filter }) => ({ name, filter: addressOf(filter) }));
  storage.setItem(keyOf(staffNumber), JSON.stringify(written));
}
