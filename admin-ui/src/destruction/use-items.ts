// The items of a list, page by page, as the address filters them; and their names, once somebody asked for them with a purpose.
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useDocument } from '../data/use-back-office.ts';
import {
  BatchItemNamesDocument,
  BatchItemsDocument,
  type BatchItemNamesQuery,
  type BatchItemLineFragment,
} from '../generated/operations.ts';

export const itemsPerPage = 25;

export type NamedPerson = NonNullable<
  NonNullable<BatchItemNamesQuery['destructionBatch']>['items']['nodes'][number]['person']
>;

export interface Items {
  rows: BatchItemLineFragment[] | null;
  fault: unknown;
  retry: () => void;
  page: number;
  hasNext: boolean;
  turn: (page: number) => void;
  overdue: boolean;
  recordClass: string | null;
  filter: (change: { overdue?: boolean; recordClass?: string | null }) => void;
  names: { people: Map<string, NamedPerson | null> | null; fault: unknown; underWay: boolean };
}

export function useItems(batchId: string, purpose: string | null): Items {
  const [search, setSearch] = useSearchParams();
  const overdue = search.get('overdue') === 'true';
  const recordClass = search.get('class');
  // Where each page began; a new filter begins anew.
  const key = `${batchId} ${overdue} ${recordClass ?? ''}`;
  const [place, setPlace] = useState<{ key: string; starts: (string | null)[] }>({ key, starts: [null] });
  const starts = place.key === key ? place.starts : [null];
  const variables = {
    id: batchId,
    first: itemsPerPage,
    after: starts.at(-1) ?? null,
    overdue: overdue ? true : null,
    recordClass,
  };
  const found = useDocument('destruction-items', BatchItemsDocument, variables, { keep: true });
  const named = useDocument('destruction-names', BatchItemNamesDocument, variables, {
    enabled: purpose !== null,
    purpose,
  });
  const items = found.data?.destructionBatch?.items;

  return {
    rows: items?.nodes ?? null,
    fault: found.error,
    retry: () => void found.refetch(),
    page: starts.length,
    hasNext: items?.pageInfo.hasNextPage ?? false,
    turn: (page) => {
      const next =
        page > starts.length ? [...starts, items?.pageInfo.endCursor ?? null] : starts.slice(0, Math.max(1, page));
      setPlace({ key, starts: next });
    },
    overdue,
    recordClass,
    filter: (change) => {
      const next = new URLSearchParams(search);
      const wanted = { overdue, recordClass, ...change };
      if (wanted.overdue) next.set('overdue', 'true');
      else next.delete('overdue');
      if (wanted.recordClass) next.set('class', wanted.recordClass);
      else next.delete('class');
      setSearch(next, { replace: true, preventScrollReset: true });
    },
    names: {
      people:
        purpose !== null && named.data
          ? new Map((named.data.destructionBatch?.items.nodes ?? []).map(({ id, person }) => [id, person ?? null]))
          : null,
      fault: named.error,
      underWay: purpose !== null && named.isLoading,
    },
  };
}
