// Takes one message: once, and all that it becomes in one transaction. It ends as cases, as ignored, or in quarantine with its bytes; none is
// lost, for whoever handed it over lets go of it only after this has answered. Never logs anything of it.
import { randomUUID } from 'node:crypto';
import type { Language } from '@clounge/shared/caller';
import { inTransaction, within, type Queryable } from '@clounge/shared/database';
import { Refused } from '@clounge/shared/errors';
import { storeDocument } from '../documents/storing.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';
import { decide, type Decision, type IntakeFlag } from './deciding/decide.ts';
import type { IgnoredReason } from './deciding/automatic.ts';
import { keysOf, type MessageKeys } from './keys.ts';
import { nextLetterIn } from './letter-times.ts';
import { addToCase, openCases, type Produced } from './producing.ts';
import type { Reading } from './reading/message.ts';
import { parseMessage } from './reading/parse.ts';
import type { BrokenReason } from './reading/structure.ts';
import { registerStranger } from '../strangers.ts';
import { senderOf } from './senders.ts';
import { threadOf, type CaseRef, type Thread } from './threading.ts';
import { demandTurn, noteNotJudged, NotJudged } from './waiting.ts';

export type Via = 'IMAP' | 'LOCAL';

/** A message that came in. */
export interface Arrival {
  raw: Buffer;
  via: Via;
  /** When the mail server had it, in business time: the clocks of the law run from then. */
  at: Date;
}

export type QuarantineReason = BrokenReason | 'SAME_ID_OTHER_CONTENT' | 'NOT_SCANNED';

/** How a message ended; `REPEATED` is one that had been taken before. */
export interface Taken {
  ended: 'TAKEN' | 'IGNORED' | 'QUARANTINED' | 'REPEATED';
  id: string;
}

/** The operator's own addresses, in lower case: nobody's, and never answered. */
export const ownAddresses = ({ config }: Pick<Sources, 'config'>): Set<string> =>
  new Set(
    [config.privacyAddress, /<([^<>]+)>/.exec(config.mailFrom)?.[1] ?? config.mailFrom].map((one) => one.toLowerCase()),
  );

/** Somebody else took it in the meantime. */
class TakenMeanwhile extends Error {}

const tries = 4;

/**
 * Takes a message. Throws `Refused` UNAVAILABLE: then nothing of it was kept, and it must be handed over again. One with an attachment that the
 * virus scanner does not judge is tried again ever more slowly, and in the end kept apart.
 */
export async function takeMessage(sources: Sources, arrival: Arrival): Promise<Taken> {
  const reading = await parseMessage(arrival.raw);
  const decision = reading.kind === 'read' ? decide(reading.message, ownAddresses(sources)) : null;
  const keys = await keysOf(sources.door, reading, arrival.raw);
  for (let attempt = 1; ; attempt += 1) {
    const before = await takenBefore(sources, keys);
    if (before) return before;
    try {
      await demandTurn(sources, keys.bytes);
      return await takeNew(sources, arrival, { reading, decision, keys });
    } catch (error) {
      if (!(error instanceof TakenMeanwhile) || attempt === tries) throw error;
    }
  }
}

interface Considered {
  reading: Reading;
  decision: Decision | null;
  keys: MessageKeys;
}

/** The same message; what has its Message-ID and says something else is none, unless its bytes were kept apart before. */
async function takenBefore({ pool }: Pick<Sources, 'pool'>, keys: MessageKeys): Promise<Taken | null> {
  const same = await pool.query<{ id: string }>(
    `update intake_message set repeats = repeats + 1
     where (message_key = $1 and content_key = $2) or message_key = $3 returning id`,
    [keys.message, keys.content, keys.bytes],
  );
  return same.rows[0] ? { ended: 'REPEATED', id: same.rows[0].id } : null;
}

async function takeNew(sources: Sources, arrival: Arrival, { reading, decision, keys }: Considered): Promise<Taken> {
  const taken = await sources.pool.query('select from intake_message where message_key = $1', [keys.message]);
  const row = { id: randomUUID(), arrival, keys, language: decision?.language ?? null };
  if (taken.rows.length > 0)
    return keepApart(
      sources,
      { ...row, keys: { ...keys, message: keys.bytes } },
      'QUARANTINED',
      'SAME_ID_OTHER_CONTENT',
    );
  if (reading.kind === 'broken') return keepApart(sources, row, 'QUARANTINED', reading.reason);
  if (decision?.kind === 'ignored') return keepApart(sources, row, 'IGNORED', decision.reason);
  if (!decision || !keys.sender) throw new Error('A message without decision or sender.');
  const thread = await threadOf(sources, reading.message);
  const subjectId =
    thread.kind === 'case' ? thread.subjectId : await senderOf(sources, reading.message.from.address, keys.sender);
  const produce = (to: Thread, subject: string) => keepCase(sources, row, reading, decision, to, subject);
  try {
    return await produce(thread, subjectId);
  } catch (error) {
    if (error instanceof NotJudged) {
      const { over } = await noteNotJudged(sources, keys.bytes, error.why);
      if (over) return keepApart(sources, row, 'QUARANTINED', 'NOT_SCANNED');
    }
    if (!(error instanceof Refused) || !['FORBIDDEN', 'GONE', 'NOT_FOUND'].includes(error.code)) throw error;
    // What hangs on that entry is being destroyed, or was: the message begins anew, as from somebody whom nobody knows.
    return produce({ kind: 'none' }, await registerStranger(sources));
  }
}

interface Row {
  id: string;
  arrival: Arrival;
  keys: MessageKeys;
  language: Language | null;
}

async function keepCase(
  sources: Sources,
  row: Row,
  { message }: Extract<Reading, { kind: 'read' }>,
  decision: Extract<Decision, { kind: 'case' }>,
  thread: Thread,
  subjectId: string,
): Promise<Taken> {
  const { language, suggested } = decision;
  const receivedAt = row.arrival.at;
  return inTransaction(sources.pool, async (db) => {
    const inside: Sources = { ...sources, pool: within(db) };
    // First of all: of two that take the same message, the second waits here until the first has ended.
    await claim(db, row.keys);
    const incoming = { message, subjectId, language, receivedAt };
    const produced: Produced =
      thread.kind === 'case'
        ? await addToCase(inside, incoming, thread.case)
        : await openCases(inside, incoming, decision);
    const flags: IntakeFlag[] = [
      ...decision.flags,
      ...(thread.kind === 'foreign' ? (['CLAIMS_OUR_LETTER'] as const) : []),
      ...(produced.refused > 0 ? (['ATTACHMENT_REFUSED'] as const) : []),
    ];
    const facts = { suggested, flags, attachments: message.attachments.length, refused: produced.refused };
    await writeRow(db, row, { state: 'TAKEN', reason: null, documentId: null, ...facts });
    await writeCases(db, row.id, produced.cases, thread.kind === 'case');
    const wantsLetter = thread.kind !== 'case' || produced.refused > 0;
    if (wantsLetter && (await mayWrite(db, row)))
      await enqueue(db, { kind: 'INTAKE_LETTER', subject: row.id, delayMs: nextLetterIn(new Date()) });
    return { ended: 'TAKEN', id: row.id };
  });
}

/** Keeps a message as it came, byte by byte, apart from everything; whoever looks may make a case of it. Nobody is written to. */
async function keepApart(
  sources: Sources,
  row: Row,
  state: 'IGNORED' | 'QUARANTINED',
  reason: IgnoredReason | QuarantineReason,
): Promise<Taken> {
  const { raw } = row.arrival;
  const subjectId = await registerStranger(sources);
  return inTransaction(sources.pool, async (db) => {
    await claim(db, row.keys);
    const bytes = raw.length > 0 ? raw : Buffer.from('\n');
    const outcome = await storeDocument(
      { ...sources, pool: within(db) },
      { kind: 'QUARANTINED', subjectId, tenantId: null, caseId: row.id, name: 'message.eml', content: pieces(bytes) },
    );
    if (outcome.kind === 'refused')
      throw new Refused('UNAVAILABLE', `The message cannot be kept in quarantine (${outcome.refusal.code}).`);
    const facts = { suggested: null, flags: [], attachments: 0, refused: 0 };
    await writeRow(db, row, { state, reason, documentId: outcome.documentId, ...facts });
    return { ended: state, id: row.id };
  });
}

async function* pieces(content: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(content);
}

/** Takes the name of a message for the rest of the transaction. Throws `TakenMeanwhile` where it is taken already. */
async function claim(db: Queryable, { message }: MessageKeys): Promise<void> {
  await db.query(`select pg_advisory_xact_lock(7319, ('x' || encode(substr($1::bytea, 1, 4), 'hex'))::bit(32)::int)`, [
    message,
  ]);
  const taken = await db.query('select from intake_message where message_key = $1', [message]);
  if (taken.rows.length > 0) throw new TakenMeanwhile();
}

interface Facts {
  state: 'TAKEN' | 'IGNORED' | 'QUARANTINED';
  reason: string | null;
  documentId: string | null;
  suggested: string | null;
  flags: readonly IntakeFlag[];
  attachments: number;
  refused: number;
}

async function writeRow(db: Queryable, { id, arrival, keys, language }: Row, facts: Facts): Promise<void> {
  await db.query('delete from intake_waiting where message_key = $1', [keys.bytes]);
  await db.query(
    `insert into intake_message (id, via, state, reason, message_key, content_key, sender_key, language, suggested, flags, attachments, refused,
       bytes, received_at, document_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      id,
      arrival.via,
      facts.state,
      facts.reason,
      keys.message,
      keys.content,
      keys.sender,
      language,
      facts.suggested,
      facts.flags,
      facts.attachments,
      facts.refused,
      arrival.raw.length,
      arrival.at,
      facts.documentId,
    ],
  );
}

/** Writes which cases a message became; `added`: they were there before. */
export async function writeCases(db: Queryable, id: string, cases: readonly CaseRef[], added: boolean): Promise<void> {
  await db.query(
    `insert into intake_case (message_id, position, kind, case_id, added)
     select $1, position, kind, case_id, $4 from unnest($2::text[], $3::uuid[]) with ordinality as c (kind, case_id, position)`,
    [id, cases.map((one) => one.kind), cases.map((one) => one.id), added],
  );
}

const mostLettersADay = 5;

/** Whether its sender may be written to: whoever writes in a loop, or in another's name, is not a reason for letter after letter. */
async function mayWrite(db: Queryable, { keys, arrival }: Row): Promise<boolean> {
  const rows = await db.query<{ count: number }>(
    `select count(*) as count from intake_message where sender_key = $1 and received_at > $2::timestamptz - interval '1 day'`,
    [keys.sender, arrival.at],
  );
  return (rows.rows[0]?.count ?? 0) <= mostLettersADay;
}
