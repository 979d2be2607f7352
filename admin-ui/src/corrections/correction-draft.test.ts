// What of a written proposal is sent: what differs, an emptied field as null, and one reason a class.
import { expect, test } from 'vitest';
import { changesOf, keyOf, refusedOf, textOf, type CorrectableRecord } from './correction-draft.ts';

const record: CorrectableRecord = {
  recordClass: 'membership',
  title: 'Membership',
  table: 'membership',
  id: '1',
  readable: true,
  fields: [
    { field: 'name', value: '"Sari"' },
    { field: 'mobile', value: '"0811"' },
    { field: 'birthday', value: 'null' },
  ],
};

test('what was left alone, or written as it stands, is not proposed; an emptied field is', () => {
  const written = {
    [keyOf(record, 'name')]: ' Sari ',
    [keyOf(record, 'mobile')]: '',
    [keyOf(record, 'birthday')]: '',
  };
  expect(changesOf([record], written)).toEqual([
    { recordClass: 'membership', table: 'membership', id: '1', fields: [{ field: 'mobile', value: null }] },
  ]);
  expect(changesOf([record], { [keyOf(record, 'name')]: 'Sari Dewi' })[0]?.fields).toEqual([
    { field: 'name', value: 'Sari Dewi' },
  ]);
});

test('of a class that cannot be read only what was written is proposed', () => {
  const shut = { ...record, readable: false, fields: record.fields.map(({ field }) => ({ field, value: null })) };
  expect(changesOf([shut], { [keyOf(shut, 'name')]: '' })).toEqual([]);
  expect(changesOf([shut], { [keyOf(shut, 'name')]: 'Budi' })[0]?.fields).toEqual([{ field: 'name', value: 'Budi' }]);
});

test('a class is refused once, with its first reason', () => {
  const other = { recordClass: 'login-record', title: 'Log-ins', fields: [], reason: '' };
  const others = [
    { ...other, code: 'LAW' as const },
    { ...other, code: 'FACT' as const },
  ];
  expect(refusedOf(others, new Set(['login-record/LAW', 'login-record/FACT']))).toEqual([
    { recordClass: 'login-record', code: 'LAW' },
  ]);
  expect([textOf('"x"'), textOf('null'), textOf(null), textOf('3')]).toEqual(['x', '', '', '3']);
});
