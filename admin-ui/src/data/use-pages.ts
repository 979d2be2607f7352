// A list inside a page, forward and back by cursor. It remembers where its pages began, and nothing beyond the visit.
import { useState } from 'react';
import type { TypedDocumentString } from '../generated/operations.ts';
import type { CursorPage } from './cursor-pages.ts';
import { useDocument } from './use-back-office.ts';

export interface Pages<T> {
  rows: T[] | null;
  fault: unknown;
  retry: () => void;
  page: number;
  perPage: number;
  hasNext: boolean;
  turn: (page: number) => void;
}

export interface PagesOf<TResult, TVariables extends { first: number; after?: string | null }, T> {
  /** Place in the cache. */
  name: string;
  document: TypedDocumentString<TResult, TVariables>;
  variables: Omit<TVariables, 'first' | 'after'>;
  pick: (result: TResult) => CursorPage<T> | null | undefined;
  perPage: number;
  purpose?: string | null;
}

export function usePages<TResult, TVariables extends { first: number; after?: string | null }, T>({
  name,
  document,
  variables,
  pick,
  perPage,
  purpose = null,
}: PagesOf<TResult, TVariables, T>): Pages<T> {
  const key = JSON.stringify(variables);
  const [place, setPlace] = useState<{ key: string; starts: (string | null)[] }>({ key, starts: [null] });
  // Other variables are another list: it begins at its first page.
  const starts = place.key === key ? place.starts : [null];
  // The document's variables are `variables` with the page's two; TypeScript cannot see that of an Omit.
  const all = { ...variables, first: perPage, after: starts.at(-1) ?? null } as unknown as TVariables;
  const found = useDocument(name, document, all, { purpose, keep: true });
  const page = found.data === undefined ? undefined : pick(found.data);
  return {
    rows: found.data === undefined ? null : (page?.nodes ?? []),
    fault: found.error,
    retry: () => void found.refetch(),
    page: starts.length,
    perPage,
    hasNext: page?.pageInfo.hasNextPage ?? false,
    turn: (wanted) =>
      setPlace({
        key,
        starts:
          wanted > starts.length ? [...starts, page?.pageInfo.endCursor ?? null] : starts.slice(0, Math.max(1, wanted)),
      }),
  };
}
