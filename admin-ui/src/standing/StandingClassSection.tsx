// One class: what makes it due, the standing approval in force or that there is none, what was destroyed under it, and what was before.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTask } from '../access/viewer.tsx';
import type { StandingSummaryFragment } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Facts } from '../pieces/Facts.tsx';
import { Note } from '../pieces/Note.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { useNumber } from '../pieces/use-number.ts';
import { plainDayInWords } from '../time/calendar.ts';
import { StandingRuns } from './StandingRuns.tsx';
import { StandingStatus } from './StandingStatus.tsx';
import type { OneClass } from './StandingApprovalsPage.tsx';
import { WithdrawStandingDialog } from './WithdrawStandingDialog.tsx';

export function StandingClassSection({ standing, give }: { standing: OneClass; give: (() => void) | null }) {
  const words = useWords();
  const language = useLanguage();
  const decides = useTask('deciding');
  const [withdrawing, setWithdrawing] = useState<StandingSummaryFragment | null>(null);
  const { inForce, toCome, over } = standing;
  return (
    <Section
      title={standing.title}
      lead={words('standing.dueOn', { occasion: standing.occasion, clause: standing.clause })}
      actions={
        <>
          {decides && inForce ? (
            <Button variant="outlined" color="secondary" onClick={() => setWithdrawing(inForce)}>
              {words('standing.withdraw', { number: inForce.number })}
            </Button>
          ) : null}
          {give && !toCome ? (
            <Button variant="outlined" onClick={give}>
              {words(inForce ? 'standing.giveNext' : 'standing.give')}
            </Button>
          ) : null}
        </>
      }
    >
      {inForce ? (
        <InForce approval={inForce} />
      ) : (
        <Empty title={words('standing.none')}>{words('standing.noneLead')}</Empty>
      )}
      {toCome ? (
        <Box sx={{ mt: 4 }}>
          <Note
            tone="muted"
            icon="clock"
            title={words('standing.toCome', {
              number: toCome.number,
              from: plainDayInWords(toCome.validFrom, language),
              until: plainDayInWords(toCome.validUntil, language),
            })}
          >
            {decides ? (
              <Button size="small" onClick={() => setWithdrawing(toCome)}>
                {words('standing.withdraw', { number: toCome.number })}
              </Button>
            ) : null}
          </Note>
        </Box>
      ) : null}
      {over.length > 0 ? <Over approvals={over} title={standing.title} /> : null}
      {withdrawing ? <WithdrawStandingDialog approval={withdrawing} close={() => setWithdrawing(null)} /> : null}
    </Section>
  );
}

function InForce({ approval }: { approval: StandingSummaryFragment }) {
  const words = useWords();
  const language = useLanguage();
  const number = useNumber();
  return (
    <>
      <Facts
        facts={[
          { name: words('standing.column.number'), value: approval.number },
          { name: words('standing.column.state'), value: <StandingStatus approval={approval} /> },
          { name: words('standing.column.until'), value: plainDayInWords(approval.validUntil, language) },
          {
            name: words('standing.limits'),
            value: words('standing.limitsOf', {
              people: number(approval.largestPeople),
              records: number(approval.largestRecords),
            }),
          },
          { name: words('standing.givenBy'), value: words('frame.staff', { number: approval.givenBy }) },
          { name: words('standing.givenAt'), value: <Instant at={approval.givenAt} /> },
          {
            name: words('standing.passkey'),
            value: words(approval.signedWithPasskey ? 'standing.signed' : 'standing.notSigned'),
          },
          { name: words('destruction.reason'), value: approval.reason },
        ]}
      />
      <StandingRuns approval={approval} />
    </>
  );
}

function Over({ approvals, title }: { approvals: readonly StandingSummaryFragment[]; title: string }) {
  const words = useWords();
  const language = useLanguage();
  const [shown, setShown] = useState<string | null>(null);
  return (
    <Box sx={{ mt: 4 }}>
      <Sheet
        caption={words('standing.over', { title })}
        rows={approvals}
        keyOf={({ id }) => id}
        below={(approval) => (shown === approval.id ? <StandingRuns approval={approval} /> : null)}
        columns={[
          {
            key: 'number',
            head: words('standing.column.before'),
            names: true,
            nowrap: true,
            cell: ({ id, number }) => (
              <Button
                size="small"
                aria-expanded={shown === id}
                onClick={() => setShown(shown === id ? null : id)}
                sx={{ px: 0 }}
              >
                {number}
              </Button>
            ),
          },
          {
            key: 'state',
            head: words('standing.column.state'),
            cell: (approval) => <StandingStatus approval={approval} />,
          },
          {
            key: 'period',
            head: words('standing.column.period'),
            cell: ({ validFrom, validUntil }) =>
              `${plainDayInWords(validFrom, language)} – ${plainDayInWords(validUntil, language)}`,
          },
          {
            key: 'by',
            head: words('standing.givenBy'),
            nowrap: true,
            cell: ({ givenBy }) => givenBy,
          },
        ]}
      />
    </Box>
  );
}
