// The data provider as the screens use it, and documents as queries of theirs.
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { TypedDocumentString } from '../generated/operations.ts';
import type { BackOffice } from './back-office.ts';
import { openedForMs } from './query-client.ts';

export const useBackOffice = (): BackOffice => useDataProvider<BackOffice>();

export interface AskSettings<TResult> {
  purpose?: string | null;
  /** The case that the viewer works in. */
  caseId?: string | null;
  enabled?: boolean;
  /** Milliseconds until it is asked again; false where it is not. */
  every?: number | false | ((answer: TResult | undefined) => number | false);
  /** Keeps showing the answer to other variables until the new one is there. */
  keep?: boolean;
}

/** A document as a query. `name` is its place in the cache: acts invalidate by it. */
export function useDocument<TResult, TVariables>(
  name: string,
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  { purpose = null, caseId = null, enabled = true, every = false, keep = false }: AskSettings<TResult> = {},
): UseQueryResult<TResult> {
  const backOffice = useBackOffice();
  return useQuery<TResult>({
    queryKey: [name, operationOf(document), variables, purpose, caseId],
    queryFn: ({ signal }) => backOffice.ask(document, variables, { purpose, caseId, signal }),
    enabled,
    ...(purpose === null ? {} : { staleTime: openedForMs }),
    refetchInterval: typeof every === 'function' ? (query) => every(query.state.data) : every,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}

/** The name of a document's operation: two documents with the same variables are two answers. */
const operationOf = <TResult, TVariables>(document: TypedDocumentString<TResult, TVariables>): string =>
  /\b(?:query|mutation) (\w+)/.exec(document.toString())?.[1] ?? '';
