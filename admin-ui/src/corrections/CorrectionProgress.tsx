// Who proposed and decided a correction, what became of the former values, who was told, and how far it is in every service.
import Box from '@mui/material/Box';
import { useWho } from '../destruction/use-who.ts';
import { useClassTitles } from '../destruction/use-clock-hours.ts';
import type { CorrectionStepState } from '../generated/operations.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { Facts } from '../pieces/Facts.tsx';
import { Note } from '../pieces/Note.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { Status, type StatusIcon } from '../pieces/Status.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import type { Tone } from '../theme/tokens.ts';
import { instantInWords } from '../time/calendar.ts';
import { useTelling } from '../time/server-clock.tsx';
import type { OneCorrection } from './CorrectionSection.tsx';

export function CorrectionFacts({ correction }: { correction: OneCorrection }) {
  const words = useWords();
  const who = useWho();
  const telling = useTelling();
  const { proposedAt, proposedBy, decidedAt, decidedBy, returnReason, heldSince, toldAt, formerValues, state } =
    correction;
  const by = (at: string, number: string) =>
    words('requests.by', { at: instantInWords(new Date(at), telling), who: who(number) });
  const carried = state === 'APPROVED' || state === 'DONE';
  return (
    <>
      {heldSince ? (
        <Box sx={{ mb: 3 }}>
          <Note
            tone="held"
            icon="lock"
            title={words('corrections.held', { at: instantInWords(new Date(heldSince), telling) })}
          >
            {words('corrections.heldLead')}
          </Note>
        </Box>
      ) : null}
      <Facts
        facts={[
          { name: words('corrections.proposed'), value: by(proposedAt, proposedBy) },
          ...(decidedAt && decidedBy ? [{ name: words('corrections.decided'), value: by(decidedAt, decidedBy) }] : []),
          ...(returnReason ? [{ name: words('corrections.returnedWhy'), value: returnReason }] : []),
          ...(carried
            ? [
                { name: words('corrections.former'), value: words(`corrections.formers.${formerValues}`) },
                {
                  name: words('corrections.told'),
                  value: toldAt ? <Instant at={toldAt} /> : words('corrections.notTold'),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

const stepLooks: Record<CorrectionStepState, { tone: Tone; icon: StatusIcon }> = {
  PENDING: { tone: 'muted', icon: 'clock' },
  WRITTEN: { tone: 'primary', icon: 'play' },
  ENDED: { tone: 'onTrack', icon: 'done' },
  FAILED: { tone: 'overdue', icon: 'block' },
};

export function CorrectionSteps({ steps }: { steps: OneCorrection['steps'] }) {
  const words = useWords();
  const named = useNamed();
  const titleOf = useClassTitles();
  return (
    <Box sx={{ mt: 4, mx: -4 }}>
      <Sheet
        caption={words('corrections.steps')}
        rows={steps}
        keyOf={({ recordClass, service }) => `${service}/${recordClass}`}
        columns={[
          {
            key: 'class',
            head: words('corrections.step.class'),
            names: true,
            cell: ({ recordClass }) => titleOf(recordClass),
          },
          { key: 'service', head: words('corrections.step.service'), cell: ({ service }) => service },
          {
            key: 'state',
            head: words('corrections.step.state'),
            cell: ({ state, fault }) => (
              <>
                <Status {...stepLooks[state]}>{words(`corrections.stepStates.${state}`)}</Status>
                {fault ? <div>{named('corrections.faults', fault)}</div> : null}
              </>
            ),
          },
        ]}
      />
    </Box>
  );
}
