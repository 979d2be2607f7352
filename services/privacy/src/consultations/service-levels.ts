// Until when a conversation is to be answered and closed. The hours are data; nothing is decided here.
import { readFileSync } from 'node:fs';
import { hoursAfter } from '@clounge/shared/policy';
import { z } from 'zod';
import { kinds, type ConsultationKind } from './consultation.entity.ts';

const hours = z.number().int().positive();
const levels = z
  .record(z.enum(kinds), z.object({ firstAnswerHours: hours, closeHours: hours }))
  .parse(JSON.parse(readFileSync(new URL('./service-levels.json', import.meta.url), 'utf8')));

export interface Dues {
  answerDue: Date;
  closeDue: Date;
}

/** The house's own clocks of a kind, counted in hours from when it came. */
export function duesOf(kind: ConsultationKind, receivedAt: Date): Dues {
  const { firstAnswerHours, closeHours } = levels[kind];
  return { answerDue: hoursAfter(receivedAt, firstAnswerHours), closeDue: hoursAfter(receivedAt, closeHours) };
}
