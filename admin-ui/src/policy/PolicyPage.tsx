// The policy in force as the system executes it: clock, retention schedule, purposes, trustees, in the language that is spoken.
import Box from '@mui/material/Box';
import { useDocument } from '../data/use-back-office.ts';
import { ClockBar } from '../destruction/ClockBar.tsx';
import { PolicyDocument, type PolicyQuery } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Facts } from '../pieces/Facts.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { PageSkeleton } from '../pieces/Skeletons.tsx';
import { Status } from '../pieces/Status.tsx';
import { plainDayInWords } from '../time/calendar.ts';
import { clauseInWords, durationInWords } from '../time/clause.ts';

type Policy = PolicyQuery['policy'];

export function PolicyPage() {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument('policy', PolicyDocument, {});
  if (isError) return <Fault fault={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton what={words('policy.title')} />;
  return <WholePolicy policy={data.policy} />;
}

function WholePolicy({ policy }: { policy: Policy }) {
  const words = useWords();
  const language = useLanguage();
  const { clock } = policy;
  return (
    <>
      <PageHead title={words('policy.title')} lead={words('policy.lead')} />
      <Section title={words('policy.version')}>
        <Facts
          facts={[
            { name: words('policy.version'), value: policy.version },
            { name: words('policy.effective'), value: plainDayInWords(policy.effectiveFrom, language) },
            { name: words('policy.operator'), value: policy.operator },
            {
              name: words('policy.confirmed'),
              value: policy.confirmedBy ?? (
                <Status tone="dueSoon" icon="clock">
                  {words('policy.notConfirmed')}
                </Status>
              ),
            },
          ]}
        />
      </Section>
      <Section
        title={words('policy.clock')}
        lead={words('policy.clockLead', {
          recovery: clock.recoveryHours,
          approval: clock.approvalHours,
          destroyed: clock.destroyedHours,
          limit: clock.limitHours,
        })}
      >
        <ClockBar hours={clock} />
      </Section>
      <Section title={words('policy.schedule')} flush>
        <Schedule rules={policy.rules} />
      </Section>
      <Section title={words('policy.purposes')} lead={words('policy.purposesLead')} flush>
        <Sheet
          caption={words('policy.purposes')}
          rows={policy.purposes}
          keyOf={({ id }) => id}
          columns={[
            { key: 'title', head: words('policy.purpose'), names: true, cell: ({ title }) => title },
            { key: 'clause', head: words('policy.clause'), cell: ({ clause }) => clauseInWords(clause, language) },
          ]}
        />
      </Section>
      <Section title={words('policy.trustees')} lead={words('policy.trusteesLead')} flush>
        <Sheet
          caption={words('policy.trustees')}
          rows={policy.trustees}
          keyOf={({ name }) => name}
          columns={[
            { key: 'name', head: words('policy.trustee.name'), names: true, cell: ({ name }) => name },
            { key: 'task', head: words('policy.trustee.task'), cell: ({ task }) => task },
            { key: 'until', head: words('policy.trustee.until'), cell: ({ until }) => until },
          ]}
        />
      </Section>
    </>
  );
}

function Schedule({ rules }: { rules: Policy['rules'] }) {
  const words = useWords();
  const language = useLanguage();
  return (
    <Sheet
      caption={words('policy.schedule')}
      rows={rules}
      keyOf={({ recordClass }) => recordClass}
      columns={[
        { key: 'class', head: words('policy.column.class'), names: true, cell: ({ title }) => title },
        { key: 'anchor', head: words('policy.column.anchor'), cell: ({ anchor }) => anchor },
        {
          key: 'kept',
          head: words('policy.column.kept'),
          cell: ({ kept, atOnce }) => (
            <>
              {kept ? durationInWords(kept, language) : words('policy.theClock')}
              {atOnce ? (
                <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                  {words(atOnce === 'WHEN_PURPOSE_ENDED' ? 'policy.atOnceWhenEnded' : 'policy.atOnceWhenDue')}
                </Box>
              ) : null}
            </>
          ),
        },
        {
          key: 'ground',
          width: 200,
          head: words('policy.column.ground'),
          cell: ({ clause, law }) => (
            <>
              {clauseInWords(clause, language)}
              {law ? <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{law}</Box> : null}
            </>
          ),
        },
        {
          key: 'yields',
          head: words('policy.column.yields'),
          cell: ({ yields }) => words(yields ? 'frame.yes' : 'frame.no'),
        },
        { key: 'then', head: words('policy.column.then'), cell: (rule) => <Then fate={rule.then} /> },
      ]}
    />
  );
}

function Then({ fate }: { fate: string }) {
  const words = useWords();
  switch (fate) {
    case 'DESTROY':
    case 'ARCHIVE':
    case 'DROP':
    case 'NEVER_STORED':
      return words(`policy.fate.${fate}`);
    default:
      return fate.replaceAll('_', ' ').toLowerCase();
  }
}
