// Class by class: what is held, what the policy says, and what is decided.
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useClassTitles } from '../destruction/use-clock-hours.ts';
import { useWords } from '../i18n/use-words.ts';
import { Sheet } from '../pieces/Sheet.tsx';
import { VerdictStatus } from '../pieces/Status.tsx';
import { missingOf, type DraftItem } from './decision-draft.ts';

const outcomes = ['GRANTED', 'KEPT', 'REFUSED'] as const;
const reasons = ['NOT_HELD', 'RIGHTS_OF_OTHERS', 'LAW_FORBIDS', 'UNFOUNDED', 'EXCESSIVE'] as const;
const longestReason = 1_000;

export function DecisionTable({
  items,
  change,
  tried,
}: {
  items: readonly DraftItem[];
  change: (items: DraftItem[]) => void;
  tried: boolean;
}) {
  const words = useWords();
  const titleOf = useClassTitles();
  const set = (recordClass: string, more: Partial<DraftItem>) =>
    change(items.map((item) => (item.recordClass === recordClass ? { ...item, ...more } : item)));
  return (
    <Sheet
      caption={words('requests.items.title')}
      rows={items}
      keyOf={({ recordClass }) => recordClass}
      columns={[
        {
          key: 'class',
          head: words('people.heldColumn.class'),
          names: true,
          width: 180,
          cell: ({ recordClass }) => titleOf(recordClass),
        },
        {
          key: 'policy',
          head: words('requests.decideDialog.policy'),
          width: 320,
          cell: ({ held }) =>
            held.map(({ service, verdict, why, records, until }) => (
              <Box key={`${service} ${verdict} ${until ?? ''}`} sx={{ mb: 1 }}>
                <VerdictStatus verdict={verdict} />
                <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
                  {words('destruction.records', { smart_count: records })} · {why}
                </Box>
              </Box>
            )),
        },
        {
          key: 'outcome',
          head: words('requests.items.outcome'),
          width: 340,
          cell: (item) => (
            <Choice
              item={item}
              name={titleOf(item.recordClass)}
              set={(more) => set(item.recordClass, more)}
              tried={tried}
            />
          ),
        },
      ]}
    />
  );
}

function Choice({
  item,
  name,
  set,
  tried,
}: {
  item: DraftItem;
  name: string;
  set: (more: Partial<DraftItem>) => void;
  tried: boolean;
}) {
  const words = useWords();
  const missing = missingOf(item);
  return (
    <Box sx={{ display: 'grid', gap: 3, py: 1 }}>
      <TextField
        select
        size="small"
        label={words('requests.decideDialog.outcomeOf', { name })}
        value={item.outcome}
        onChange={(event) => set({ outcome: outcomes.find((one) => one === event.target.value) ?? 'GRANTED' })}
      >
        {outcomes.map((outcome) => (
          <MenuItem key={outcome} value={outcome}>
            {words(`requests.items.outcomes.${outcome}`)}
          </MenuItem>
        ))}
      </TextField>
      {item.outcome === 'KEPT' ? (
        <TextField
          type="date"
          size="small"
          required
          label={words('requests.decideDialog.until')}
          value={item.until}
          onChange={(event) => set({ until: event.target.value })}
          error={tried && missing.until}
          helperText={tried && missing.until ? words('frame.required') : null}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      ) : null}
      {item.outcome === 'REFUSED' ? (
        <TextField
          select
          size="small"
          required
          label={words('requests.decideDialog.reasonCode')}
          value={item.reasonCode}
          onChange={(event) => set({ reasonCode: reasons.find((one) => one === event.target.value) ?? '' })}
          error={tried && missing.reason && item.reasonCode === ''}
        >
          {reasons.map((reason) => (
            <MenuItem key={reason} value={reason}>
              {words(`requests.items.codes.${reason}`)}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
      {item.outcome === 'GRANTED' ? null : (
        <TextField
          size="small"
          required={item.outcome === 'REFUSED'}
          label={words('requests.decideDialog.reason')}
          value={item.reason}
          onChange={(event) => set({ reason: event.target.value })}
          error={tried && missing.reason}
          helperText={words('requests.decideDialog.reasonHelp')}
          multiline
          maxRows={5}
          slotProps={{ htmlInput: { maxLength: longestReason } }}
        />
      )}
    </Box>
  );
}
