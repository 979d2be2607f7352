// The columns of what came in by mail.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useWho } from '../destruction/use-who.ts';
import type { IntakeLineFragment } from '../generated/operations.ts';
import { asLanguage, languageNames } from '../i18n/catalog.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { Heard } from '../pieces/Heard.tsx';
import type { Column } from '../pieces/Sheet.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { IntakeStatus } from './IntakeStatus.tsx';

export interface IntakeActs {
  release: (message: IntakeLineFragment) => void;
  discard: (message: IntakeLineFragment) => void;
}

const waits = ({ state }: IntakeLineFragment): boolean => state === 'QUARANTINED' || state === 'IGNORED';

export function useIntakeColumns(acts: IntakeActs | null): Column<IntakeLineFragment>[] {
  const words = useWords();
  const named = useNamed();
  const who = useWho();
  const settle: Column<IntakeLineFragment> = {
    key: 'acts',
    head: words('intake.column.acts'),
    quietHead: true,
    cell: (message) =>
      acts && waits(message) ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          <Button size="small" variant="outlined" onClick={() => acts.release(message)}>
            {words('intake.release')}
            <Heard>{message.id.slice(0, 8)}</Heard>
          </Button>
          <Button size="small" variant="outlined" onClick={() => acts.discard(message)}>
            {words('intake.discard')}
            <Heard>{message.id.slice(0, 8)}</Heard>
          </Button>
        </Box>
      ) : null,
  };
  return [
    {
      key: 'receivedAt',
      head: words('intake.column.receivedAt'),
      names: true,
      cell: ({ receivedAt }) => <Instant at={receivedAt} />,
    },
    {
      key: 'state',
      head: words('intake.column.state'),
      width: 220,
      cell: ({ state, reason, settledBy, settledReason }) => (
        <>
          <IntakeStatus state={state} />
          {reason === null ? null : (
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{named('intake.reasons', reason)}</Box>
          )}
          {settledBy === null ? null : (
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
              {[who(settledBy), settledReason].filter(Boolean).join(': ')}
            </Box>
          )}
        </>
      ),
    },
    {
      key: 'cases',
      head: words('intake.column.cases'),
      cell: ({ cases }) =>
        cases.length === 0
          ? words('frame.none')
          : cases.map(({ kind, id, reference, added }) => (
              <div key={id}>
                {kind === 'REQUEST' && reference !== null ? (
                  <Link component={RouterLink} to={`/requests/${id}`}>
                    {reference}
                  </Link>
                ) : (
                  (reference ?? words('intake.caseGone'))
                )}
                {added ? ` (${words('intake.added')})` : null}
              </div>
            )),
    },
    {
      key: 'kind',
      head: words('intake.column.kind'),
      cell: ({ suggestedKind, language }) => (
        <>
          {suggestedKind === null ? words('frame.none') : words(`intake.kinds.${suggestedKind}`)}
          {language === null ? null : (
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }} lang={language}>
              {languageNames[asLanguage(language)]}
            </Box>
          )}
        </>
      ),
    },
    {
      key: 'flags',
      head: words('intake.column.flags'),
      width: 240,
      cell: ({ flags, attachments, refusedAttachments, repeats }) => (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {flags.map((flag) => (
            <li key={flag}>{named('intake.flags', flag)}</li>
          ))}
          {attachments > 0 ? <li>{words('intake.attachments', { smart_count: attachments })}</li> : null}
          {refusedAttachments > 0 ? <li>{words('intake.refused', { smart_count: refusedAttachments })}</li> : null}
          {repeats > 0 ? <li>{words('intake.repeats', { smart_count: repeats })}</li> : null}
        </Box>
      ),
    },
    ...(acts ? [settle] : []),
  ];
}
