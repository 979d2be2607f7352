// Proposes a correction: beside each field that is corrected stands what is there now, and of everything else why it is not. What is typed names
// people, so it is kept nowhere but in this dialog.
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { PurposeGate } from '../access/PurposeGate.tsx';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { CorrectableRecordsDocument, type ProposeCorrectionInput } from '../generated/operations.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Note, RefusalNote } from '../pieces/Note.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import type { OneRequest } from '../requests/RequestPage.tsx';
import {
  changesOf,
  keyOf,
  otherKey,
  refusedOf,
  textOf,
  type CorrectableRecord,
  type NotCorrectable,
  type Written,
} from './correction-draft.ts';
import { useCorrectionAct } from './use-correction-act.ts';

const longestValue = 500;

export function ProposeDialog({ request, close }: { request: OneRequest; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const [records, setRecords] = useState<readonly CorrectableRecord[]>([]);
  const [others, setOthers] = useState<readonly NotCorrectable[]>([]);
  const [written, setWritten] = useState<Written>({});
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const changes = changesOf(records, written);
  const refused = refusedOf(others, ticked);
  const count = changes.reduce((sum, { fields }) => sum + fields.length, 0);
  const act = useCorrectionAct(
    (input: ProposeCorrectionInput) => backOffice.proposeCorrection(input),
    'corrections.proposedDone',
    close,
  );
  return (
    <ActDialog
      wide
      title={words('corrections.proposeTitle', { reference: request.reference })}
      lead={words('corrections.proposeLead')}
      act={words('corrections.proposeDo', { smart_count: count, refused: refused.length })}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => {
        setTried(true);
        if (count + refused.length > 0) act.run({ requestId: request.id, changes, refused });
      }}
      close={close}
    >
      <Box sx={{ mt: 4 }}>
        <PurposeGate>
          {(purpose) => (
            <Records
              requestId={request.id}
              purpose={purpose}
              written={written}
              write={(key, text) => setWritten({ ...written, [key]: text })}
              ticked={ticked}
              tick={(key) => {
                const next = new Set(ticked);
                if (!next.delete(key)) next.add(key);
                setTicked(next);
              }}
              found={(all, rest) => {
                setRecords(all);
                setOthers(rest);
              }}
            />
          )}
        </PurposeGate>
        {tried && count + refused.length === 0 ? (
          <Note tone="overdue" icon="late" title={words('corrections.nothingYet')} live />
        ) : null}
      </Box>
    </ActDialog>
  );
}

interface RecordsProps {
  requestId: string;
  purpose: string;
  written: Written;
  write: (key: string, text: string) => void;
  ticked: ReadonlySet<string>;
  tick: (key: string) => void;
  found: (records: readonly CorrectableRecord[], others: readonly NotCorrectable[]) => void;
}

function Records({ requestId, purpose, written, write, ticked, tick, found }: RecordsProps) {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument(
    'correction-choices',
    CorrectableRecordsDocument,
    { requestId },
    { purpose, caseId: requestId },
  );
  if (isError) return <Fault fault={error} retry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={4} what={words('corrections.title')} />;
  const { records, others, refusal } = data.correctableRecords;
  if (refusal) return <RefusalNote refusal={refusal} />;
  return (
    <>
      {records.length === 0 ? <Empty title={words('corrections.nothing')} /> : null}
      {records.map((record) => (
        <OneRecord
          key={`${record.table}/${record.id}`}
          record={record}
          written={written}
          write={(key, text) => {
            found(records, others);
            write(key, text);
          }}
        />
      ))}
      {others.length > 0 ? (
        <Box component="section" sx={{ mt: 5 }}>
          <Typography variant="h3" sx={{ fontSize: '1rem', fontWeight: 600 }}>
            {words('corrections.others')}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {words('corrections.othersLead')}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 2, p: 0, display: 'grid', gap: 1.5 }}>
            {others.map((one) => (
              <Other
                key={otherKey(one)}
                other={one}
                named={records.some(({ recordClass }) => recordClass === one.recordClass)}
                checked={ticked.has(otherKey(one))}
                toggle={() => {
                  found(records, others);
                  tick(otherKey(one));
                }}
              />
            ))}
          </Box>
        </Box>
      ) : null}
    </>
  );
}

function OneRecord({
  record,
  written,
  write,
}: {
  record: CorrectableRecord;
  written: Written;
  write: (key: string, text: string) => void;
}) {
  const words = useWords();
  const named = useNamed();
  return (
    <Box component="section" sx={{ mt: 4 }}>
      <Typography variant="h3" sx={{ fontSize: '1rem', fontWeight: 600 }}>
        {record.title}
      </Typography>
      {record.readable ? null : (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {words('corrections.unreadable')}
        </Typography>
      )}
      <Box
        sx={{
          mt: 3,
          display: 'grid',
          gap: 4,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
        }}
      >
        {record.fields.map(({ field, value }) => {
          const key = keyOf(record, field);
          const now = textOf(value);
          return (
            <TextField
              key={key}
              size="small"
              label={named('corrections.fields', field)}
              value={written[key] ?? now}
              onChange={(event) => write(key, event.target.value)}
              helperText={
                record.readable
                  ? now === ''
                    ? words('corrections.emptyNow')
                    : words('corrections.now', { value: now })
                  : null
              }
              autoComplete="off"
              slotProps={{ htmlInput: { spellCheck: false, maxLength: longestValue } }}
            />
          );
        })}
      </Box>
    </Box>
  );
}

function Other({
  other: { title, reason, fields },
  named: namesFields,
  checked,
  toggle,
}: {
  other: NotCorrectable;
  /** Other fields of the class are corrected: then it says which are not. */
  named: boolean;
  checked: boolean;
  toggle: () => void;
}) {
  const words = useWords();
  const named = useNamed();
  const which = namesFields
    ? `${title}: ${fields.map((field) => named('corrections.fields', field)).join(', ')}`
    : title;
  return (
    <li>
      <FormControlLabel
        sx={{ alignItems: 'flex-start' }}
        control={
          <Checkbox
            size="small"
            checked={checked}
            onChange={toggle}
            slotProps={{ input: { 'aria-label': words('corrections.asked', { title: which }) } }}
            sx={{ py: 0.5 }}
          />
        }
        label={
          <>
            <strong>{which}</strong> <span>{reason}</span>
          </>
        }
      />
    </li>
  );
}
