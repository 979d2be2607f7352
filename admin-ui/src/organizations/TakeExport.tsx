// The export that is offered before a company ends: read page by page, saved as one file.
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTask } from '../access/viewer.tsx';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { saveDocument } from '../pieces/save-file.ts';
import { useNow } from '../time/server-clock.tsx';
import { companyExport, exportParts, type ExportPart } from './company-export.ts';

/** What the viewer's role opens of a company. */
function useParts(): ExportPart[] {
  const may: Record<ExportPart, boolean> = {
    people: useTask('people'),
    customer: useTask('businessInformation'),
    contracts: useTask('businessInformation'),
    invoices: useTask('invoices'),
    contacts: useTask('businessInformation'),
    attendance: useTask('attendanceOfOrganizations'),
  };
  return exportParts.filter((part) => may[part]);
}

export interface TakeExportProps {
  id: string;
  reference: string;
  taken: () => void;
}

export function TakeExport({ id, reference, taken }: TakeExportProps) {
  const words = useWords();
  const backOffice = useBackOffice();
  const now = useNow();
  const parts = useParts();
  const [read, setRead] = useState<number | null>(null);
  const [saved, setSaved] = useState<number | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const take = async () => {
    setFault(null);
    setSaved(null);
    setRead(0);
    try {
      const request = { id, reference, parts, at: now, progress: setRead };
      const { name, content, records } = await companyExport(backOffice, request);
      saveDocument(name, content);
      setSaved(records);
      taken();
    } catch (error) {
      setFault(error);
    } finally {
      setRead(null);
    }
  };
  const said =
    read !== null
      ? words('ending.exportUnderWay', { count: read })
      : saved !== null
        ? words('ending.exportDone', { count: saved })
        : null;
  return (
    <>
      <Typography variant="body2" sx={{ mb: 3 }}>
        {words('ending.exportLead', { parts: parts.map((part) => words(`ending.parts.${part}`)).join(', ') })}
      </Typography>
      <Button variant="outlined" disabled={read !== null} onClick={() => void take()}>
        {words('ending.exportTake')}
      </Button>
      <Typography role="status" variant="body2" sx={{ mt: 2, minHeight: '1.5em' }}>
        {said}
      </Typography>
      <RefusedIn refusal={null} fault={fault} />
    </>
  );
}
