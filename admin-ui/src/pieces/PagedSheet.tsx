// A list inside a page: rows, or the sentence that says why there are none, and its pages.
import type { Pages } from '../data/use-pages.ts';
import { Empty } from './Empty.tsx';
import { Fault } from './Fault.tsx';
import { Pager } from './Pager.tsx';
import { Sheet, type Column } from './Sheet.tsx';
import { RowsSkeleton } from './Skeletons.tsx';

export interface PagedSheetProps<T> {
  what: string;
  pages: Pages<T>;
  columns: readonly Column<T>[];
  keyOf: (row: T) => string;
  empty: string;
}

export function PagedSheet<T>({ what, pages, columns, keyOf, empty }: PagedSheetProps<T>) {
  const { rows, fault, retry, page, perPage, hasNext, turn } = pages;
  if (fault) return <Fault fault={fault} retry={retry} />;
  if (rows === null) return <RowsSkeleton rows={3} what={what} />;
  if (rows.length === 0) return <Empty title={empty} />;
  return (
    <>
      <Sheet caption={what} columns={columns} rows={rows} keyOf={keyOf} />
      <Pager what={what} page={page} perPage={perPage} count={rows.length} hasNext={hasNext} turn={turn} />
    </>
  );
}
