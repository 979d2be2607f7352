// What a request hangs together with: what came with the same message, duplicates, an objection, the decision that is objected to.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import type { RequestLinkFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Section } from '../pieces/Section.tsx';
import type { OneRequest } from './RequestPage.tsx';

type Tie = Pick<RequestLinkFragment, 'id' | 'reference' | 'state'>;

export function LinkedRequests({ request }: { request: OneRequest }) {
  const words = useWords();
  const { linkedTo, linked, duplicateOf, objectionTo, cameWith } = request;
  const ties: [string, Tie][] = [
    ...(linkedTo ? [[words('requests.ties.linkedTo'), linkedTo] as [string, Tie]] : []),
    ...linked.map((one): [string, Tie] => [words('requests.ties.linked'), one]),
    ...cameWith.map((one): [string, Tie] => [words('requests.ties.cameWith'), one]),
    ...(duplicateOf ? [[words('requests.ties.duplicateOf'), duplicateOf] as [string, Tie]] : []),
    ...(objectionTo ? [[words('requests.ties.objectionTo'), objectionTo] as [string, Tie]] : []),
  ];
  if (ties.length === 0) return null;
  return (
    <Section title={words('requests.ties.title')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {ties.map(([how, { id, reference, state }]) => (
          <li key={`${how} ${id}`}>
            {how}{' '}
            <Link component={RouterLink} to={`/requests/${id}`}>
              {reference}
            </Link>{' '}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              ({words(`requests.states.${state}`)})
            </Box>
          </li>
        ))}
      </Box>
    </Section>
  );
}
