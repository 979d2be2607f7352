// Page numbers over cursors: remembers where each page of a list begins, and walks there when a page is opened from an address.

export interface CursorPage<T> {
  nodes: T[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

export type LoadPage<T> = (first: number, after: string | null) => Promise<CursorPage<T>>;

/** The API's largest page. */
const largestPage = 200;
/** Lists that are remembered; the oldest is forgotten first. */
const rememberedLists = 50;

export interface CursorMemory {
  /** Rows of a page (the first is 1) of the list that `key` names: its filter, order, page size and language. */
  page<T>(key: string, page: number, perPage: number, load: LoadPage<T>): Promise<CursorPage<T>>;
}

export function cursorMemory(): CursorMemory {
  const lists = new Map<string, Map<number, string | null>>();

  function startsOf(key: string): Map<number, string | null> {
    const starts = lists.get(key) ?? new Map<number, string | null>([[1, null]]);
    lists.delete(key);
    lists.set(key, starts);
    const oldest = lists.keys().next();
    if (lists.size > rememberedLists && oldest.done !== true) lists.delete(oldest.value);
    return starts;
  }

  return {
    async page(key, page, perPage, load) {
      const starts = startsOf(key);
      const known = Math.max(...[...starts.keys()].filter((start) => start <= page));
      let after = starts.get(known) ?? null;
      let skip = (page - known) * perPage;
      while (skip > 0) {
        const step = await load(Math.min(skip, largestPage), after);
        if (!step.pageInfo.hasNextPage) return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
        after = step.pageInfo.endCursor ?? null;
        skip -= step.nodes.length;
      }
      starts.set(page, after);
      const found = await load(perPage, after);
      if (found.pageInfo.hasNextPage) starts.set(page + 1, found.pageInfo.endCursor ?? null);
      return found;
    },
  };
}
