// The filters of the queue; they stand in the address, so that a link shows the same list.
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import { languageNames } from '../i18n/catalog.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { useFilters } from '../pieces/use-filters.ts';
import {
  addressOf,
  answerLanguages,
  channels,
  kinds,
  laws,
  nobody,
  ordersOf,
  queueFilterOf,
  whiches,
  type QueueFilter,
} from './queue-filter.ts';
import { SavedViews } from './SavedViews.tsx';

export function QueueFilters() {
  const words = useWords();
  const named = useNamed();
  const filters = useFilters();
  const filter = queueFilterOf(filters.values);
  const set = (change: Partial<QueueFilter>) => filters.set(addressOf({ ...filter, ...change }));
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={filter.which}
        onChange={(_event, which: QueueFilter['which'] | null) => set({ which: which ?? 'open' })}
        aria-label={words('requests.filter.which')}
        sx={{ flexWrap: 'wrap' }}
      >
        {whiches.map((which) => (
          <ToggleButton key={which} value={which}>
            {words(`requests.filter.${which}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <One
        label={words('requests.column.kind')}
        value={filter.kind}
        options={kinds.map((kind) => [kind, words(`requests.kinds.${kind}`)])}
        change={(value) => set({ kind: kinds.find((kind) => kind === value) ?? null })}
      />
      <One
        label={words('requests.column.channel')}
        value={filter.channel}
        options={channels.map((channel) => [channel, words(`requests.channels.${channel}`)])}
        change={(value) => set({ channel: channels.find((channel) => channel === value) ?? null })}
      />
      <One
        label={words('requests.column.law')}
        value={filter.law}
        options={[...new Set([...laws, ...(filter.law === null ? [] : [filter.law])])].map((law) => [
          law,
          named('requests.laws', law),
        ])}
        change={(law) => set({ law })}
      />
      <One
        label={words('requests.column.language')}
        value={filter.language}
        options={answerLanguages.map((language) => [language, languageNames[language]])}
        change={(value) => set({ language: answerLanguages.find((language) => language === value) ?? null })}
      />
      <One
        label={words('requests.column.assignedTo')}
        value={filter.assignedTo}
        options={[...new Set([nobody, ...(filter.assignedTo === null ? [] : [filter.assignedTo])])].map((one) => [
          one,
          one === nobody ? words('requests.nobody') : one,
        ])}
        change={(assignedTo) => set({ assignedTo })}
      />
      <One
        label={words('requests.order.label')}
        none={words('requests.order.usual')}
        value={filter.order}
        options={ordersOf(filter).map((order) => [order, words(`requests.order.${order}`)])}
        change={(value) => set({ order: ordersOf(filter).find((order) => order === value) ?? null })}
      />
      <Reference key={filter.reference ?? ''} value={filter.reference} find={(reference) => set({ reference })} />
      <SavedViews filter={filter} show={(wanted) => filters.set(addressOf(wanted))} />
    </Box>
  );
}

function One({
  label,
  value,
  options,
  change,
  none,
}: {
  label: string;
  /** What is named where nothing is chosen; any where it is not said. */
  none?: string;
  value: string | null;
  options: readonly (readonly [string, string])[];
  change: (value: string | null) => void;
}) {
  const words = useWords();
  return (
    <TextField
      select
      size="small"
      label={label}
      value={value ?? ''}
      onChange={(event) => change(event.target.value === '' ? null : event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: 130 }}
    >
      <MenuItem value="">{none ?? words('requests.filter.any')}</MenuItem>
      {options.map(([option, name]) => (
        <MenuItem key={option} value={option}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Reference({ value, find }: { value: string | null; find: (reference: string | null) => void }) {
  const words = useWords();
  const [typed, setTyped] = useState(value ?? '');
  return (
    <Box
      component="form"
      data-search
      onSubmit={(event) => {
        event.preventDefault();
        find(typed.trim() === '' ? null : typed.trim().toUpperCase());
      }}
    >
      <TextField
        size="small"
        label={words('requests.column.reference')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder="R-2026-000123"
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { maxLength: 40 } }}
        sx={{ width: 170 }}
      />
    </Box>
  );
}
