// Nothing is called destroyed before its certificate is there.
import { expect, test } from 'vitest';
import { placeOf } from './place-of.ts';

const nothing = { takenBackAt: null, settledAt: null, certificateId: null, listState: null };
const at = '2026-11-01T00:00:00Z';

test('a class waits, is listed, under way, and destroyed only with its certificate', () => {
  expect(placeOf(nothing)).toBe('waits');
  expect(placeOf({ ...nothing, listState: 'RETURNED' })).toBe('waits');
  expect(placeOf({ ...nothing, listState: 'AWAITING_APPROVAL' })).toBe('listed');
  expect(placeOf({ ...nothing, listState: 'COMPLETED', certificateId: 'c' })).toBe('underWay');
  expect(placeOf({ ...nothing, settledAt: at, listState: 'COMPLETED', certificateId: 'c' })).toBe('certified');
  expect(placeOf({ ...nothing, settledAt: at })).toBe('gone');
  expect(placeOf({ ...nothing, takenBackAt: at, listState: 'AWAITING_APPROVAL' })).toBe('takenBack');
  expect(placeOf({ ...nothing, listState: 'STOPPED' })).toBe('stopped');
});
