// On a destruction list: who else has the data, who confirmed, and who is outstanding.
import { useState } from 'react';
import { useTask } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { TrusteeTasksOfListDocument, type TrusteeTaskLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { ConfirmTaskDialog } from './ConfirmTaskDialog.tsx';
import { useTaskColumns } from './task-columns.tsx';

/** `opened`: absence was proved, so those who are concerned have their tasks. */
export function WithTrustees({ batchId, opened }: { batchId: string; opened: boolean }) {
  const words = useWords();
  const sees = useTask('trustees');
  const [confirming, setConfirming] = useState<TrusteeTaskLineFragment | null>(null);
  const columns = useTaskColumns(setConfirming, true);
  const { data, error, isError, refetch } = useDocument(
    'trustee-tasks',
    TrusteeTasksOfListDocument,
    { batchId },
    { enabled: sees && opened, every: opened ? 30_000 : false },
  );
  const tasks = data?.destructionBatch?.trusteeTasks ?? null;
  return (
    <Section title={words('trustees.with')} lead={words('trustees.withLead')} flush>
      {!opened ? <Empty title={words('trustees.withLater')} /> : null}
      {opened && isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {opened && tasks === null && !isError ? <RowsSkeleton rows={2} what={words('trustees.with')} /> : null}
      {tasks?.length === 0 ? <Empty title={words('trustees.withNobody')} /> : null}
      {tasks && tasks.length > 0 ? (
        <Sheet caption={words('trustees.with')} columns={columns} rows={tasks} keyOf={({ id }) => id} />
      ) : null}
      {confirming ? <ConfirmTaskDialog task={confirming} close={() => setConfirming(null)} /> : null}
    </Section>
  );
}
