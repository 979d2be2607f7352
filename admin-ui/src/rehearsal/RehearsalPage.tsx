// "Destroy this person" as a dry run: what would go now, what stays under which law, who else has it. Nothing changes here.
import { useParams } from 'react-router-dom';
import { PurposeGate } from '../access/PurposeGate.tsx';
import { ApiFault } from '../client/api-fault.ts';
import { useDocument } from '../data/use-back-office.ts';
import { useListNames } from '../destruction/use-list-names.ts';
import { RehearseDestructionDocument, type RehearseDestructionQuery } from '../generated/operations.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Facts } from '../pieces/Facts.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet, type Column } from '../pieces/Sheet.tsx';
import { PageSkeleton } from '../pieces/Skeletons.tsx';
import { Status, type StatusIcon } from '../pieces/Status.tsx';
import { Day, Instant } from '../pieces/TimeLeft.tsx';
import { useNumber } from '../pieces/use-number.ts';
import type { Tone } from '../theme/tokens.ts';

type Rehearsal = NonNullable<RehearseDestructionQuery['rehearseDestruction']>;
type Line = Rehearsal['lines'][number];

export function RehearsalPage() {
  const { id = '' } = useParams();
  return <PurposeGate>{(purpose) => <Asked id={id} purpose={purpose} />}</PurposeGate>;
}

function Asked({ id, purpose }: { id: string; purpose: string }) {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument('person', RehearseDestructionDocument, { id }, { purpose });
  const back = { to: `/people/${id}`, name: words('rehearsal.person') };
  if (data?.rehearseDestruction) return <Rehearsed rehearsal={data.rehearseDestruction} back={back} />;
  if (isError || data) {
    return (
      <>
        <PageHead title={words('rehearsal.title')} back={back} />
        <Fault fault={error ?? new ApiFault('NOT_FOUND')} retry={() => void refetch()} />
      </>
    );
  }
  return <PageSkeleton what={words('rehearsal.title')} />;
}

function Rehearsed({ rehearsal, back }: { rehearsal: Rehearsal; back: { to: string; name: string } }) {
  const words = useWords();
  const number = useNumber();
  const columns = useColumns();
  const goes = rehearsal.lines.filter(({ fate }) => fate === 'DESTROYED');
  const stays = rehearsal.lines.filter(({ fate }) => fate !== 'DESTROYED');
  return (
    <>
      <PageHead
        title={words('rehearsal.of', { reference: rehearsal.reference })}
        back={back}
        lead={words('rehearsal.lead')}
      />
      <Section title={words('rehearsal.sum')}>
        <Facts
          facts={[
            { name: words('rehearsal.destroyed'), value: number(rehearsal.destroyed) },
            { name: words('rehearsal.staysCount'), value: number(rehearsal.stays) },
            { name: words('rehearsal.searchEntries'), value: number(rehearsal.searchEntries) },
            { name: words('rehearsal.keys'), value: number(rehearsal.keys) },
            { name: words('rehearsal.at'), value: <Instant at={rehearsal.at} /> },
            { name: words('destruction.policyVersion'), value: rehearsal.policyVersion },
          ]}
        />
      </Section>
      <Lines title={words('rehearsal.goes')} empty={words('rehearsal.goesNone')} lines={goes} columns={columns} />
      <Lines title={words('rehearsal.stays')} empty={words('rehearsal.staysNone')} lines={stays} columns={columns} />
      <Section title={words('rehearsal.trustees')} lead={words('rehearsal.trusteesLead')}>
        {rehearsal.trustees.length === 0 ? (
          <Empty title={words('rehearsal.trusteesNone')} />
        ) : (
          <Facts facts={rehearsal.trustees.map(({ name, task }) => ({ name, value: task }))} />
        )}
      </Section>
    </>
  );
}

function Lines({
  title,
  empty,
  lines,
  columns,
}: {
  title: string;
  empty: string;
  lines: readonly Line[];
  columns: readonly Column<Line>[];
}) {
  return (
    <Section title={title} flush>
      {lines.length === 0 ? (
        <Empty title={empty} />
      ) : (
        <Sheet
          caption={title}
          rows={lines}
          columns={columns}
          keyOf={({ service, recordClass, fate, until }) => `${service}/${recordClass}/${fate}/${until ?? ''}`}
        />
      )}
    </Section>
  );
}

const fates: Record<Line['fate'], { tone: Tone; icon: StatusIcon }> = {
  DESTROYED: { tone: 'dueSoon', icon: 'clock' },
  ARCHIVED: { tone: 'kept', icon: 'law' },
  WITH_ITS_DAY: { tone: 'dueSoon', icon: 'clock' },
  KEPT: { tone: 'kept', icon: 'law' },
  HELD: { tone: 'held', icon: 'lock' },
  RUNNING: { tone: 'muted', icon: 'play' },
  RECOVERY: { tone: 'onTrack', icon: 'undo' },
};

function useColumns(): Column<Line>[] {
  const words = useWords();
  const named = useNamed();
  const number = useNumber();
  const { titleOf } = useListNames();
  return [
    { key: 'class', head: words('people.heldColumn.class'), names: true, cell: ({ title }) => title },
    { key: 'service', head: words('rehearsal.service'), cell: ({ service }) => named('frame.parts', service) },
    {
      key: 'fate',
      head: words('rehearsal.fate'),
      cell: ({ fate }) => <Status {...fates[fate]}>{words(`rehearsal.fates.${fate}`)}</Status>,
    },
    {
      key: 'records',
      head: words('people.heldColumn.records'),
      align: 'right',
      cell: ({ records }) => number(records),
    },
    {
      key: 'entries',
      head: words('rehearsal.searchEntries'),
      align: 'right',
      cell: ({ searchEntries }) => number(searchEntries),
    },
    { key: 'keys', head: words('rehearsal.keys'), align: 'right', cell: ({ keys }) => number(keys) },
    {
      key: 'list',
      head: words('rehearsal.list'),
      cell: ({ list }) => (list ? titleOf(list) : words('frame.none')),
    },
    { key: 'why', head: words('people.heldColumn.why'), width: 320, cell: ({ why }) => why },
    {
      key: 'until',
      head: words('people.heldColumn.until'),
      cell: ({ until }) => (until ? <Day at={until} /> : words('people.untilPurpose')),
    },
  ];
}
