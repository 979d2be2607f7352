// Draws a zone, or a new version of it. What is wrong with it the server says, in the viewer's language.
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { SaveZoneInput, ZonesQuery } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { cornersOf, cornersText, draftOf, shapeOf, type Shape, type ZoneDraft } from './zone-draft.ts';
import { ZoneGrid } from './ZoneGrid.tsx';

export type ZoneLine = ZonesQuery['zones'][number];

interface ZoneDialogProps {
  organizationId: string;
  zone: ZoneLine | null;
  today: string;
  close: () => void;
}

const empty = { longitude: '', latitude: '', type: 'Circle', radius: '150', corners: [] } as const;

export function ZoneDialog({ organizationId, zone, today, close }: ZoneDialogProps) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const [draft, setDraft] = useState<ZoneDraft>(() => ({
    ...(zone ? draftOf(zone.geometry as Shape) : empty),
    name: zone?.name ?? '',
    activeFrom: zone?.activeFrom ?? today,
    activeUntil: zone?.activeUntil ?? '',
  }));
  const [text, setText] = useState(() => cornersText(draft.corners));
  const act = useAct(
    (input: SaveZoneInput) => backOffice.saveZone(input),
    ['attendance-zones'],
    () => {
      notify(words('attendance.zoneSaved', { name: draft.name }), { type: 'success' });
      close();
    },
  );
  const change = (more: Partial<ZoneDraft>) => setDraft((before) => ({ ...before, ...more }));
  const field = (name: 'name' | 'longitude' | 'latitude' | 'radius' | 'activeFrom' | 'activeUntil') => ({
    label: words(`attendance.zone.${name}`),
    value: draft[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
    fullWidth: true,
  });
  const typed = (value: string) => {
    setText(value);
    const corners = cornersOf(value);
    if (corners) change({ corners });
  };
  const shape = shapeOf(draft);
  const unread = draft.type === 'Polygon' && cornersOf(text) === null;
  const submit = () => {
    if (unread) return;
    act.run({
      organizationId,
      ...(zone ? { zoneId: zone.id, version: zone.version } : {}),
      name: draft.name,
      geometry: shape,
      activeFrom: draft.activeFrom,
      activeUntil: draft.activeUntil === '' ? null : draft.activeUntil,
    });
  };
  return (
    <ActDialog
      title={words(zone ? 'attendance.changeZone' : 'attendance.newZone')}
      lead={words('attendance.zoneLead')}
      act={words('attendance.saveZone')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={submit}
      close={close}
      wide
    >
      <Stack direction={{ xs: 'column', md: 'row' }} spacing={5} sx={{ mt: 5 }}>
        <Stack spacing={4} sx={{ flex: 1, minWidth: 0 }}>
          <TextField {...field('name')} />
          <Stack direction="row" spacing={3}>
            <TextField {...field('latitude')} />
            <TextField {...field('longitude')} />
          </Stack>
          <TextField
            select
            label={words('attendance.zone.type')}
            value={draft.type}
            onChange={(event) => change({ type: event.target.value === 'Polygon' ? 'Polygon' : 'Circle' })}
          >
            <MenuItem value="Circle">{words('attendance.zone.circle')}</MenuItem>
            <MenuItem value="Polygon">{words('attendance.zone.polygon')}</MenuItem>
          </TextField>
          {draft.type === 'Circle' ? (
            <TextField {...field('radius')} />
          ) : (
            <TextField
              label={words('attendance.zone.corners')}
              helperText={words('attendance.zone.cornersHelp')}
              error={unread}
              multiline
              minRows={4}
              value={text}
              onChange={(event) => typed(event.target.value)}
            />
          )}
          <Stack direction="row" spacing={3}>
            <TextField {...field('activeFrom')} type="date" slotProps={{ inputLabel: { shrink: true } }} />
            <TextField {...field('activeUntil')} type="date" slotProps={{ inputLabel: { shrink: true } }} />
          </Stack>
        </Stack>
        <ZoneGrid
          draft={draft}
          label={words('attendance.zone.grid')}
          add={(corner) => typed(cornersText([...draft.corners, corner]))}
        />
      </Stack>
    </ActDialog>
  );
}
