// One record of misuse: where it stands, whom it is about, what it says for those who may read it, the next acts, and what happened.
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import { ApiFault } from '../client/api-fault.ts';
import { useDocument } from '../data/use-back-office.ts';
import { Timeline } from '../destruction/Timeline.tsx';
import { useWho } from '../destruction/use-who.ts';
import { MisuseRecordDocument, type MisuseRecordQuery } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Facts } from '../pieces/Facts.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import { PageSkeleton } from '../pieces/Skeletons.tsx';
import { instantInWords, plainDayInWords } from '../time/calendar.ts';
import { useTelling } from '../time/server-clock.tsx';
import { Content } from './Content.tsx';
import { DecideMisuse } from './DecideMisuse.tsx';
import { MisuseStatus, shownState } from './MisuseStatus.tsx';
import { ObjectionDialog } from './ObjectionDialog.tsx';
import { PersonLink } from './PersonLink.tsx';
import { TellDialog } from './TellDialog.tsx';

export type OneRecord = NonNullable<MisuseRecordQuery['misuseRecord']>;

export function MisuseRecordPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const { data, error, isError, refetch } = useDocument('misuse', MisuseRecordDocument, { id });
  const back = { to: '/misuse', name: words('misuse.title') };
  if (data?.misuseRecord) return <Shown record={data.misuseRecord} back={back} />;
  if (isError || data) {
    return (
      <>
        <PageHead title={words('misuse.title')} back={back} />
        <Fault fault={error ?? new ApiFault('NOT_FOUND')} retry={() => void refetch()} />
      </>
    );
  }
  return <PageSkeleton what={words('misuse.title')} />;
}

function Shown({ record, back }: { record: OneRecord; back: { to: string; name: string } }) {
  const words = useWords();
  const reads = useTask('readingMisuse');
  return (
    <>
      <PageHead
        title={record.reference}
        back={back}
        lead={<MisuseStatus record={record} />}
        actions={record.subjectId ? <Acts record={record} /> : null}
      />
      <Section title={words('misuse.says')} lead={words(`misuse.stateLead.${shownState(record)}`)}>
        <Facts facts={useFacts(record)} />
      </Section>
      {reads && record.subjectId ? <Content id={record.id} /> : null}
      <Section title={words('misuse.history')}>
        <Timeline events={record.history} />
      </Section>
    </>
  );
}

/** What can be done next; the server says of each whether this viewer is the one to do it. */
function Acts({ record }: { record: OneRecord }) {
  const words = useWords();
  const decides = useTask('deciding');
  const tells = useTask('readingMisuse');
  const takes = useTask('reportingMisuse');
  const [dialog, setDialog] = useState<'tell' | 'object' | null>(null);
  const { state } = record;
  const close = () => setDialog(null);
  return (
    <>
      {takes && state === 'CONFIRMED' ? (
        <Button variant="outlined" onClick={() => setDialog('object')}>
          {words('misuse.object')}
        </Button>
      ) : null}
      {tells && state !== 'SUSPECTED' && !record.toldAt ? (
        <Button variant="outlined" onClick={() => setDialog('tell')}>
          {words('misuse.tell')}
        </Button>
      ) : null}
      {decides && state === 'SUSPECTED' ? (
        <>
          <DecideMisuse record={record} decision="clear" />
          <DecideMisuse record={record} decision="confirm" />
        </>
      ) : null}
      {decides && state === 'OBJECTED' ? (
        <>
          <DecideMisuse record={record} decision="uphold" />
          <DecideMisuse record={record} decision="reject" />
        </>
      ) : null}
      {dialog === 'tell' ? <TellDialog record={record} close={close} /> : null}
      {dialog === 'object' ? <ObjectionDialog record={record} close={close} /> : null}
    </>
  );
}

function useFacts(record: OneRecord) {
  const words = useWords();
  const language = useLanguage();
  const telling = useTelling();
  const who = useWho();
  const inWords = (at: string) => instantInWords(new Date(at), telling);
  const by = (at: string, number: string | null) =>
    number ? words('misuse.by', { at: inWords(at), who: who(number) }) : inWords(at);
  const told = record.toldAt
    ? words('misuse.with', { at: inWords(record.toldAt), how: words(`misuse.hows.${record.toldBy ?? 'EMAIL'}`) })
    : words(record.undeliverableAt ? 'misuse.undeliverable' : 'misuse.untold');
  const one = (name: string, value: string | null) => (value ? [{ name, value }] : []);
  return [
    { name: words('misuse.column.person'), value: <PersonLink record={record} /> },
    { name: words('misuse.column.reportedAt'), value: by(record.reportedAt, record.reportedBy) },
    ...one(words('misuse.column.decidedAt'), record.decidedAt && by(record.decidedAt, record.decidedBy)),
    ...(record.decidedAt && record.state !== 'CLEARED' ? [{ name: words('misuse.toldBy'), value: told }] : []),
    ...one(
      words('misuse.objected'),
      record.objectedAt &&
        words('misuse.with', {
          at: inWords(record.objectedAt),
          how: words(`misuse.hows.${record.objectedBy ?? 'LETTER'}`),
        }),
    ),
    ...one(
      words('misuse.objectionDecided'),
      record.objectionDecidedAt && by(record.objectionDecidedAt, record.objectionDecidedBy),
    ),
    ...one(words('misuse.keptUntil'), record.keptUntil && plainDayInWords(record.keptUntil, language)),
    ...one(words('misuse.clearedAt'), record.clearedAt && inWords(record.clearedAt)),
  ];
}
