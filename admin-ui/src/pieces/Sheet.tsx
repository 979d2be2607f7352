// A table as a register is read: headings, rows, j and k to walk them. It scrolls sideways on its own when the page is narrow.
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { visuallyHidden } from './visually-hidden.ts';

export interface Column<T> {
  key: string;
  head: string;
  cell: (row: T) => ReactNode;
  align?: 'left' | 'right';
  /** The column that names the row for those who hear the table. */
  names?: boolean;
  width?: number | string;
  /** Numbers and references that must not break. */
  nowrap?: boolean;
  /** The heading is heard, not seen. */
  quietHead?: boolean;
}

export interface SheetProps<T> {
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  /** More about a row, under it, over the whole width. */
  below?: (row: T) => ReactNode;
  /** Columns are exactly as wide as they say, so that tables under each other align; headings wrap. Narrower than this many pixels it scrolls. */
  evenFrom?: number;
}

export function Sheet<T>({ caption, columns, rows, keyOf, below, evenFrom }: SheetProps<T>) {
  const frame = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(frame);
  return (
    <Box
      ref={frame}
      {...(scrolls ? { tabIndex: 0, role: 'group', 'aria-label': caption } : {})}
      sx={{ position: 'relative', overflowX: 'auto', maxWidth: '100%' }}
    >
      <Table
        size="small"
        data-sheet
        {...(evenFrom === undefined
          ? {}
          : {
              sx: {
                tableLayout: 'fixed',
                minWidth: evenFrom,
                '& thead th': { whiteSpace: 'normal', overflowWrap: 'normal' },
              },
            })}
      >
        <caption style={visuallyHidden}>{caption}</caption>
        <TableHead>
          <TableRow>
            {columns.map(({ key, head, align, width, quietHead }, index) => (
              <TableCell
                key={key}
                scope="col"
                align={align}
                sx={{
                  width,
                  ...(typeof width === 'number' ? { minWidth: width } : {}),
                  ...edgeOf(index, columns.length),
                }}
              >
                {quietHead === true ? <span style={visuallyHidden}>{head}</span> : head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => {
            const more = below?.(row);
            return [
              <TableRow
                key={keyOf(row)}
                data-row
                sx={{ '&:focus-within, &:hover': { bgcolor: (theme) => theme.tokens.tint } }}
              >
                {columns.map(({ key, cell, align, names, nowrap }, index) => (
                  <TableCell
                    key={key}
                    {...(names === true ? { component: 'th', scope: 'row' } : {})}
                    align={align}
                    sx={{
                      ...edgeOf(index, columns.length),
                      ...(names === true ? { fontWeight: 550 } : {}),
                      ...(nowrap === true ? { whiteSpace: 'nowrap' } : {}),
                      ...(more ? { borderBottom: 0 } : {}),
                    }}
                  >
                    {cell(row)}
                  </TableCell>
                ))}
              </TableRow>,
              more ? (
                <TableRow key={`${keyOf(row)} below`}>
                  <TableCell colSpan={columns.length} sx={{ pt: 0, px: 4 }}>
                    {more}
                  </TableCell>
                </TableRow>
              ) : null,
            ];
          })}
        </TableBody>
      </Table>
    </Box>
  );
}

/** Whether a table is wider than its place: then it can be reached and scrolled with the keyboard. */
function useScrolls(frame: RefObject<HTMLDivElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const box = frame.current;
    if (!box) return undefined;
    const watcher = new ResizeObserver(() => setScrolls(box.scrollWidth > box.clientWidth + 1));
    watcher.observe(box);
    if (box.firstElementChild) watcher.observe(box.firstElementChild);
    return () => watcher.disconnect();
  }, [frame]);
  return scrolls;
}

/** The first and the last column stand as far from the edge as everything else on the surface. */
const edgeOf = (index: number, count: number) => ({
  ...(index === 0 ? { pl: 4 } : {}),
  ...(index === count - 1 ? { pr: 4 } : {}),
});
