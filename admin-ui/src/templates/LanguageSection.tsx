// A text in one language: as it reads with sample values, and the version that waits, beside what it would replace.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTask, useViewer } from '../access/viewer.tsx';
import { asLanguage, languageNames, type Language } from '../i18n/catalog.ts';
import { useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Section } from '../pieces/Section.tsx';
import { Status } from '../pieces/Status.tsx';
import { ApproveDialog, ReturnDialog } from './DecideDialogs.tsx';
import { EditDialog } from './EditDialog.tsx';
import { Sample } from './Sample.tsx';
import type { Version } from './TemplatePage.tsx';
import { TextDiff } from './TextDiff.tsx';

export function LanguageSection({
  kind,
  language,
  versions,
}: {
  kind: string;
  language: Language;
  /** Of this language, the latest first. */
  versions: readonly Version[];
}) {
  const words = useWords();
  const writes = useTask('writingTemplates');
  const [editing, setEditing] = useState(false);
  const used = versions.find(({ inUse }) => inUse) ?? null;
  const waiting = versions.find(({ state }) => state === 'PROPOSED') ?? null;
  const retired = versions.some((one) => one.retired);
  return (
    <Section
      title={languageNames[language]}
      lead={
        used ? (
          <Status tone="onTrack" icon="done">
            {words('templates.inUse', { version: used.version })} · {used.title}
          </Status>
        ) : null
      }
      actions={
        writes && !waiting && !retired ? (
          <Button variant="outlined" onClick={() => setEditing(true)}>
            {words(used ? 'templates.edit' : 'templates.write')}
          </Button>
        ) : null
      }
    >
      {used ? (
        <Sample language={language} text={used.text} />
      ) : (
        <Empty title={words(retired ? 'retirements.isRetired' : 'templates.notThereYet')} />
      )}
      {waiting ? <Waiting waiting={waiting} used={used} /> : null}
      {editing ? (
        <EditDialog
          kind={kind}
          language={language}
          latest={versions[0] ?? null}
          start={used}
          close={() => setEditing(false)}
        />
      ) : null}
    </Section>
  );
}

function Waiting({ waiting, used }: { waiting: Version; used: Version | null }) {
  const words = useWords();
  const viewer = useViewer();
  const decides = useTask('deciding');
  const [deciding, setDeciding] = useState<'none' | 'approve' | 'return'>('none');
  const own = waiting.changedBy === viewer.staffNumber;
  const close = () => setDeciding('none');
  return (
    <Box sx={{ mt: 4, display: 'grid', gap: 2 }}>
      <div>
        <Status tone="dueSoon" icon="clock">
          {words('templates.waits', { version: waiting.version })} · {waiting.title}
        </Status>
      </div>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {words('templates.changedBy', { who: words('frame.staff', { number: waiting.changedBy }) })}: {waiting.reason}
      </Box>
      <TextDiff before={used?.text ?? ''} after={waiting.text} language={waiting.language} />
      <Sample language={asLanguage(waiting.language)} text={waiting.text} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        {decides && !own ? (
          <Button variant="contained" onClick={() => setDeciding('approve')}>
            {words('templates.approve')}
          </Button>
        ) : null}
        {decides || own ? (
          <Button variant="outlined" onClick={() => setDeciding('return')}>
            {words(own ? 'templates.takeBack' : 'templates.return')}
          </Button>
        ) : null}
        {own ? <span>{words('templates.ownWaits')}</span> : null}
      </Box>
      {deciding === 'approve' ? <ApproveDialog version={waiting} close={close} /> : null}
      {deciding === 'return' ? <ReturnDialog version={waiting} own={own} close={close} /> : null}
    </Box>
  );
}
