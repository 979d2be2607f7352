// Until when a conversation is to be answered and closed. The hours are data; nothing is decided here.
import { readFileSync } from 'node:fs';
import { hoursAfter } from '@clounge/shared/policy';
import { z } from 'zod';
import type { Conversation } from './conversations.ts';
import type { NewConversationEvent } from './events.ts';
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

type Clocked = Pick<Conversation, 'id' | 'answerDue' | 'closeDue'>;

/** For the history: both clocks began anew; what was due before stands there. */
export const bothClocksBegan = (before: Clocked, dues: Dues, at: Date): NewConversationEvent => ({
  conversationId: before.id,
  at,
  kind: 'CLOCKS_BEGAN',
  by: null,
  argument: {
    answerDue: dues.answerDue.toISOString(),
    closeDue: dues.closeDue.toISOString(),
    answerWas: before.answerDue.toISOString(),
    closeWas: before.closeDue.toISOString(),
  },
});

/** For the history: somebody wrote again, so the clock of the answer began anew. */
export const answerClockBegan = (before: Clocked, { answerDue }: Dues, at: Date): NewConversationEvent => ({
  conversationId: before.id,
  at,
  kind: 'ANSWER_CLOCK_BEGAN',
  by: null,
  argument: { answerDue: answerDue.toISOString(), answerWas: before.answerDue.toISOString() },
});
