// What waits for the decision of whoever looks, besides destruction lists: redactions and texts of answers that somebody else proposed. Nothing where
// nothing does; what somebody proposed themselves waits for another.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useViewer } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { useWho } from '../destruction/use-who.ts';
import { AnswerTemplatesDocument, RedactionsDocument, TemplateRetirementsDocument } from '../generated/operations.ts';
import { asLanguage, languageNames } from '../i18n/catalog.ts';
import { useWords } from '../i18n/use-words.ts';
import { useLookAgain } from '../live/LiveProvider.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Section } from '../pieces/Section.tsx';
import { Status } from '../pieces/Status.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';

interface Waiting {
  key: string;
  to: string;
  name: string;
  by: string;
  at: string;
}

const againMs = 60_000;

export function DecisionsWaiting() {
  const words = useWords();
  const who = useWho();
  const { staffNumber } = useViewer();
  const lookAgain = useLookAgain();
  const every = { every: lookAgain(againMs) };
  const redactions = useDocument('redactions', RedactionsDocument, {}, every);
  // Texts tell nobody that they changed.
  const templates = useDocument('templates', AnswerTemplatesDocument, {}, { every: againMs });
  const retirements = useDocument('template-retirements', TemplateRetirementsDocument, {}, { every: againMs });
  const waiting: Waiting[] = [
    ...(redactions.data?.redactions ?? [])
      .filter(({ state }) => state === 'PROPOSED')
      .map((one) => ({
        key: one.id,
        to: `/redactions/${one.id}`,
        name: words('redactions.one', { reference: one.reference ?? words('redactions.caseGone') }),
        by: one.proposedBy,
        at: one.proposedAt,
      })),
    ...(templates.data?.answerTemplates ?? [])
      .filter(({ state }) => state === 'PROPOSED')
      .map((one) => ({
        key: one.id,
        to: `/templates/${one.kind}`,
        name: words('templates.waitsOne', {
          title: one.title,
          language: languageNames[asLanguage(one.language)],
          version: one.version,
        }),
        by: one.changedBy,
        at: one.changedAt,
      })),
    ...(retirements.data?.templateRetirements ?? []).map(({ id, kind, act, proposedBy, proposedAt }) => ({
      key: id,
      to: `/templates/${kind}`,
      name: words(`retirements.waitsOne.${act}`, {
        title: templates.data?.answerTemplates.find((one) => one.kind === kind)?.title ?? kind,
      }),
      by: proposedBy,
      at: proposedAt,
    })),
  ].filter(({ by }) => by !== staffNumber);
  const fault = redactions.error ?? templates.error ?? retirements.error;
  if (!fault && waiting.length === 0) return null;
  return (
    <Section title={words('today.yours')}>
      {fault ? (
        <Fault
          fault={fault}
          retry={() => {
            void redactions.refetch();
            void templates.refetch();
            void retirements.refetch();
          }}
        />
      ) : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {waiting.map(({ key, to, name, by, at }) => (
          <Box component="li" key={key} data-row sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
            <Status tone="dueSoon" icon="clock">
              <Link component={RouterLink} to={to}>
                {name}
              </Link>
            </Status>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {who(by)}, <Instant at={at} />
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
