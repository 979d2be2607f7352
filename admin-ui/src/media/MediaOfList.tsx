// On a destruction list: paper and media of those whose data it ends, and print-outs of it.
import { useDocument } from '../data/use-back-office.ts';
import { MediaOfListDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { useMediumColumns } from './medium-columns.tsx';
import { RegisterMedium } from './RegisterMedium.tsx';
import { useMediumActs } from './use-medium-acts.tsx';

/** `running`: what may be destroyed changes while the list is carried out. */
export function MediaOfList({ batchId, running }: { batchId: string; running: boolean }) {
  const words = useWords();
  const { act, dialog } = useMediumActs();
  const columns = useMediumColumns(act);
  const { data, error, isError, refetch } = useDocument(
    'media',
    MediaOfListDocument,
    { batchId },
    { every: running ? 5_000 : false },
  );
  const media = data?.destructionBatch?.media ?? null;
  return (
    <Section
      title={words('media.ofList')}
      lead={words('media.ofListLead')}
      actions={<RegisterMedium owner={{ batchId }} />}
      flush
    >
      {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {media === null && !isError ? <RowsSkeleton rows={2} what={words('media.ofList')} /> : null}
      {media?.length === 0 ? <Empty title={words('media.ofListNone')} /> : null}
      {media && media.length > 0 ? (
        <Sheet caption={words('media.ofList')} columns={columns} rows={media} keyOf={({ id }) => id} />
      ) : null}
      {dialog}
    </Section>
  );
}
