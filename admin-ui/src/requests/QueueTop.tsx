// Above the queue: how many fit the filter, and the way to take them away as a file.
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useTask, useViewer } from '../access/viewer.tsx';
import { useAct } from '../data/use-act.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { RequestCountDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { saveFile } from '../pieces/save-file.ts';
import { useFilters } from '../pieces/use-filters.ts';
import { useNumber } from '../pieces/use-number.ts';
import { requestFilterOf, requestOrderOf } from './queue-filter.ts';

/** Counted no further by the server. */
const countedTo = 1_000;

export function QueueTop() {
  const words = useWords();
  const number = useNumber();
  const { staffNumber } = useViewer();
  const { values } = useFilters();
  const exports = useTask('exportingRequests');
  const [asking, setAsking] = useState(false);
  const filter = requestFilterOf(values, staffNumber ?? null);
  const count = useDocument('requests', RequestCountDocument, { filter }, { keep: true }).data?.rightsRequests.count;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center', mb: 3, minHeight: 36 }}>
      <Box role="status" sx={{ color: 'text.secondary', fontSize: '0.875rem', flex: 1 }}>
        {count === undefined
          ? null
          : count > countedTo
            ? words('requests.countMore', { count: number(countedTo) })
            : words('requests.count', { smart_count: count, count: number(count) })}
      </Box>
      {exports && count !== undefined && count > 0 ? (
        <Button variant="outlined" startIcon={<DownloadIcon aria-hidden />} onClick={() => setAsking(true)}>
          {words('requests.export.button')}
        </Button>
      ) : null}
      {asking ? <ExportDialog values={values} close={() => setAsking(false)} /> : null}
    </Box>
  );
}

function ExportDialog({ values, close }: { values: Readonly<Record<string, unknown>>; close: () => void }) {
  const words = useWords();
  const notify = useNotify();
  const backOffice = useBackOffice();
  const { staffNumber } = useViewer();
  const filter = requestFilterOf(values, staffNumber ?? null);
  const order = requestOrderOf(values);
  // Nothing changes by it.
  const act = useAct(
    (reason: string) => backOffice.exportQueue({ filter, order, reason }),
    [],
    ({ name, content }) => {
      saveFile(name, content, 'text/csv');
      notify(words('requests.export.done', { name }), { type: 'success' });
      close();
    },
  );
  return (
    <ReasonDialog
      title={words('requests.export.title')}
      lead={words('requests.export.lead')}
      act={words('requests.export.do')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={(reason) => act.run(reason)}
      close={close}
    />
  );
}
