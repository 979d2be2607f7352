// What a figure of the board leads to, and how many answers were in time. Pure.
import type { RequestFiguresLineFragment } from '../generated/operations.ts';
import { channels, nobody, type QueueFilter, type Which } from './queue-filter.ts';

type Line = RequestFiguresLineFragment;

/** The list that a number counts. */
export function figureFilter({ dimension, key }: Pick<Line, 'dimension' | 'key'>, which: Which): Partial<QueueFilter> {
  if (dimension === 'LAW') return { which, law: key ?? null };
  if (dimension === 'CHANNEL') return { which, channel: channels.find((one) => one === key) ?? null };
  if (dimension === 'HANDLER') return { which, assignedTo: key ?? nobody };
  return { which };
}

/** Which part of the answers was in time, 0 to 1; null where none was given. */
export const inTimeShare = ({ answered, answeredInTime }: Pick<Line, 'answered' | 'answeredInTime'>): number | null =>
  answered === 0 ? null : answeredInTime / answered;
