// What happens on approval and what stays under which law, before anybody decides.
import Box from '@mui/material/Box';
import type { BatchDetailFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { VerdictStatus } from '../pieces/Status.tsx';
import { effectOf } from './effect.ts';
import { useLawSentence } from './use-law-sentence.ts';

export function EffectWords({ batch, short = false }: { batch: BatchDetailFragment; short?: boolean }) {
  const words = useWords();
  const sentence = useLawSentence();
  const { due, stays, people, records, byPeople } = effectOf(batch);
  const rows = words('destruction.effectRows', {
    records: words('destruction.records', { smart_count: records }),
    people: words('destruction.people', { smart_count: people }),
    classes: due.map(({ title }) => title).join(', '),
  });
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', md: short ? '1fr' : '1fr 1fr' },
        columnGap: 8,
        rowGap: 4,
      }}
    >
      <Box
        component="ul"
        sx={{ m: 0, pl: 5, display: 'grid', gap: 1.5, alignContent: 'start', fontSize: '0.9375rem', maxWidth: '68ch' }}
      >
        <li>{words('destruction.effectNow')}</li>
        {byPeople ? (
          <li>{rows}</li>
        ) : (
          <li>
            {words('destruction.effectRecords', {
              records: words('destruction.records', { smart_count: records }),
              classes: due.map(({ title }) => title).join(', '),
            })}
          </li>
        )}
        {short ? null : <li>{words('destruction.effectProof')}</li>}
        {short || !byPeople ? null : <li>{words('destruction.recoverFirst')}</li>}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box component="h3" sx={{ m: 0, mb: 1.5, fontSize: '0.9375rem', fontWeight: 650 }}>
          {words('destruction.stays')}
        </Box>
        {stays.length === 0 ? (
          <Box sx={{ fontSize: '0.9375rem', color: 'text.secondary' }}>{words('destruction.staysNothing')}</Box>
        ) : (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2, fontSize: '0.9375rem' }}>
            {stays.map((of) => (
              <li key={`${of.recordClass}/${of.verdict}`}>
                <VerdictStatus verdict={of.verdict} /> · {words('destruction.records', { smart_count: of.records })}
                <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{sentence(of)}</Box>
              </li>
            ))}
          </Box>
        )}
      </Box>
    </Box>
  );
}
