// A list of react-admin's as our table: filters above, pages below, and a sentence for every state it can be in.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useListContext, type RaRecord } from 'react-admin';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Empty } from './Empty.tsx';
import { Fault } from './Fault.tsx';
import { Pager } from './Pager.tsx';
import { Sheet, type Column } from './Sheet.tsx';
import { RowsSkeleton } from './Skeletons.tsx';
import { useFilters } from './use-filters.ts';

export interface RegisterListProps<T> {
  what: string;
  columns: readonly Column<T>[];
  filters?: ReactNode;
  empty: { title: string; lead: string };
  /** Without a frame of its own, inside a section. */
  bare?: boolean;
}

export function RegisterList<T extends RaRecord>({
  what,
  columns,
  filters,
  empty,
  bare = false,
}: RegisterListProps<T>) {
  const words = useWords();
  const { data, isPending, error, refetch, page, perPage, hasNextPage, setPage } = useListContext<T>();
  const { values, set } = useFilters();
  const filtered = Object.keys(values).length > 0;
  return (
    <Box
      component={bare ? 'div' : 'section'}
      aria-label={bare ? undefined : what}
      sx={
        bare
          ? { minWidth: 0 }
          : { bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, minWidth: 0 }
      }
    >
      {filters ? (
        <Box
          data-filters
          role="group"
          aria-label={words('frame.filters')}
          sx={{ px: 4, py: 3, borderBottom: 1, borderColor: 'divider' }}
        >
          {filters}
        </Box>
      ) : null}
      {error ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {isPending ? <RowsSkeleton what={what} /> : null}
      {data && !error && data.length > 0 ? (
        <Sheet caption={what} columns={columns} rows={data} keyOf={(row) => String(row.id)} />
      ) : null}
      {data?.length === 0 && !error ? (
        filtered ? (
          <Empty
            title={words('frame.nothingFiltered')}
            action={
              <Button variant="outlined" onClick={() => set({})}>
                {words('frame.clearFilters')}
              </Button>
            }
          />
        ) : (
          <Empty title={empty.title}>{empty.lead}</Empty>
        )
      ) : null}
      {data && !error ? (
        <Pager
          what={what}
          page={page}
          perPage={perPage}
          count={data.length}
          hasNext={hasNextPage === true}
          turn={setPage}
        />
      ) : null}
    </Box>
  );
}
