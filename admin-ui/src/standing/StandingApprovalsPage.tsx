// Standing approvals: each class that the policy lets be destroyed at once, whether one is in force, and what was destroyed under it.
import { useState } from 'react';
import { useTask } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { StandingClassesDocument, type StandingClassesQuery } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { PageSkeleton } from '../pieces/Skeletons.tsx';
import { takeTerms } from './terms-draft.ts';
import { GiveStandingDialog } from './GiveStandingDialog.tsx';
import { StandingClassSection } from './StandingClassSection.tsx';

export type OneClass = StandingClassesQuery['standingClasses'][number];

export function StandingApprovalsPage() {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument('standing', StandingClassesDocument, {});
  if (data) return <Shown classes={data.standingClasses} />;
  if (isError) {
    return (
      <>
        <PageHead title={words('standing.title')} lead={words('standing.lead')} />
        <Fault fault={error} retry={() => void refetch()} />
      </>
    );
  }
  return <PageSkeleton what={words('standing.title')} />;
}

function Shown({ classes }: { classes: readonly OneClass[] }) {
  const words = useWords();
  const decides = useTask('deciding');
  // Back from confirming the identity: go on exactly where the approval was left.
  const [draft, setDraft] = useState(() => takeTerms(classes.map(({ recordClass }) => recordClass)));
  const [giving, setGiving] = useState<string | null>(draft?.recordClass ?? null);
  const chosen = classes.find(({ recordClass }) => recordClass === giving);
  return (
    <>
      <PageHead title={words('standing.title')} lead={words('standing.lead')} />
      {classes.length === 0 ? <Empty title={words('standing.noClasses')} /> : null}
      {classes.map((one) => (
        <StandingClassSection
          key={one.recordClass}
          standing={one}
          give={decides ? () => setGiving(one.recordClass) : null}
        />
      ))}
      {chosen ? (
        <GiveStandingDialog
          standing={chosen}
          draft={draft}
          close={() => {
            setGiving(null);
            setDraft(null);
          }}
        />
      ) : null}
    </>
  );
}
