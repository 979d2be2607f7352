// The items of a list: reference, time, classes, why. Names come only when asked for with a purpose, and go when the page is left.
import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import VisibilityOffIcon from '@mui/icons-material/VisibilityOffOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { usePurposes } from '../access/purpose.tsx';
import { PurposeDialog } from '../access/PurposeDialog.tsx';
import { useTask } from '../access/viewer.tsx';
import type { BatchDetailFragment, BatchItemLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Pager } from '../pieces/Pager.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { Status } from '../pieces/Status.tsx';
import { ChangeItemDialog } from './ChangeItemDialog.tsx';
import { areItemsGone, isGone } from './effect.ts';
import { useItemColumns } from './item-columns.tsx';
import { ItemWhy } from './ItemWhy.tsx';
import { itemsPerPage, useItems, type Items } from './use-items.ts';

export function ItemTable({ batch }: { batch: BatchDetailFragment }) {
  const words = useWords();
  const { titleOf } = usePurposes();
  const [asking, setAsking] = useState(false);
  const [purpose, setPurpose] = useState<string | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [changing, setChanging] = useState<BatchItemLineFragment | null>(null);
  const items = useItems(batch.id, purpose);
  const mayShow = useTask('showingNames');
  const mayChange = useTask('changingLists') && batch.state === 'AWAITING_APPROVAL';
  const columns = useItemColumns({
    state: batch.state,
    gone: { items: areItemsGone(batch), classes: isGone(batch) },
    names: items.names.people,
    open,
    toggle: (id) =>
      setOpen((before) =>
        before.has(id) ? new Set([...before].filter((other) => other !== id)) : new Set(before).add(id),
      ),
    change: mayChange ? setChanging : null,
  });
  const total = items.overdue || items.recordClass !== null ? undefined : batch.itemCount + batch.excludedCount;
  return (
    <Box id="items" sx={{ scrollMarginTop: 72 }}>
      <Section
        title={words('destruction.itemsTitle')}
        flush
        actions={
          mayShow && (items.rows ?? []).some(({ subjectId }) => subjectId) ? (
            <Button
              variant="outlined"
              onClick={() => (purpose === null ? setAsking(true) : setPurpose(null))}
              startIcon={purpose === null ? <VisibilityIcon aria-hidden /> : <VisibilityOffIcon aria-hidden />}
            >
              {words(purpose === null ? 'destruction.showNames' : 'destruction.hideNames')}
            </Button>
          ) : null
        }
      >
        <ItemFilters items={items} classes={batch.classes} />
        {purpose === null ? null : (
          <Box sx={{ px: 4, pb: 3 }}>
            {items.names.fault ? (
              <Fault fault={items.names.fault} />
            ) : (
              <Status tone="kept" icon="law">
                {words('destruction.namesShown', { purpose: titleOf(purpose) })}
              </Status>
            )}
          </Box>
        )}
        {items.fault ? <Fault fault={items.fault} retry={items.retry} /> : null}
        {items.rows === null && !items.fault ? <RowsSkeleton what={words('destruction.itemsTitle')} /> : null}
        {items.rows && items.rows.length > 0 ? (
          <Sheet
            caption={words('destruction.itemsTitle')}
            columns={columns}
            rows={items.rows}
            keyOf={({ id }) => id}
            below={(item) => (open.has(item.id) ? <ItemWhy item={item} /> : null)}
          />
        ) : null}
        {items.rows?.length === 0 ? (
          <Empty title={words(total === undefined ? 'destruction.noItemsFiltered' : 'destruction.noItems')} />
        ) : null}
        {items.rows ? (
          <Pager
            what={words('destruction.itemsTitle')}
            page={items.page}
            perPage={itemsPerPage}
            count={items.rows.length}
            hasNext={items.hasNext}
            total={total}
            turn={items.turn}
          />
        ) : null}
      </Section>
      {asking ? (
        <PurposeDialog
          close={() => setAsking(false)}
          choose={(chosen) => {
            setPurpose(chosen);
            setAsking(false);
          }}
        />
      ) : null}
      {changing ? <ChangeItemDialog batchId={batch.id} item={changing} close={() => setChanging(null)} /> : null}
    </Box>
  );
}

function ItemFilters({ items, classes }: { items: Items; classes: BatchDetailFragment['classes'] }) {
  const words = useWords();
  const titles = new Map(classes.map(({ recordClass, title }) => [recordClass, title]));
  return (
    <Box
      data-filters
      role="group"
      aria-label={words('frame.filters')}
      sx={{ px: 4, pb: 3, display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'center' }}
    >
      <TextField
        select
        size="small"
        label={words('destruction.recordClass')}
        value={items.recordClass !== null && titles.has(items.recordClass) ? items.recordClass : ''}
        onChange={(event) => items.filter({ recordClass: event.target.value === '' ? null : event.target.value })}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ minWidth: 220 }}
      >
        <MenuItem value="">{words('destruction.allClasses')}</MenuItem>
        {[...titles].map(([recordClass, title]) => (
          <MenuItem key={recordClass} value={recordClass}>
            {title}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={items.overdue}
            onChange={(_event, checked) => items.filter({ overdue: checked })}
          />
        }
        label={words('destruction.overdueOnly')}
      />
    </Box>
  );
}
