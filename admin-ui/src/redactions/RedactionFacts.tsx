// Who proposed a redaction and who decided it, how whoever wrote was told, and whether the words from before can still be reached.
import { useWho } from '../destruction/use-who.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { Facts } from '../pieces/Facts.tsx';
import { Section } from '../pieces/Section.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import type { OneRedaction } from './RedactionPage.tsx';

export function RedactionFacts({ redaction }: { redaction: OneRedaction }) {
  const words = useWords();
  const named = useNamed();
  const who = useWho();
  const { state, decidedBy, decidedRole, decidedAt, returnReason, told, doneAt } = redaction;
  const decided = state === 'RETURNED' ? 'redactions.returnedBy' : 'redactions.approvedBy';
  const role = decidedRole ? ` (${named('roles', decidedRole.toLowerCase())})` : '';
  return (
    <Section title={words('redactions.how')}>
      <Facts
        facts={[
          { name: words('redactions.markedName'), value: words('redactions.count', { smart_count: redaction.marked }) },
          { name: words('redactions.proposedBy'), value: who(redaction.proposedBy) },
          { name: words('redactions.proposedAt'), value: <Instant at={redaction.proposedAt} /> },
          ...(decidedBy ? [{ name: words(decided), value: `${who(decidedBy)}${role}` }] : []),
          ...(decidedAt ? [{ name: words('redactions.decidedAt'), value: <Instant at={decidedAt} /> }] : []),
          ...(returnReason ? [{ name: words('destruction.reason'), value: returnReason }] : []),
          ...(doneAt ? [{ name: words('redactions.doneAt'), value: <Instant at={doneAt} /> }] : []),
          ...(told ? [{ name: words('redactions.told'), value: named('redactions.toldHow', told) }] : []),
          ...(state === 'APPROVED' || state === 'DONE'
            ? [{ name: words('redactions.former'), value: words(`redactions.formerWords.${redaction.formerWords}`) }]
            : []),
        ]}
      />
    </Section>
  );
}
