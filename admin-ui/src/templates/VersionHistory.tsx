// Every version of a text, the latest first: who wrote it when and why, who decided, what it says otherwise than the one before, and the way back to it.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useTask } from '../access/viewer.tsx';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { asLanguage, languageNames } from '../i18n/catalog.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { Status, type StatusIcon } from '../pieces/Status.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import type { Tone } from '../theme/tokens.ts';
import type { Version } from './TemplatePage.tsx';
import { TextDiff } from './TextDiff.tsx';

/** What came with the program was written by nobody of the staff. */
const writerOf = (number: string, words: Words): string =>
  number === 'system' ? words('templates.cameWith') : words('frame.staff', { number });

const looks: Record<Version['state'], { tone: Tone; icon: StatusIcon }> = {
  PROPOSED: { tone: 'dueSoon', icon: 'clock' },
  RETURNED: { tone: 'muted', icon: 'undo' },
  APPROVED: { tone: 'muted', icon: 'done' },
};

export function VersionHistory({ versions }: { versions: readonly Version[] }) {
  const words = useWords();
  const writes = useTask('writingTemplates');
  const [shown, setShown] = useState<string | null>(null);
  const [restoring, setRestoring] = useState<Version | null>(null);
  const waits = (language: string) => versions.some((one) => one.language === language && one.state === 'PROPOSED');
  const former = (version: Version) =>
    versions.find((one) => one.language === version.language && one.version === version.version - 1) ?? null;
  return (
    <Section title={words('templates.history')} lead={words('templates.historyLead')} flush>
      <Sheet
        caption={words('templates.history')}
        rows={versions}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'version',
            head: words('templates.column.version'),
            names: true,
            cell: ({ language, version, title }) => (
              <>
                {languageNames[asLanguage(language)]} · {version}
                <Box sx={{ fontWeight: 400, color: 'text.secondary', fontSize: '0.8125rem' }}>{title}</Box>
              </>
            ),
          },
          {
            key: 'state',
            head: words('templates.column.state'),
            cell: ({ state, inUse }) =>
              inUse ? (
                <Status tone="onTrack" icon="done">
                  {words('templates.states.inUse')}
                </Status>
              ) : (
                <Status {...looks[state]}>{words(`templates.states.${state}`)}</Status>
              ),
          },
          {
            key: 'changed',
            head: words('templates.column.changed'),
            cell: ({ changedBy, changedAt, reason, restores }) => (
              <>
                <Instant at={changedAt} />
                <div>{writerOf(changedBy, words)}</div>
                {changedBy === 'system' ? null : <Box sx={{ color: 'text.secondary' }}>{reason}</Box>}
                {typeof restores === 'number' ? <div>{words('templates.restores', { version: restores })}</div> : null}
              </>
            ),
          },
          {
            key: 'decided',
            head: words('templates.column.decided'),
            cell: ({ decidedAt, decidedBy, returnReason }) =>
              decidedAt && decidedBy && decidedBy !== 'system' ? (
                <>
                  <Instant at={decidedAt} />
                  <div>{writerOf(decidedBy, words)}</div>
                  {returnReason ? <Box sx={{ color: 'text.secondary' }}>{returnReason}</Box> : null}
                </>
              ) : (
                '–'
              ),
          },
          {
            key: 'acts',
            head: words('templates.column.acts'),
            quietHead: true,
            cell: (version) => (
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
                <Button
                  size="small"
                  variant="outlined"
                  aria-expanded={shown === version.id}
                  onClick={() => setShown(shown === version.id ? null : version.id)}
                >
                  {words(former(version) ? 'templates.showChange' : 'templates.showText')}
                </Button>
                {writes &&
                !version.retired &&
                !version.inUse &&
                version.state !== 'PROPOSED' &&
                !waits(version.language) ? (
                  <Button size="small" variant="outlined" onClick={() => setRestoring(version)}>
                    {words('templates.restore')}
                  </Button>
                ) : null}
              </Box>
            ),
          },
        ]}
        below={(version) =>
          shown === version.id ? (
            <TextDiff before={former(version)?.text ?? version.text} after={version.text} language={version.language} />
          ) : null
        }
      />
      {restoring ? <RestoreDialog version={restoring} close={() => setRestoring(null)} /> : null}
    </Section>
  );
}

function RestoreDialog({ version, close }: { version: Version; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const act = useAct(
    (reason: string) => backOffice.restoreAnswerTemplate(version.id, reason),
    ['templates'],
    () => {
      notify(words('templates.proposed'), { type: 'success' });
      close();
    },
  );
  const language = languageNames[asLanguage(version.language)];
  return (
    <ReasonDialog
      title={words('templates.restoreTitle', { version: version.version, language })}
      lead={words('templates.restoreLead')}
      act={words('templates.restoreDo')}
      help={words('templates.reasonHelp')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={act.run}
      close={close}
    />
  );
}
