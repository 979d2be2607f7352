// Archived records, opened page by page. Whom somebody looks for stays on the page and never stands in an address.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { usePages } from '../data/use-pages.ts';
import { ArchivedRecordsDocument, type ArchivedRecordsQuery } from '../generated/operations.ts';
import { useLanguage, useNamed, useWords } from '../i18n/use-words.ts';
import { PagedSheet } from '../pieces/PagedSheet.tsx';
import { Section } from '../pieces/Section.tsx';
import { Status } from '../pieces/Status.tsx';
import type { Column } from '../pieces/Sheet.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { clauseInWords } from '../time/clause.ts';
import { KeptDay } from './KeptDay.tsx';

type Archived = ArchivedRecordsQuery['archivedRecords']['nodes'][number];

interface Wanted {
  recordClass: string;
  untilDay: string;
  subjectId: string;
}

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const instant = /^\d{4}-\d\d-\d\dT/;

/** The person that another page sent somebody here for. */
function usePersonAskedFor(): string {
  const state: unknown = useLocation().state;
  const asked =
    typeof state === 'object' && state !== null && 'personId' in state && typeof state.personId === 'string'
      ? state.personId
      : '';
  return id.test(asked) ? asked : '';
}

export function ArchivedRecords({ classes }: { classes: readonly { recordClass: string; title: string }[] }) {
  const words = useWords();
  const columns = useColumns();
  const [wanted, setWanted] = useState<Wanted>({ recordClass: '', untilDay: '', subjectId: usePersonAskedFor() });
  const filter = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== ''));
  const pages = usePages({
    name: 'archive',
    document: ArchivedRecordsDocument,
    variables: { filter },
    pick: ({ archivedRecords }) => archivedRecords,
    perPage: 25,
    purpose: 'archiving',
  });
  return (
    <Section title={words('archive.records')} lead={words('archive.recordsLead')} flush>
      <Search classes={classes} wanted={wanted} search={setWanted} />
      <PagedSheet
        what={words('archive.records')}
        pages={pages}
        keyOf={(row) => `${row.id}/${row.held}`}
        columns={columns}
        empty={words('archive.nothing')}
      />
    </Section>
  );
}

function Search({
  classes,
  wanted,
  search,
}: {
  classes: readonly { recordClass: string; title: string }[];
  wanted: Wanted;
  search: (wanted: Wanted) => void;
}) {
  const words = useWords();
  const [typed, setTyped] = useState(wanted.subjectId);
  const wrong = typed.trim() !== '' && !id.test(typed.trim());
  return (
    <Box
      component="form"
      role="search"
      aria-label={words('archive.search')}
      data-search
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong) search({ ...wanted, subjectId: typed.trim().toLowerCase() });
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'flex-start', px: 4, pb: 3 }}
    >
      <TextField
        size="small"
        label={words('archive.person')}
        helperText={words(wrong ? 'archive.personWrong' : 'archive.personHelp')}
        error={wrong}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="off"
        slotProps={{ htmlInput: { spellCheck: false, maxLength: 36 } }}
        sx={{ flex: '1 1 320px', maxWidth: 420 }}
      />
      <TextField
        select
        size="small"
        label={words('archive.column.class')}
        value={wanted.recordClass}
        onChange={(event) => search({ ...wanted, recordClass: event.target.value })}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ minWidth: 200 }}
      >
        <MenuItem value="">{words('archive.anyClass')}</MenuItem>
        {classes.map(({ recordClass, title }) => (
          <MenuItem key={recordClass} value={recordClass}>
            {title}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        type="date"
        size="small"
        label={words('archive.day')}
        value={wanted.untilDay}
        onChange={(event) => search({ ...wanted, untilDay: event.target.value })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Button type="submit" variant="contained" sx={{ minHeight: 40 }}>
        {words('archive.find')}
      </Button>
    </Box>
  );
}

function useColumns(): Column<Archived>[] {
  const words = useWords();
  const language = useLanguage();
  return [
    {
      key: 'class',
      head: words('archive.column.class'),
      names: true,
      cell: ({ title, law, clause }) => (
        <>
          {title}
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', fontWeight: 400 }}>
            {[law, clauseInWords(clause, language)].filter(Boolean).join(', ')}
          </Box>
        </>
      ),
    },
    { key: 'fields', head: words('archive.column.fields'), cell: ({ fields }) => <Fields fields={fields} /> },
    {
      key: 'until',
      head: words('archive.column.until'),
      cell: ({ untilDay, held }) => (
        <>
          <KeptDay day={untilDay} />
          {held ? (
            <Box>
              <Status tone="held" icon="lock">
                {words('archive.held')}
              </Status>
            </Box>
          ) : null}
        </>
      ),
    },
    {
      key: 'person',
      head: words('archive.column.person'),
      cell: ({ subjectId }) => <code style={{ overflowWrap: 'anywhere' }}>{subjectId}</code>,
    },
    { key: 'archived', head: words('archive.column.archived'), cell: ({ archivedAt }) => <Instant at={archivedAt} /> },
  ];
}

function Fields({ fields }: { fields: Archived['fields'] }) {
  const words = useWords();
  const named = useNamed();
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 3, rowGap: 0.5 }}
    >
      {fields.map(({ name, value }) => [
        <Box component="dt" key={name} sx={{ color: 'text.secondary' }}>
          {named('archive.field', name)}
        </Box>,
        <Box component="dd" key={`${name} value`} sx={{ m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {value == null ? words('frame.notThere') : instant.test(value) ? <Instant at={value} /> : value}
        </Box>,
      ])}
    </Box>
  );
}
