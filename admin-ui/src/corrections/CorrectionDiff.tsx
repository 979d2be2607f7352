// Before and after, field by field, as whoever decides sees it: in columns with headings, so that no colour says anything alone.
import Box from '@mui/material/Box';
import { useClassTitles } from '../destruction/use-clock-hours.ts';
import type { CorrectionContentQuery } from '../generated/operations.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { Sheet } from '../pieces/Sheet.tsx';
import { textOf } from './correction-draft.ts';

export type CorrectionContent = NonNullable<NonNullable<CorrectionContentQuery['correction']>['content']>;

export function CorrectionDiff({ content: { fields, refused } }: { content: CorrectionContent }) {
  const words = useWords();
  const named = useNamed();
  const titleOf = useClassTitles();
  return (
    <>
      {fields.length > 0 ? (
        <Sheet
          caption={words('corrections.diff')}
          rows={fields}
          keyOf={({ table, id, field }) => `${table}/${id}/${field}`}
          columns={[
            {
              key: 'field',
              head: words('corrections.field'),
              names: true,
              cell: ({ field, recordClass }) => (
                <>
                  {named('corrections.fields', field)}
                  <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', fontWeight: 400 }}>
                    {titleOf(recordClass)}
                  </Box>
                </>
              ),
            },
            {
              key: 'before',
              head: words('corrections.before'),
              width: 220,
              cell: ({ before }) =>
                before == null ? (
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {words('corrections.beforeShut')}
                  </Box>
                ) : (
                  <Value json={before} former />
                ),
            },
            {
              key: 'after',
              head: words('corrections.after'),
              width: 220,
              cell: ({ after }) => <Value json={after} />,
            },
          ]}
        />
      ) : null}
      {refused.length > 0 ? (
        <Box sx={{ mt: 4 }}>
          <Box sx={{ fontWeight: 600 }}>{words('corrections.refusedClasses')}</Box>
          <Box component="ul" sx={{ m: 0, mt: 1, pl: 5, display: 'grid', gap: 1 }}>
            {refused.map(({ recordClass, reason }) => (
              <li key={recordClass}>
                <strong>{titleOf(recordClass)}</strong> {reason}
              </li>
            ))}
          </Box>
        </Box>
      ) : null}
    </>
  );
}

function Value({ json, former = false }: { json: string; former?: boolean }) {
  const words = useWords();
  const text = textOf(json);
  return (
    <Box
      component={former ? 'del' : 'ins'}
      sx={{
        textDecoration: former && text !== '' ? 'line-through' : 'none',
        fontWeight: former ? 400 : 600,
        color: former || text === '' ? 'text.secondary' : 'text.primary',
        overflowWrap: 'anywhere',
      }}
    >
      {text === '' ? words('corrections.empty') : text}
    </Box>
  );
}
