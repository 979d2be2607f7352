// Paper and media: what waits for shredding or incineration, and all that is registered.
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import { usePages } from '../data/use-pages.ts';
import { MediaDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { PagedSheet } from '../pieces/PagedSheet.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import { useMediumActs } from './use-medium-acts.tsx';
import { useMediumColumns } from './medium-columns.tsx';

export function MediaPage() {
  const words = useWords();
  const [due, setDue] = useState(true);
  const { act, dialog } = useMediumActs();
  const columns = useMediumColumns(act);
  const pages = usePages({
    name: 'media',
    document: MediaDocument,
    variables: { due: due ? true : null },
    pick: (result) => result.media,
    perPage: 25,
  });
  const choose = (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={due}
      onChange={(_event, value: boolean | null) => setDue(value ?? due)}
      aria-label={words('media.show')}
    >
      <ToggleButton value>{words('media.showDue')}</ToggleButton>
      <ToggleButton value={false}>{words('media.showAll')}</ToggleButton>
    </ToggleButtonGroup>
  );
  return (
    <>
      <PageHead title={words('media.title')} lead={words('media.lead')} />
      <Section title={words('media.register')} lead={words('media.registerLead')} actions={choose} flush>
        <PagedSheet
          what={words('media.register')}
          pages={pages}
          columns={columns}
          keyOf={({ id }) => id}
          empty={words(due ? 'media.dueNone' : 'media.none')}
        />
        {dialog}
      </Section>
    </>
  );
}
