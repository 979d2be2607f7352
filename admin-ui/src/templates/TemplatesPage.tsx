// The texts that answers begin with: each kind, what is in use in each language, and what waits for approval.
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { AnswerTemplatesDocument, type AnswerTemplatesQuery } from '../generated/operations.ts';
import { languageNames, languages, type Language } from '../i18n/catalog.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { PageSkeleton } from '../pieces/Skeletons.tsx';
import { Status } from '../pieces/Status.tsx';
import { EditDialog } from './EditDialog.tsx';

type Newest = AnswerTemplatesQuery['answerTemplates'][number];

export function TemplatesPage() {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument('templates', AnswerTemplatesDocument, {});
  if (data) return <Shown newest={data.answerTemplates} />;
  if (isError) {
    return (
      <>
        <PageHead title={words('templates.title')} lead={words('templates.lead')} />
        <Fault fault={error} retry={() => void refetch()} />
      </>
    );
  }
  return <PageSkeleton what={words('templates.title')} />;
}

function Shown({ newest }: { newest: readonly Newest[] }) {
  const words = useWords();
  const language = useLanguage();
  const writes = useTask('writingTemplates');
  const [adding, setAdding] = useState(false);
  const kinds = [...Map.groupBy(newest, ({ kind }) => kind)].map(([kind, all]) => ({ kind, all }));
  return (
    <>
      <PageHead
        title={words('templates.title')}
        lead={words('templates.lead')}
        actions={
          writes ? (
            <Button variant="outlined" onClick={() => setAdding(true)}>
              {words('templates.add')}
            </Button>
          ) : null
        }
      />
      <Section title={words('templates.kinds')} flush>
        {kinds.length === 0 ? (
          <Empty title={words('templates.none')} />
        ) : (
          <Sheet
            caption={words('templates.kinds')}
            rows={kinds}
            keyOf={({ kind }) => kind}
            columns={[
              {
                key: 'kind',
                head: words('templates.column.title'),
                names: true,
                cell: ({ kind, all }) => (
                  <>
                    <Link component={RouterLink} to={`/templates/${kind}`}>
                      {titleIn(all, language) ?? kind}
                    </Link>
                    {all.some(({ retired }) => retired) ? (
                      <div>
                        <Status tone="muted" icon="undo">
                          {words('retirements.isRetired')}
                        </Status>
                      </div>
                    ) : null}
                  </>
                ),
              },
              ...languages.map((one) => ({
                key: one,
                head: languageNames[one],
                cell: ({ all }: { all: readonly Newest[] }) => <Standing of={all.filter((t) => t.language === one)} />,
              })),
            ]}
          />
        )}
      </Section>
      {adding ? <EditDialog kind={null} language={language} latest={null} close={() => setAdding(false)} /> : null}
    </>
  );
}

/** The title in use in the reader's language, or in whichever there is. */
function titleIn(all: readonly Newest[], language: Language): string | undefined {
  const used = all.filter(({ inUse }) => inUse);
  const there = used.length > 0 ? used : all;
  return (there.find((one) => one.language === language) ?? there[0])?.title;
}

function Standing({ of }: { of: readonly Newest[] }) {
  const words = useWords();
  const used = of.find(({ inUse }) => inUse);
  const waiting = of.find(({ state }) => state === 'PROPOSED');
  return (
    <>
      {used ? (
        <div>
          <Status tone="onTrack" icon="done">
            {words('templates.inUse', { version: used.version })}
          </Status>
        </div>
      ) : (
        <div>{words('templates.notThere')}</div>
      )}
      {waiting ? (
        <div>
          <Status tone="dueSoon" icon="clock">
            {words('templates.waits', { version: waiting.version })}
          </Status>
        </div>
      ) : null}
    </>
  );
}
