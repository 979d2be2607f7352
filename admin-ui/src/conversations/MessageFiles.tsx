// Files that came or went with a message: what each is and how large, saved one at a time; every opening is recorded. Never shows a file in the page.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { Heard } from '../pieces/Heard.tsx';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { saveFile } from '../pieces/save-file.ts';
import { useFileWords } from './use-file-words.ts';
import type { OneConversation } from './Thread.tsx';

type File = OneConversation['thread']['messages'][number]['attachments'][number];

export function MessageFiles({ files, named, caseId }: { files: readonly File[]; named: number; caseId: string }) {
  const words = useWords();
  if (named === 0) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Box
        component="ul"
        aria-label={words('conversations.files.title')}
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}
      >
        {files.map((file) => (
          <OneFile key={file.id} file={file} caseId={caseId} />
        ))}
      </Box>
      {named > files.length ? (
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', mt: 1 }}>
          {words('conversations.files.gone', { smart_count: named - files.length })}
        </Box>
      ) : null}
    </Box>
  );
}

function OneFile({ file, caseId }: { file: File; caseId: string }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const { sizeOf } = useFileWords();
  const { id, name, mediaType, bytes } = file;
  const opening = useMutation({
    mutationFn: () => backOffice.openDocument(id, { caseId }),
    onSuccess: (opened) => saveFile(opened.name, opened.content, mediaType),
  });
  const called = name ?? words('conversations.files.unnamed');
  return (
    <Box component="li">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <Box component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {called}
        </Box>
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {sizeOf(bytes)} · {mediaType}
        </Box>
        <Button size="small" variant="outlined" disabled={opening.isPending} onClick={() => opening.mutate()}>
          {words('conversations.files.save')}
          <Heard>{called}</Heard>
        </Button>
      </Box>
      <RefusedIn refusal={null} fault={opening.error} />
    </Box>
  );
}
