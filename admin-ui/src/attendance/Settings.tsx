// How a company works: time zone, days and hours, reminders; and whether marks keep the name of their zone, which wants a reason.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { ZoneKeepingDocument, type AttendanceSettingsQuery } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Fault } from '../pieces/Fault.tsx';
import { Facts } from '../pieces/Facts.tsx';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { Section } from '../pieces/Section.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';

type Known = NonNullable<AttendanceSettingsQuery['attendanceSettings']>;

const timeZones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'Asia/Seoul'];
const week = [1, 2, 3, 4, 5, 6, 7];
/** The first of January 2024 was a Monday. */
const dayName = (day: number, language: string) =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

export function Settings({ organizationId, known }: { organizationId: string; known: Known }) {
  const words = useWords();
  const language = useLanguage();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const [draft, setDraft] = useState(known);
  const act = useAct(
    (settings: Known) => backOffice.saveAttendanceSettings({ organizationId, ...settings }),
    ['attendance-settings', 'attendance-month'],
    () => notify(words('attendance.settings.saved'), { type: 'success' }),
  );
  const change = (part: Partial<Known>) => setDraft({ ...draft, ...part });
  const turn = (day: number) =>
    change({
      workingDays: draft.workingDays.includes(day)
        ? draft.workingDays.filter((one) => one !== day)
        : [...draft.workingDays, day].sort(),
    });
  return (
    <Section title={words('attendance.settings.title')} lead={words('attendance.settings.lead')}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          act.run(draft);
        }}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'center' }}
      >
        <TextField
          select
          size="small"
          label={words('attendance.settings.timeZone')}
          value={draft.timeZone}
          onChange={(event) => change({ timeZone: event.target.value })}
          sx={{ minWidth: 180 }}
        >
          {timeZones.map((zone) => (
            <MenuItem key={zone} value={zone}>
              {zone}
            </MenuItem>
          ))}
        </TextField>
        {(['startsAt', 'endsAt'] as const).map((name) => (
          <TextField
            key={name}
            size="small"
            type="time"
            label={words(`attendance.settings.${name}`)}
            value={draft[name]}
            onChange={(event) => change({ [name]: event.target.value })}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        ))}
        <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, flexBasis: '100%' }}>
          <Box component="legend" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
            {words('attendance.settings.workingDays')}
          </Box>
          {week.map((day) => (
            <FormControlLabel
              key={day}
              control={<Checkbox checked={draft.workingDays.includes(day)} onChange={() => turn(day)} />}
              label={dayName(day, language)}
            />
          ))}
        </Box>
        <FormControlLabel
          sx={{ flexBasis: '100%' }}
          control={<Checkbox checked={draft.reminds} onChange={() => change({ reminds: !draft.reminds })} />}
          label={words('attendance.settings.reminds')}
        />
        <Button type="submit" variant="outlined" disabled={act.underWay}>
          {words('attendance.settings.save')}
        </Button>
      </Box>
      <RefusedIn refusal={act.refusal} fault={act.fault} />
    </Section>
  );
}

/** Marks keep no zone unless the company said why it needs that. */
export function Keeping({ organizationId }: { organizationId: string }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useDocument('attendance-keeping', ZoneKeepingDocument, { organizationId });
  const decision = data?.zoneKeeping ?? null;
  const keeps = decision?.keeps ?? false;
  const act = useAct(
    (justification: string) => backOffice.decideZoneKeeping({ organizationId, keeps: !keeps, justification }),
    ['attendance-keeping'],
    () => {
      notify(words('attendance.keeping.decided'), { type: 'success' });
      setOpen(false);
    },
  );
  const name = words(keeps ? 'attendance.keeping.stop' : 'attendance.keeping.start');
  return (
    <Section
      title={words('attendance.keeping.title')}
      lead={words('attendance.keeping.lead')}
      actions={
        data ? (
          <Button variant="outlined" onClick={() => setOpen(true)}>
            {name}
          </Button>
        ) : null
      }
    >
      {error ? (
        <Fault fault={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <RowsSkeleton rows={1} what={words('attendance.keeping.title')} />
      ) : (
        <Facts
          facts={[
            {
              name: words('attendance.keeping.now'),
              value: words(keeps ? 'attendance.keeping.kept' : 'attendance.keeping.notKept'),
            },
            { name: words('attendance.column.reason'), value: decision?.justification ?? '–' },
            {
              name: words('attendance.keeping.decidedAt'),
              value: decision ? <Instant at={decision.decidedAt} /> : '–',
            },
          ]}
        />
      )}
      {open ? (
        <ReasonDialog
          title={name}
          lead={words('attendance.keeping.lead')}
          act={name}
          help={words('attendance.keeping.help')}
          underWay={act.underWay}
          refusal={act.refusal}
          fault={act.fault}
          submit={(reason) => act.run(reason)}
          close={() => setOpen(false)}
        />
      ) : null}
    </Section>
  );
}
