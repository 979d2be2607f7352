// A person settles what was kept apart: makes a case of what they read in it, or records that nothing is to be done. Each message once.
import { randomUUID } from 'node:crypto';
import { isLanguage, type Caller } from '@clounge/shared/caller';
import { inTransaction, within, type Queryable } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { openConversation } from '../consultations/opening.ts';
import { isId } from '../destruction/batches.ts';
import { reasonRefusal } from '../destruction/reasons.ts';
import { enqueue } from '../outbox/outbox.ts';
import { openRequest } from '../requests/opening.ts';
import type { Sources } from '../sources.ts';
import { isRight } from './deciding/kind.ts';
import type { SuggestedKind } from './deciding/words.ts';
import { findIntakeMessage, type IntakeMessage } from './messages.ts';
import { entryRefusal, intakeRefusal, type ReleaseEntry } from './refusals.ts';
import { registerStranger } from '../strangers.ts';
import { senderOf } from './senders.ts';
import { writeCases } from './taking.ts';
import type { CaseRef } from './threading.ts';

export interface IntakeOutcome {
  message: IntakeMessage | null;
  refusal: Refusal | null;
}

const refused = (refusal: Refusal): IntakeOutcome => ({ message: null, refusal });
const staffOf = (caller: Caller): string => caller.staffNumber ?? caller.clientId;

/** Settles a message that waits, in one transaction with what `work` writes. Two who settle the same are told apart by the row's lock. */
async function settle(
  sources: Sources,
  caller: Caller,
  id: string,
  outcome: { state: 'RELEASED' | 'DISCARDED'; reason: string | null },
  work: (inside: Sources, db: Queryable, receivedAt: Date) => Promise<void>,
): Promise<IntakeOutcome> {
  if (!isId(id)) return refused(intakeRefusal('NOT_FOUND', caller.language));
  const refusal = await inTransaction(sources.pool, async (db) => {
    const rows = await db.query<{ state: string; received_at: Date }>(
      'select state, received_at from intake_message where id = $1 for update',
      [id],
    );
    const row = rows.rows[0];
    if (!row) return intakeRefusal('NOT_FOUND', caller.language);
    if (row.state !== 'QUARANTINED' && row.state !== 'IGNORED') return intakeRefusal('NOT_WAITING', caller.language);
    await db.query(
      'update intake_message set state = $2, settled_at = $3, settled_by = $4, settled_reason = $5 where id = $1',
      [id, outcome.state, sources.clock.now(), staffOf(caller), outcome.reason],
    );
    await work({ ...sources, pool: within(db) }, db, row.received_at);
    return null;
  });
  return refusal ? refused(refusal) : { message: await findIntakeMessage(sources.pool, id), refusal: null };
}

/** Refusals: NOT_FOUND, NOT_WAITING, REASON_WANTED, PERSONAL_DATA_IN_REASON. */
export async function discardQuarantined(
  sources: Sources,
  caller: Caller,
  id: string,
  reason: string,
): Promise<IntakeOutcome> {
  const bad = reasonRefusal(reason, caller.language);
  if (bad) return refused(bad);
  return settle(sources, caller, id, { state: 'DISCARDED', reason: reason.trim() }, () => Promise.resolve());
}

/** Refusals: NOT_FOUND, NOT_WAITING, BAD_USER_INPUT. Throws `Refused` FORBIDDEN while the person's class is being destroyed, UNAVAILABLE. */
export async function releaseFromQuarantine(
  sources: Sources,
  caller: Caller,
  input: ReleaseEntry & { id: string; as: SuggestedKind },
): Promise<IntakeOutcome> {
  const bad = entryRefusal(input, caller.language);
  if (bad) return refused(bad);
  const contact = input.contact?.trim().toLowerCase() ?? null;
  return settle(sources, caller, input.id, { state: 'RELEASED', reason: null }, async (inside, db, receivedAt) => {
    const subjectId = await entryOf(sources, contact);
    const opened = await openCase(inside, staffOf(caller), { ...input, contact, subjectId, receivedAt });
    await writeCases(db, input.id, [opened], false);
    if (contact !== null) await enqueue(db, { kind: 'INTAKE_LETTER', subject: input.id });
  });
}

async function entryOf(sources: Sources, contact: string | null): Promise<string> {
  if (contact === null) return registerStranger(sources);
  const [key] = await sources.door.blind('mail-sender', null, [contact]);
  if (!key) throw new Error('The door did not answer.');
  return senderOf(sources, contact, key);
}

interface Released extends ReleaseEntry {
  as: SuggestedKind;
  contact: string | null;
  subjectId: string;
  receivedAt: Date;
}

/** The kind is confirmed: a person read it so. Whom it is about is not. */
async function openCase(sources: Sources, by: string, released: Released): Promise<CaseRef> {
  const { as, contact, subjectId, receivedAt, text, aboutEmail, aboutEmployeeNumber } = released;
  const language = isLanguage(released.language) ? released.language : 'en';
  const id = randomUUID();
  const said = {
    id: randomUUID(),
    by: 'REQUESTER',
    via: 'EMAIL',
    text: text.trim(),
    documents: [] as string[],
  } as const;
  const [name, subject] = [released.name?.trim() || null, released.subject?.trim() || null];
  const whole = { id, channel: 'EMAIL', language, subjectId, tenantId: null, receivedAt } as const;
  if (!isRight(as)) {
    const fields = { name, from: contact, subject, messages: [{ ...said, at: receivedAt }] };
    await openConversation(sources, { ...whole, kind: as, fields }, by);
    return { kind: 'CONVERSATION', id };
  }
  const about = {
    ...(aboutEmail ? { email: aboutEmail.trim().toLowerCase() } : {}),
    ...(aboutEmployeeNumber ? { employeeNumber: aboutEmployeeNumber.trim() } : {}),
  };
  const messages = [{ ...said, at: receivedAt.toISOString() }];
  const fields = { name, contact, about, subject, messages, note: null };
  await openRequest(
    sources,
    { ...whole, kind: as, kindConfirmed: true, requestedBy: 'SELF', fields },
    { staffNumber: by },
  );
  return { kind: 'REQUEST', id };
}
