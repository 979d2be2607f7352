// One hold: what it keeps, for which case, under which law; whom it is about, why, and what happened to it.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import { ApiFault } from '../client/api-fault.ts';
import { useDocument } from '../data/use-back-office.ts';
import { Timeline } from '../destruction/Timeline.tsx';
import { HoldDocument, HoldReasonDocument, type HoldQuery } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Facts } from '../pieces/Facts.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import { PageSkeleton, RowsSkeleton } from '../pieces/Skeletons.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { plainDayInWords } from '../time/calendar.ts';
import { HeldPeople } from './HeldPeople.tsx';
import { HoldStatus } from './HoldStatus.tsx';
import { LiftHold } from './LiftHold.tsx';
import { ReviewHoldDialog } from './ReviewHoldDialog.tsx';
import { useHoldsWhat } from './use-holds-what.ts';

export type OneHold = NonNullable<HoldQuery['hold']>;

export function HoldPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const { data, error, isError, refetch } = useDocument('holds', HoldDocument, { id });
  const back = { to: '/holds', name: words('holds.title') };
  if (data?.hold) return <Shown hold={data.hold} back={back} />;
  if (isError || data) {
    return (
      <>
        <PageHead title={words('holds.title')} back={back} />
        <Fault fault={error ?? new ApiFault('NOT_FOUND')} retry={() => void refetch()} />
      </>
    );
  }
  return <PageSkeleton what={words('holds.title')} />;
}

function Shown({ hold, back }: { hold: OneHold; back: { to: string; name: string } }) {
  const words = useWords();
  const language = useLanguage();
  const decides = useTask('deciding');
  const what = useHoldsWhat();
  const [reviewing, setReviewing] = useState(false);
  const open = hold.state === 'IN_FORCE' || hold.state === 'PLACING';
  return (
    <>
      <PageHead
        title={hold.number}
        back={back}
        lead={<HoldStatus hold={hold} />}
        actions={
          decides && open ? (
            <>
              <Button variant="outlined" onClick={() => setReviewing(true)}>
                {words('holds.review')}
              </Button>
              <LiftHold hold={hold} />
            </>
          ) : null
        }
      />
      <Section title={words('holds.says')} lead={words(`holds.stateLead.${hold.state}`)}>
        <Facts
          facts={[
            { name: words('holds.column.what'), value: what(hold) },
            { name: words('holds.column.case'), value: hold.caseRef },
            { name: words('holds.column.law'), value: hold.law },
            { name: words('holds.column.review'), value: plainDayInWords(hold.reviewOn, language) },
            { name: words('holds.placedAt'), value: <Instant at={hold.placedAt} /> },
            { name: words('holds.column.by'), value: words('frame.staff', { number: hold.placedBy }) },
            ...(hold.liftedAt ? [{ name: words('holds.liftedAt'), value: <Instant at={hold.liftedAt} /> }] : []),
            ...(hold.classEndedBefore
              ? [{ name: words('holds.classEndedBefore'), value: <Instant at={hold.classEndedBefore} /> }]
              : []),
          ]}
        />
      </Section>
      {decides ? <Reason id={hold.id} /> : null}
      {hold.kind === 'CLASS' ? null : <HeldPeople people={hold.people} />}
      <Section title={words('holds.history')}>
        <Timeline events={hold.history} />
      </Section>
      {reviewing ? <ReviewHoldDialog hold={hold} close={() => setReviewing(false)} /> : null}
    </>
  );
}

/** Sealed, and opened only on request: the look is recorded. */
function Reason({ id }: { id: string }) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  const { data, error, isError, refetch } = useDocument('hold-reason', HoldReasonDocument, { id }, { enabled: asked });
  return (
    <Section
      title={words('holds.why')}
      lead={words('holds.whyLead')}
      actions={
        asked ? null : (
          <Button variant="outlined" onClick={() => setAsked(true)}>
            {words('holds.showWhy')}
          </Button>
        )
      }
    >
      {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {asked && !data && !isError ? <RowsSkeleton rows={1} what={words('holds.why')} /> : null}
      {data ? (
        <Box sx={{ whiteSpace: 'pre-wrap', maxWidth: '84ch' }}>{data.hold?.reason ?? words('holds.whyGone')}</Box>
      ) : null}
    </Section>
  );
}
