// One timeline of a request, the latest first: what people did, what the rules did by themselves, letters, and, once opened, what was written.
import Box from '@mui/material/Box';
import { useWho } from '../destruction/use-who.ts';
import { useWords } from '../i18n/use-words.ts';
import { Section } from '../pieces/Section.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import type { OneRequest } from './RequestPage.tsx';
import { happenings } from './happenings.ts';
import type { RequestContent } from './use-request-content.ts';

export function CaseTimeline({ request, content }: { request: OneRequest; content: RequestContent | null }) {
  const words = useWords();
  const who = useWho();
  return (
    <Section title={words('requests.timeline')} lead={content ? null : words('requests.timelineShut')}>
      <Box component="ol" reversed sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3.5 }}>
        {happenings(request.events, content).map(({ key, at, kind, by, text, said }) => (
          <Box
            component="li"
            key={key}
            sx={{ borderLeft: 2, borderColor: said ? 'primary.main' : 'divider', pl: 3, minWidth: 0 }}
          >
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
              <Instant at={at} />
              {kind === 'MESSAGE' && by !== null ? ` · ${words(`requests.sides.${by}`)}` : null}
              {kind === 'REMARK' && by !== null ? ` · ${words('requests.remarkBy', { who: who(by) })}` : null}
            </Box>
            <Box sx={{ fontSize: '0.9375rem', overflowWrap: 'anywhere', ...(said ? { whiteSpace: 'pre-wrap' } : {}) }}>
              {text}
              {kind === 'EVENT' && by !== null ? (
                <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                  {' '}
                  — {who(by)}
                </Box>
              ) : null}
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
