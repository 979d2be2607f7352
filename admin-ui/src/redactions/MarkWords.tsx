// Marks what of a case is to be taken out, and proposes it. What was marked is kept nowhere but here until it is proposed; opening the texts is recorded.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useCallback, useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useAct } from '../data/use-act.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { RedactableCaseDocument, type ForbiddenKind, type RedactableCaseQuery } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { RefusalNote } from '../pieces/Note.tsx';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { KindChoice } from './KindChoice.tsx';
import { MarkableText } from './MarkableText.tsx';
import { MarkedList } from './MarkedList.tsx';
import { placesInOrder, trimmed, withoutWords, withWords, type MarkedWords } from './marking.ts';
import { useFileName, usePlaceTitle } from './use-names.ts';

type Redactable = RedactableCaseQuery['redactableCase'];

export function MarkWords({ caseId, close }: { caseId: string; close: () => void }) {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument('redactable', RedactableCaseDocument, { caseId }, { caseId });
  if (isError) return <Fault fault={error} retry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={3} what={words('redactions.mark')} />;
  const { texts, documents, refusal } = data.redactableCase;
  if (refusal) return <RefusalNote refusal={refusal} live />;
  if (texts.length + documents.length === 0) return <Empty title={words('redactions.nothingThere')} />;
  return <Marking caseId={caseId} redactable={data.redactableCase} close={close} />;
}

function Marking({
  caseId,
  redactable: { texts, documents },
  close,
}: {
  caseId: string;
  redactable: Redactable;
  close: () => void;
}) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const navigate = useNavigate();
  const titleOf = usePlaceTitle();
  const fileName = useFileName();
  const [marks, setMarks] = useState<readonly MarkedWords[]>([]);
  const [files, setFiles] = useState<ReadonlyMap<string, ForbiddenKind>>(new Map());
  const [kind, setKind] = useState<ForbiddenKind | null>(null);
  const [kindMissing, setKindMissing] = useState(false);
  const [selected, setSelected] = useState<{ place: string; start: number; end: number } | null>(null);
  const places = placesInOrder(texts.map(({ place }) => place));
  const textOf = useCallback((place: string) => texts.find((one) => one.place === place)?.text ?? '', [texts]);
  const act = useAct(
    () =>
      backOffice.proposeRedaction({
        caseId,
        passages: [...marks],
        documents: [...files].map(([documentId, of]) => ({ documentId, kind: of })),
      }),
    ['redactions', 'request', 'conversation-standing'],
    (id) => {
      notify(words('redactions.proposed'), { type: 'success' });
      if (id === null) close();
      else void navigate(`/redactions/${id}`);
    },
  );
  /** Runs with the kind of what is marked, or asks for it. */
  const withKind = (run: (chosen: ForbiddenKind) => void) => {
    setKindMissing(kind === null);
    if (kind !== null) run(kind);
  };
  const add = (place: string, span: { start: number; end: number }, of: ForbiddenKind) => {
    const bare = trimmed(textOf(place), { place, ...span });
    if (bare) setMarks((before) => withWords(before, { ...bare, kind: of }));
  };
  const markSelected = () =>
    withKind((chosen) => {
      if (!selected) return;
      add(selected.place, selected, chosen);
      setSelected(null);
      document.getSelection()?.removeAllRanges();
    });
  const count = marks.length + files.size;
  return (
    <>
      <Box sx={{ color: 'text.secondary', maxWidth: '84ch' }}>{words('redactions.markLead')}</Box>
      <KindChoice kind={kind} missing={kindMissing && kind === null} choose={setKind} />
      {texts.map((one) => (
        <MarkableText
          key={one.place}
          text={one}
          title={titleOf(places.get(one.place))}
          marks={marks}
          selected={(span) => setSelected({ place: one.place, ...span })}
          mark={({ kind: of, ...span }) =>
            of ? add(one.place, span, of) : withKind((chosen) => add(one.place, span, chosen))
          }
          unmark={(span) => setMarks((before) => withoutWords(before, { place: one.place, ...span }))}
        />
      ))}
      {documents.length > 0 ? (
        <Box component="fieldset" sx={{ border: 0, m: 0, mt: 5, p: 0, display: 'grid' }}>
          <Box component="legend" sx={{ p: 0, fontWeight: 600, fontSize: '0.9375rem' }}>
            {words('redactions.files')}
          </Box>
          {documents.map((file) => (
            <FormControlLabel
              key={file.id}
              control={
                <Checkbox
                  size="small"
                  checked={files.has(file.id)}
                  onChange={(_event, checked) => {
                    if (checked) return withKind((chosen) => setFiles(new Map(files).set(file.id, chosen)));
                    setFiles(new Map([...files].filter(([id]) => id !== file.id)));
                  }}
                />
              }
              label={fileName(file)}
            />
          ))}
        </Box>
      ) : null}
      <Box
        sx={{
          // Beside the text where there is room; on a low screen it would cover what is being marked.
          '@media (min-height: 720px)': { position: 'sticky', bottom: 0 },
          bgcolor: 'background.paper',
          borderTop: 1,
          borderColor: 'divider',
          mt: 5,
          mx: -4,
          px: 4,
          py: 3,
        }}
      >
        {selected ? (
          <Box role="status" sx={{ mb: 2, fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
            {words('redactions.selected', {
              words: excerpt(textOf(selected.place).slice(selected.start, selected.end)),
            })}
          </Box>
        ) : null}
        {/* The selection is lost where the button takes the focus first. */}
        <Button
          variant="outlined"
          disabled={selected === null}
          onMouseDown={(event) => event.preventDefault()}
          onClick={markSelected}
        >
          {words('redactions.markSelected')}
        </Button>
        <MarkedList
          marks={marks.map((one) => ({
            key: `${one.place} ${one.start}`,
            what: textOf(one.place).slice(one.start, one.end),
            where: titleOf(places.get(one.place)),
            kind: one.kind,
            remove: () => setMarks(withoutWords(marks, one)),
          }))}
          files={documents.flatMap((file) => {
            const of = files.get(file.id);
            return of
              ? [
                  {
                    key: file.id,
                    what: fileName(file),
                    where: words('redactions.wholeFile'),
                    kind: of,
                    remove: () => setFiles(new Map([...files].filter(([id]) => id !== file.id))),
                  },
                ]
              : [];
          })}
        />
        <RefusedIn refusal={act.refusal} fault={act.fault} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 3 }}>
          <Button variant="contained" disabled={act.underWay || count === 0} onClick={() => act.run(undefined)}>
            {words('redactions.propose', { smart_count: count })}
          </Button>
          <Button disabled={act.underWay} onClick={close}>
            {words('frame.cancel')}
          </Button>
        </Box>
      </Box>
    </>
  );
}

const longestExcerpt = 80;
const excerpt = (text: string): string => (text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text);
