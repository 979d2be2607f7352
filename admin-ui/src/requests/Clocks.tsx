// Every law's clock for a request: which one rules, and why.
import Box from '@mui/material/Box';
import type { OneRequest } from './RequestPage.tsx';
import { useLanguage, useWords, type Words } from '../i18n/use-words.ts';
import type { Language } from '../i18n/catalog.ts';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { Status } from '../pieces/Status.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { durationInWords } from '../time/clause.ts';

type Clock = OneRequest['clocks'][number];

export function Clocks({ request }: { request: OneRequest }) {
  const words = useWords();
  const language = useLanguage();
  return (
    <Section title={words('requests.clocks.title')} lead={leadOf(request, words)} flush>
      <Sheet
        caption={words('requests.clocks.title')}
        rows={request.clocks}
        keyOf={({ law }) => law}
        columns={[
          {
            key: 'law',
            head: words('requests.column.law'),
            names: true,
            cell: ({ name, source }) => (
              <>
                {name}
                <Box sx={{ fontWeight: 400, color: 'text.secondary', fontSize: '0.8125rem' }}>{source}</Box>
              </>
            ),
          },
          {
            key: 'time',
            head: words('requests.clocks.time'),
            cell: (clock) => <ClockTime clock={clock} language={language} />,
          },
          {
            key: 'dueAt',
            head: words('requests.clocks.dueAt'),
            cell: ({ dueAt, extendedTo }) => (
              <>
                {dueAt ? <Instant at={dueAt} /> : words('requests.clocks.noTime')}
                {extendedTo ? (
                  <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                    {words('requests.clocks.extendable')} <Instant at={extendedTo} />
                  </Box>
                ) : null}
              </>
            ),
          },
          {
            key: 'rules',
            head: words('requests.clocks.rules'),
            cell: ({ rules, applied, dueAt }) =>
              rules ? (
                <Status tone="primary" icon="law" strong>
                  {words('requests.clocks.ruling')}
                </Status>
              ) : (
                words(
                  !applied
                    ? 'requests.clocks.notApplied'
                    : dueAt === null
                      ? 'requests.clocks.appliedTimeless'
                      : 'requests.clocks.applied',
                )
              ),
          },
        ]}
      />
    </Section>
  );
}

function leadOf(request: OneRequest, words: Words): string {
  const values = { law: request.lawName, version: request.policyVersion };
  return words(request.extendedUntil ? 'requests.clocks.leadExtended' : 'requests.clocks.lead', values);
}

function ClockTime({ clock: { hours, period, extension }, language }: { clock: Clock; language: Language }) {
  const words = useWords();
  const time =
    hours != null
      ? words('requests.clocks.hours', { hours })
      : period != null
        ? durationInWords(period, language)
        : null;
  return (
    <>
      {time ?? words('requests.clocks.noTime')}
      {extension == null ? null : (
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {words('requests.clocks.extension', { by: durationInWords(extension, language) })}
        </Box>
      )}
    </>
  );
}
