// What a certificate says of paper and media, and the addenda for what was destroyed after it.
import DownloadIcon from '@mui/icons-material/DownloadRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useDocument } from '../data/use-back-office.ts';
import { CertificateMediaDocument, type CertificateMediaQuery } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Heard } from '../pieces/Heard.tsx';
import { saveDocument } from '../pieces/save-file.ts';
import { Section } from '../pieces/Section.tsx';
import { Sheet, type Column } from '../pieces/Sheet.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { useNumber } from '../pieces/use-number.ts';

type Certificate = NonNullable<CertificateMediaQuery['certificate']>;
type Counted = Certificate['media'][number];

export function CertifiedMedia({ id, number }: { id: string; number: string }) {
  const words = useWords();
  const columns = useColumns();
  const { data, error, isError, refetch } = useDocument('certificates', CertificateMediaDocument, { id });
  const certificate = data?.certificate ?? null;
  return (
    <Section title={words('media.ofList')} lead={words('media.certifiedLead')} flush>
      {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {!data && !isError ? <RowsSkeleton rows={1} what={words('media.ofList')} /> : null}
      {certificate?.media.length === 0 ? <Empty title={words('media.certifiedNone')} /> : null}
      {certificate && certificate.media.length > 0 ? (
        <Sheet
          caption={words('media.ofList')}
          columns={columns}
          rows={certificate.media}
          keyOf={({ kind, recordClass }) => `${kind}/${recordClass}`}
        />
      ) : null}
      {certificate && certificate.mediaAddenda.length > 0 ? (
        <Addenda addenda={certificate.mediaAddenda} number={number} />
      ) : null}
    </Section>
  );
}

function Addenda({ addenda, number }: { addenda: Certificate['mediaAddenda']; number: string }) {
  const words = useWords();
  return (
    <Box
      component="ul"
      aria-label={words('media.afterwards')}
      sx={{ listStyle: 'none', m: 0, px: 4, py: 3, display: 'grid', gap: 1 }}
    >
      {addenda.map(({ id, serial, issuedAt, mediumReference, pieces, document }) => (
        <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, alignItems: 'center' }}>
          <span>
            <Instant at={issuedAt} />
          </span>
          <span>{words('media.destroyedOf', { reference: mediumReference, pieces })}</span>
          <Button
            size="small"
            startIcon={<DownloadIcon aria-hidden />}
            onClick={() => saveDocument(`${number}-${serial}.json`, document)}
          >
            {words('trustees.addendum', { serial })}
            <Heard>{mediumReference}</Heard>
          </Button>
        </Box>
      ))}
    </Box>
  );
}

function useColumns(): Column<Counted>[] {
  const words = useWords();
  const number = useNumber();
  return [
    {
      key: 'kind',
      head: words('media.kind'),
      names: true,
      cell: ({ kind, recordClass, items }) => `${words(`media.kinds.${kind}`)} · ${recordClass} (${number(items)})`,
    },
    {
      key: 'registered',
      head: words('media.registered'),
      align: 'right',
      cell: ({ registered }) => number(registered),
    },
    {
      key: 'destroyed',
      head: words('media.piecesDestroyed'),
      align: 'right',
      cell: ({ destroyed }) => number(destroyed),
    },
    {
      key: 'remaining',
      head: words('media.piecesRemaining'),
      align: 'right',
      cell: ({ remaining }) => number(remaining),
    },
    {
      key: 'unaccounted',
      head: words('media.unaccountedHead'),
      align: 'right',
      cell: ({ unaccounted }) => number(unaccounted),
    },
  ];
}
