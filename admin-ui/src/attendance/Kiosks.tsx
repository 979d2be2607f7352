// Kiosks of a company: screens that show a code. The address with a screen's key is shown once, when it is set up or renewed.
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useAct } from '../data/use-act.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { KiosksDocument, type ChangeKioskInput, type KiosksQuery } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { CopyButton } from '../pieces/CopyButton.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet, type Column } from '../pieces/Sheet.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';

type Line = KiosksQuery['kiosks'][number];

export function Kiosks({ organizationId }: { organizationId: string }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const [name, setName] = useState('');
  const [address, setAddress] = useState<string | null>(null);
  const { data, error, refetch } = useDocument('attendance-kiosks', KiosksDocument, { organizationId });
  const told = (key: string | null) => {
    setName('');
    setAddress(key === null ? null : `${location.origin}/portal/en/attendance/kiosk#${key}`);
  };
  const adding = useAct(
    (wanted: string) => backOffice.addKiosk({ organizationId, name: wanted }),
    ['attendance-kiosks'],
    told,
  );
  const changing = useAct((input: ChangeKioskInput) => backOffice.changeKiosk(input), ['attendance-kiosks'], told);
  const columns: Column<Line>[] = [
    { key: 'name', head: words('attendance.zone.name'), names: true, cell: (kiosk) => kiosk.name },
    {
      key: 'acts',
      head: words('attendance.column.decide'),
      quietHead: true,
      cell: ({ id, endedAt }) =>
        endedAt ? (
          words('attendance.ended')
        ) : (
          <>
            <Button size="small" onClick={() => changing.run({ kioskId: id, ends: false })}>
              {words('attendance.newKey')}
            </Button>
            <Button size="small" onClick={() => changing.run({ kioskId: id, ends: true })}>
              {words('attendance.endKiosk')}
            </Button>
          </>
        ),
    },
  ];
  return (
    <Section title={words('attendance.kiosks')} lead={words('attendance.kiosksLead')}>
      {error ? (
        <Fault fault={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <RowsSkeleton rows={2} what={words('attendance.kiosks')} />
      ) : data.kiosks.length === 0 ? (
        <Empty title={words('attendance.kiosksEmpty')} />
      ) : (
        <Sheet caption={words('attendance.kiosks')} columns={columns} rows={data.kiosks} keyOf={({ id }) => id} />
      )}
      <Stack direction="row" spacing={3} sx={{ mt: 4, alignItems: 'center' }}>
        <TextField
          size="small"
          label={words('attendance.kioskName')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button variant="outlined" disabled={adding.underWay} onClick={() => adding.run(name)}>
          {words('attendance.addKiosk')}
        </Button>
      </Stack>
      {address === null ? null : (
        <Typography role="status" variant="body2" sx={{ mt: 3, overflowWrap: 'anywhere' }}>
          {words('attendance.kioskAddress')} <code>{address}</code>{' '}
          <CopyButton text={address} what={words('attendance.kioskAddress')} />
        </Typography>
      )}
      <RefusedIn refusal={adding.refusal ?? changing.refusal} fault={adding.fault ?? changing.fault} />
    </Section>
  );
}
