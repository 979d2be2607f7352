// Who else has the data: what they still have to confirm, and the register of trustees and recipients.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import { useTask } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { usePages } from '../data/use-pages.ts';
import { TrusteesDocument, TrusteeTasksDocument, type TrusteeTaskLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { PagedSheet } from '../pieces/PagedSheet.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { ConfirmTaskDialog } from './ConfirmTaskDialog.tsx';
import { RegisterOfTrustees } from './RegisterOfTrustees.tsx';
import { SaveTrusteeDialog } from './SaveTrusteeDialog.tsx';
import { useTaskColumns } from './task-columns.tsx';

export function TrusteesPage() {
  const words = useWords();
  return (
    <>
      <PageHead title={words('trustees.title')} lead={words('trustees.lead')} />
      <Tasks />
      <Register />
    </>
  );
}

function Tasks() {
  const words = useWords();
  const [open, setOpen] = useState(true);
  const [confirming, setConfirming] = useState<TrusteeTaskLineFragment | null>(null);
  const columns = useTaskColumns(setConfirming);
  const pages = usePages({
    name: 'trustee-tasks',
    document: TrusteeTasksDocument,
    variables: { open },
    pick: (result) => result.trusteeTasks,
    perPage: 25,
  });
  const choose = (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={open}
      onChange={(_event, value: boolean | null) => setOpen(value ?? open)}
      aria-label={words('trustees.show')}
    >
      <ToggleButton value>{words('trustees.showOpen')}</ToggleButton>
      <ToggleButton value={false}>{words('trustees.showConfirmed')}</ToggleButton>
    </ToggleButtonGroup>
  );
  return (
    <Section title={words('trustees.tasks')} lead={words('trustees.tasksLead')} actions={choose} flush>
      <PagedSheet
        what={words('trustees.tasks')}
        pages={pages}
        columns={columns}
        keyOf={({ id }) => id}
        empty={words(open ? 'trustees.tasksNone' : 'trustees.confirmedNone')}
      />
      {confirming ? <ConfirmTaskDialog task={confirming} close={() => setConfirming(null)} /> : null}
    </Section>
  );
}

function Register() {
  const words = useWords();
  const changes = useTask('changingTrustees');
  const { data, error, isError, refetch } = useDocument('trustees', TrusteesDocument, {});
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={words('trustees.register')}
      lead={words('trustees.registerLead')}
      flush
      actions={
        changes ? (
          <Button variant="outlined" onClick={() => setAdding(true)}>
            {words('trustees.add')}
          </Button>
        ) : null
      }
    >
      {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {!data && !isError ? <RowsSkeleton rows={2} what={words('trustees.register')} /> : null}
      {data?.trustees.length === 0 ? (
        <Box>
          <Empty title={words('trustees.registerNone')}>{words('trustees.registerNoneLead')}</Empty>
        </Box>
      ) : null}
      {data && data.trustees.length > 0 ? <RegisterOfTrustees trustees={data.trustees} /> : null}
      {adding ? <SaveTrusteeDialog trustee={null} close={() => setAdding(false)} /> : null}
    </Section>
  );
}
