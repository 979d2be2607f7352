// One of a case's documents of a kind, by when it came; what it is called stays sealed here.
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { usePurpose } from '../access/purpose.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { CaseFilesDocument, type DocumentKind } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { instantInWords } from '../time/calendar.ts';
import { useTelling } from '../time/server-clock.tsx';

export function DocumentField({
  caseId,
  kind,
  value,
  change,
  missing,
}: {
  caseId: string;
  kind: DocumentKind;
  value: string;
  change: (id: string) => void;
  missing: boolean;
}) {
  const words = useWords();
  const telling = useTelling();
  const { purpose } = usePurpose();
  const found = useDocument('request-documents', CaseFilesDocument, { caseId }, { caseId, purpose });
  const files = (found.data?.documentsOfCase.nodes ?? []).filter((one) => one.kind === kind);
  const help = files.length === 0 && found.data ? 'requests.verify.noDocument' : 'requests.verify.documentHelp';
  return (
    <TextField
      select
      required
      label={words(`requests.files.kinds.${kind}`)}
      value={files.some(({ id }) => id === value) ? value : ''}
      onChange={(event) => change(event.target.value)}
      error={missing}
      helperText={words(missing && files.length > 0 ? 'frame.required' : help)}
    >
      {files.map(({ id, storedAt, mediaType }) => (
        <MenuItem key={id} value={id}>
          {instantInWords(new Date(storedAt), telling)} · {mediaType}
        </MenuItem>
      ))}
    </TextField>
  );
}
