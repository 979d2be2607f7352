// One certificate: what it says, the signed document to take away, and how anybody can check it without us.
import DownloadIcon from '@mui/icons-material/DownloadRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { ApiFault } from '../client/api-fault.ts';
import { useDocument } from '../data/use-back-office.ts';
import { CertificateDocument, type CertificateQuery } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { CertifiedMedia } from '../media/CertifiedMedia.tsx';
import { CopyButton } from '../pieces/CopyButton.tsx';
import { Facts } from '../pieces/Facts.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import { PageSkeleton } from '../pieces/Skeletons.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { useTelling } from '../time/server-clock.tsx';
import { saveDocument } from '../pieces/save-file.ts';
import { useNumber } from '../pieces/use-number.ts';
import { monoFamily } from '../theme/fonts.ts';
import { levelOf } from './level.ts';
import { DownloadPdf } from './DownloadPdf.tsx';
import { CertifiedTrustees } from '../trustees/CertifiedTrustees.tsx';
import { LevelStatus } from './LevelStatus.tsx';
import { underStanding } from './under-standing.ts';

type Certificate = NonNullable<CertificateQuery['certificate']>;

export function CertificatePage() {
  const words = useWords();
  const { id = '' } = useParams();
  const { data, error, isError, refetch } = useDocument('certificates', CertificateDocument, { id });
  const back = { to: '/certificates', name: words('certificates.title') };
  if (data?.certificate) return <OneCertificate certificate={data.certificate} back={back} />;
  if (isError || data) {
    return (
      <>
        <PageHead title={words('certificates.title')} back={back} />
        <Fault fault={error ?? new ApiFault('NOT_FOUND')} retry={() => void refetch()} />
      </>
    );
  }
  return <PageSkeleton what={words('certificates.title')} />;
}

function OneCertificate({ certificate, back }: { certificate: Certificate; back: { to: string; name: string } }) {
  const words = useWords();
  const number = useNumber();
  const telling = useTelling();
  const file = `${certificate.number}.json`;
  const command = `npm run verify -- ${file}`;
  return (
    <>
      <PageHead
        title={certificate.number}
        back={back}
        lead={<LevelStatus {...certificate} />}
        actions={
          <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
            <DownloadPdf id={certificate.id} number={certificate.number} />
            <Button
              variant="contained"
              startIcon={<DownloadIcon aria-hidden />}
              onClick={() => saveDocument(file, certificate.document)}
            >
              {words('certificates.download')}
            </Button>
          </Box>
        }
      />
      <Section title={words('certificates.says')} lead={words(`certificates.levelLead.${levelOf(certificate)}`)}>
        <Facts
          facts={[
            { name: words('certificates.column.issued'), value: <Instant at={certificate.issuedAt} /> },
            { name: words('certificates.column.list'), value: certificate.batchReference },
            { name: words('certificates.column.people'), value: number(certificate.people) },
            { name: words('certificates.column.records'), value: number(certificate.records) },
            ...irrecoverability(certificate, words),
            ...underStanding(certificate.document, words, telling),
          ]}
        />
      </Section>
      <CertifiedMedia id={certificate.id} number={certificate.number} />
      <CertifiedTrustees id={certificate.id} number={certificate.number} />
      <Section title={words('certificates.verify')} lead={words('certificates.verifyLead')}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
          <Box
            component="code"
            sx={{
              fontFamily: monoFamily,
              bgcolor: 'background.default',
              border: 1,
              borderColor: 'divider',
              borderRadius: 1,
              px: 3,
              py: 2,
              overflowX: 'auto',
            }}
          >
            {command}
          </Box>
          <CopyButton text={command} what={words('certificates.verify')} />
        </Box>
        <Box sx={{ mt: 3, fontSize: '0.875rem', color: 'text.secondary' }}>{words('certificates.verifyThen')}</Box>
      </Section>
      <Section title={words('certificates.document')}>
        <Box
          component="pre"
          tabIndex={0}
          role="group"
          aria-label={words('certificates.document')}
          sx={{
            m: 0,
            p: 3,
            maxHeight: 480,
            overflow: 'auto',
            fontFamily: monoFamily,
            fontSize: '0.8125rem',
            lineHeight: 1.5,
            bgcolor: 'background.default',
            borderRadius: 1,
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
          }}
        >
          {readable(certificate.document)}
        </Box>
      </Section>
    </>
  );
}

/** When the keys were destroyed, in which closing; and where the document was signed before that, that it could not say so yet. */
function irrecoverability(
  { level, irrecoverableSince, epoch }: Certificate,
  words: ReturnType<typeof useWords>,
): { name: string; value: ReactNode }[] {
  if (!irrecoverableSince) return [];
  return [
    { name: words('certificates.irrecoverableSince'), value: <Instant at={irrecoverableSince} /> },
    { name: words('certificates.epoch'), value: epoch },
    ...(level === 'IRRECOVERABLE'
      ? []
      : [{ name: words('certificates.signedAs'), value: words('certificates.signedBeforeClosing') }]),
  ];
}

/** Indented for reading; the file that is saved is the signed text, byte for byte. */
function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
