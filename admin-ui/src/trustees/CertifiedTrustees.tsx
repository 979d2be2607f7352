// What a certificate says of trustees, and the addenda that came after it, each to take away.
import DownloadIcon from '@mui/icons-material/DownloadRounded';
import Button from '@mui/material/Button';
import { useDocument } from '../data/use-back-office.ts';
import { CertificateTrusteesDocument, type CertificateTrusteesQuery } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Heard } from '../pieces/Heard.tsx';
import { saveDocument } from '../pieces/save-file.ts';
import { Section } from '../pieces/Section.tsx';
import { Sheet, type Column } from '../pieces/Sheet.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { Status } from '../pieces/Status.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';

type Certificate = NonNullable<CertificateTrusteesQuery['certificate']>;
type Certified = Certificate['trustees'][number];
type Addendum = Certificate['addenda'][number];

export function CertifiedTrustees({ id, number }: { id: string; number: string }) {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument('certificates', CertificateTrusteesDocument, { id });
  const certificate = data?.certificate ?? null;
  const columns = useColumns(certificate?.addenda ?? [], number);
  return (
    <Section title={words('trustees.with')} lead={words('trustees.certifiedLead')} flush>
      {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {!data && !isError ? <RowsSkeleton rows={2} what={words('trustees.with')} /> : null}
      {certificate?.trustees.length === 0 ? <Empty title={words('trustees.certifiedNone')} /> : null}
      {certificate && certificate.trustees.length > 0 ? (
        <Sheet
          caption={words('trustees.with')}
          columns={columns}
          rows={certificate.trustees}
          keyOf={({ taskReference }) => taskReference}
        />
      ) : null}
    </Section>
  );
}

function useColumns(addenda: readonly Addendum[], number: string): Column<Certified>[] {
  const words = useWords();
  const later = new Map(addenda.map((addendum) => [addendum.taskReference, addendum]));
  return [
    { key: 'trustee', head: words('trustees.column.trustee'), names: true, cell: ({ name }) => name },
    { key: 'task', head: words('trustees.column.reference'), cell: ({ taskReference }) => taskReference },
    {
      key: 'state',
      head: words('trustees.column.atIssue'),
      cell: ({ confirmedAt, dueBy }) =>
        confirmedAt ? (
          <Status tone="onTrack" icon="done">
            {words('trustees.confirmedOn')} <Instant at={confirmedAt} />
          </Status>
        ) : (
          <Status tone="dueSoon" icon="clock">
            {words('trustees.outstandingUntil')} <Instant at={dueBy} />
          </Status>
        ),
    },
    {
      key: 'addendum',
      head: words('trustees.column.addendum'),
      cell: ({ taskReference }) => {
        const addendum = later.get(taskReference);
        if (!addendum) return words('frame.none');
        const file = `${number}-${addendum.serial}.json`;
        return (
          <>
            <Status tone="onTrack" icon="done">
              {words('trustees.confirmedOn')} <Instant at={addendum.issuedAt} />
            </Status>
            <Button
              size="small"
              startIcon={<DownloadIcon aria-hidden />}
              onClick={() => saveDocument(file, addendum.document)}
            >
              {words('trustees.addendum', { serial: addendum.serial })}
              <Heard>{addendum.trustee}</Heard>
            </Button>
          </>
        );
      },
    },
  ];
}
