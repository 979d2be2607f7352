// Back and forth through a list that knows no end: no total is counted unless it costs nothing.
import ChevronLeftIcon from '@mui/icons-material/ChevronLeftRounded';
import ChevronRightIcon from '@mui/icons-material/ChevronRightRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useWords } from '../i18n/use-words.ts';

export interface PagerProps {
  what: string;
  page: number;
  perPage: number;
  count: number;
  hasNext: boolean;
  total?: number;
  turn: (page: number) => void;
}

export function Pager({ what, page, perPage, count, hasNext, total, turn }: PagerProps) {
  const words = useWords();
  if (page === 1 && !hasNext) return null;
  const from = (page - 1) * perPage + 1;
  const to = from + count - 1;
  return (
    <Box
      component="nav"
      aria-label={words('frame.pages', { what })}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 2,
        alignItems: 'center',
        justifyContent: 'flex-end',
        px: 4,
        py: 2,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary', mr: 2 }} aria-live="polite">
        {total === undefined ? words('frame.range', { from, to }) : words('frame.rangeOf', { from, to, total })}
      </Typography>
      <Button
        size="small"
        variant="outlined"
        disabled={page === 1}
        onClick={() => turn(page - 1)}
        startIcon={<ChevronLeftIcon aria-hidden />}
      >
        {words('frame.previous')}
      </Button>
      <Button
        size="small"
        variant="outlined"
        disabled={!hasNext}
        onClick={() => turn(page + 1)}
        endIcon={<ChevronRightIcon aria-hidden />}
      >
        {words('frame.next')}
      </Button>
    </Box>
  );
}
