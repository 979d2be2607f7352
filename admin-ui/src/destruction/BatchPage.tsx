// One destruction list, read from top to bottom as the procedure goes: clock, steps, classes, items, what approval does, the decision.
import ArrowIcon from '@mui/icons-material/ArrowDownwardRounded';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useParams } from 'react-router-dom';
import { ApiFault } from '../client/api-fault.ts';
import { useDocument } from '../data/use-back-office.ts';
import {
  DestructionBatchDocument,
  type BatchDetailFragment,
  type DestructionBatchQuery,
} from '../generated/operations.ts';
import { ListHeld } from '../holds/HeldBanner.tsx';
import { useWords } from '../i18n/use-words.ts';
import { MediaOfList } from '../media/MediaOfList.tsx';
import { CopyButton } from '../pieces/CopyButton.tsx';
import { Facts } from '../pieces/Facts.tsx';
import { useLookAgain } from '../live/LiveProvider.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import { PageSkeleton } from '../pieces/Skeletons.tsx';
import { BatchStateStatus } from '../pieces/Status.tsx';
import { TimeLeft } from '../pieces/TimeLeft.tsx';
import { monoFamily } from '../theme/fonts.ts';
import { useNow } from '../time/server-clock.tsx';
import { WithTrustees } from '../trustees/WithTrustees.tsx';
import { ClassTable } from './ClassTable.tsx';
import { ClockBar } from './ClockBar.tsx';
import { isGone } from './effect.ts';
import { Decision } from './Decision.tsx';
import { ItemTable } from './ItemTable.tsx';
import { Proceedings } from './Proceedings.tsx';
import { Steps } from './Steps.tsx';
import { Timeline } from './Timeline.tsx';
import { useClockHours } from './use-clock-hours.ts';
import { useListNames } from './use-list-names.ts';
import { useWho } from './use-who.ts';

export function BatchPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const lookAgain = useLookAgain();
  const batch = useDocument(
    'destruction',
    DestructionBatchDocument,
    { id },
    {
      every: (answer) => {
        const ms = again(answer);
        return ms === false ? false : lookAgain(ms);
      },
    },
  );
  const back = { to: '/destruction', name: words('destruction.title') };
  if (batch.data?.destructionBatch) return <OneBatch batch={batch.data.destructionBatch} back={back} />;
  if (batch.isError || batch.data) {
    return (
      <>
        <PageHead title={words('destruction.title')} back={back} />
        <Fault fault={batch.error ?? new ApiFault('NOT_FOUND')} retry={() => void batch.refetch()} />
      </>
    );
  }
  return <PageSkeleton what={words('destruction.title')} />;
}

const isApproved = (state: string): boolean => state !== 'AWAITING_APPROVAL' && state !== 'RETURNED';

/** Trustees are told in the moment in which absence is proved. */
const isProved = ({ timeline }: BatchDetailFragment): boolean =>
  timeline.some(({ kind }) => kind === 'PROVED' || kind === 'CERTIFIED');

const running: readonly string[] = ['APPROVED', 'DESTROYING', 'PROVING'];

/** Where changes do not come by themselves: while the procedure runs the page looks every second; while it waits, now and then. */
function again(answer: DestructionBatchQuery | undefined): number | false {
  const state = answer?.destructionBatch?.state;
  if (state === undefined) return false;
  if (running.includes(state)) return 1_000;
  // It is tried again by itself.
  if (state === 'STOPPED') return 5_000;
  return state === 'AWAITING_APPROVAL' ? 30_000 : false;
}

function OneBatch({ batch, back }: { batch: BatchDetailFragment; back: { to: string; name: string } }) {
  const words = useWords();
  const { titleOf } = useListNames();
  const hours = useClockHours();
  const now = useNow();
  const waits = batch.state === 'AWAITING_APPROVAL';
  return (
    <>
      <PageHead
        title={titleOf(batch.list)}
        back={back}
        actions={
          waits ? (
            <Link href="#decision" sx={{ fontSize: '0.875rem', display: 'inline-flex', alignItems: 'center', gap: 1 }}>
              {words('destruction.toDecision')}
              <ArrowIcon aria-hidden sx={{ fontSize: 18 }} />
            </Link>
          ) : null
        }
        lead={
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 1, alignItems: 'center' }}>
            <BatchStateStatus state={batch.state} />
            <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
              {batch.reference}
              <CopyButton text={batch.reference} what={words('destruction.reference')} />
            </Box>
          </Box>
        }
      />
      <Proceedings batch={batch} />
      {batch.classes.some(({ verdict }) => verdict === 'HELD') ? <ListHeld /> : null}
      {waits && hours ? (
        <Section title={words('today.clock')} lead={words('destruction.clockLead')}>
          <ClockBar hours={hours} at={{ limit: new Date(batch.limitAt), now }} />
          <Box sx={{ mt: 3, fontSize: '0.9375rem' }}>
            <TimeLeft until={batch.overdueCount > 0 ? batch.limitAt : batch.approveBy} />
          </Box>
        </Section>
      ) : null}
      <Section title={words('destruction.steps')}>
        <Steps batch={batch} />
      </Section>
      <Section title={words('destruction.byClass')} flush>
        <ClassTable classes={batch.classes} done={isGone(batch)} />
      </Section>
      <ItemTable batch={batch} />
      <MediaOfList batchId={batch.id} running={running.includes(batch.state)} />
      {isApproved(batch.state) ? <WithTrustees batchId={batch.id} opened={isProved(batch)} /> : null}
      {waits ? (
        <Box id="decision" tabIndex={-1} sx={{ scrollMarginTop: 72, outline: 'none' }}>
          <Decision batch={batch} />
        </Box>
      ) : null}
      <Section title={words('destruction.timeline')}>
        <Timeline events={batch.timeline} />
        <Box sx={{ mt: 5, pt: 4, borderTop: 1, borderColor: 'divider' }}>
          <Origin batch={batch} />
        </Box>
      </Section>
    </>
  );
}

/** Where the list comes from: who selected and changed it, under which policy, and the fingerprint that an approval names. */
function Origin({ batch: { selectors, policyVersion, listHash } }: { batch: BatchDetailFragment }) {
  const words = useWords();
  const who = useWho();
  return (
    <Facts
      facts={[
        { name: words('destruction.selectedBy'), value: selectors.map(who).join(', ') },
        { name: words('destruction.policyVersion'), value: policyVersion },
        {
          name: words('destruction.hash'),
          value: (
            <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
              <Box component="code" sx={{ fontFamily: monoFamily, fontSize: '0.8125rem' }}>
                {listHash.slice(0, 16)}…
              </Box>
              <CopyButton text={listHash} what={words('destruction.hash')} />
            </Box>
          ),
        },
      ]}
    />
  );
}
