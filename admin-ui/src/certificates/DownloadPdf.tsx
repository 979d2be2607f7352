// The certificate on paper, in the language of the screen. It is made when somebody asks, not with the page.
import PrintIcon from '@mui/icons-material/PictureAsPdfOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { ApiFault } from '../client/api-fault.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { CertificatePdfDocument, type DocumentLanguage } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Fault } from '../pieces/Fault.tsx';
import { saveFile } from '../pieces/save-file.ts';

const languages: Readonly<Record<ReturnType<typeof useLanguage>, DocumentLanguage>> = { en: 'EN', ko: 'KO', id: 'ID' };

export function DownloadPdf({ id, number }: { id: string; number: string }) {
  const words = useWords();
  const language = useLanguage();
  const backOffice = useBackOffice();
  const made = useMutation({
    mutationFn: async () => {
      const { certificate } = await backOffice.ask(CertificatePdfDocument, { id, language: languages[language] }, {});
      if (!certificate) throw new ApiFault('NOT_FOUND');
      return Uint8Array.from(atob(certificate.pdf), (character) => character.charCodeAt(0));
    },
    onSuccess: (bytes) => saveFile(`${number}.pdf`, bytes, 'application/pdf'),
  });
  return (
    <Box>
      <Button
        variant="outlined"
        startIcon={<PrintIcon aria-hidden />}
        loading={made.isPending}
        onClick={() => made.mutate()}
      >
        {words('certificates.downloadPdf')}
      </Button>
      {made.isError && <Fault fault={made.error} retry={() => made.mutate()} />}
    </Box>
  );
}
