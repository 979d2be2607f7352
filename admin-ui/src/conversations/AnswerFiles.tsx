// Files that shall go with an answer: sent to the store as they are chosen, looked at there, and taken off again before the answer leaves.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { Heard } from '../pieces/Heard.tsx';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { FileChoice, UploadProgress } from '../requests/FileChoice.tsx';
import { useFileWords } from './use-file-words.ts';
import type { OneConversation } from './Thread.tsx';

export interface ChosenFile {
  id: string;
  name: string;
  bytes: number;
}

export function AnswerFiles({
  conversation: { id, person },
  files,
  change,
}: {
  conversation: OneConversation;
  files: readonly ChosenFile[];
  change: (files: ChosenFile[]) => void;
}) {
  const words = useWords();
  const backOffice = useBackOffice();
  const { sizeOf } = useFileWords();
  const [share, setShare] = useState(0);
  // The field is drawn anew after every file, so that the same one can be chosen again.
  const [round, setRound] = useState(0);
  const act = useAct(
    async (file: File) => {
      const outcome = await backOffice.uploadDocument({
        kind: 'CONVERSATION_ATTACHMENT',
        subjectId: person.id,
        caseId: id,
        file,
        progress: ({ sent, of }) => setShare(of === 0 ? 1 : sent / of),
      });
      return outcome.kind === 'refused'
        ? outcome
        : { ...outcome, value: { id: outcome.value.id, name: file.name, bytes: file.size } };
    },
    [],
    (stored) => {
      change([...files, stored]);
      setRound(round + 1);
    },
  );
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {files.length > 0 ? (
        <Box
          component="ul"
          aria-label={words('conversations.files.chosen')}
          sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}
        >
          {files.map((file) => (
            <Box component="li" key={file.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
              <Box component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
                {file.name}
              </Box>
              <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                {sizeOf(file.bytes)}
              </Box>
              <Button size="small" onClick={() => change(files.filter((one) => one.id !== file.id))}>
                {words('conversations.files.takeOff')}
                <Heard>{file.name}</Heard>
              </Button>
            </Box>
          ))}
        </Box>
      ) : null}
      <FileChoice
        key={round}
        label={words('conversations.files.attach')}
        required={false}
        choose={(file) => {
          if (!file) return;
          setShare(0);
          act.run(file);
        }}
      />
      {act.underWay ? <UploadProgress share={share} /> : null}
      <RefusedIn refusal={act.refusal} fault={act.fault} />
    </Box>
  );
}
