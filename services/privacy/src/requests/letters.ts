// Letters to whoever asked: written with the decision that they tell, handed over later, each kind once a request. Never to anybody but the requester.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { isMailAddress } from '@clounge/shared/mail';
import { strictestExtended } from '@clounge/shared/policy';
import { enqueue } from '../outbox/outbox.ts';
import { certificatesOfDeletion } from '../deletion/grants.ts';
import { policyOf } from '../policy/versions.ts';
import type { Sources } from '../sources.ts';
import { outsideCase } from './abilities.ts';
import { openRequestContent, registrar } from './content.ts';
import { appendRequestEvent } from './events.ts';
import { findRequest, lockRequest } from './finding.ts';
import { itemsOf } from './items.ts';
import { letterText, type LetterKind } from './letter-words.ts';
import { lockLinks } from './links.ts';
import { requestRefusal } from './refusals.ts';
import type { RequestActOutcome } from './acting.ts';
import type { RightsRequest, RightsRequestFields } from './request.entity.ts';

export interface RequestLetter {
  id: string;
  requestId: string;
  kind: LetterKind;
  /** By mail, or on paper: then staff print and post it. */
  way: 'MAIL' | 'PAPER';
  writtenAt: Date;
  sentAt: Date | null;
  sentBy: string | null;
}

const columns = `id, request_id as "requestId", kind, way, written_at as "writtenAt", sent_at as "sentAt", sent_by as "sentBy"`;

/** By which way a request is answered: as it came. */
const wayOf = ({ channel }: Pick<RightsRequest, 'channel'>): RequestLetter['way'] =>
  channel === 'LETTER' || channel === 'FAX' || channel === 'PHONE' ? 'PAPER' : 'MAIL';

/** Writes a letter, to be handed over by the outbox, or by staff where it is on paper. Must run in the transaction of what it tells. */
export async function writeLetter(db: Queryable, request: RightsRequest, kind: LetterKind, at: Date): Promise<void> {
  const id = randomUUID();
  const way = wayOf(request);
  const written = await db.query(
    `insert into rights_request_letter (id, request_id, kind, way, written_at) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [id, request.id, kind, way, at],
  );
  if (written.rowCount !== 1) return;
  const facts = { letter: kind, way };
  await appendRequestEvent(db, { requestId: request.id, at, kind: 'LETTER_WRITTEN', by: null, facts });
  if (way === 'MAIL') await enqueue(db, { kind: 'REQUEST_LETTER', subject: id });
}

export const lettersOf = async (db: Queryable, requestId: string): Promise<RequestLetter[]> =>
  (
    await db.query<RequestLetter>(
      `select ${columns} from rights_request_letter where request_id = $1 order by written_at, kind`,
      [requestId],
    )
  ).rows;

async function letterById(db: Queryable, id: string): Promise<RequestLetter | null> {
  const rows = await db.query<RequestLetter>(`select ${columns} from rights_request_letter where id = $1`, [id]);
  return rows.rows[0] ?? null;
}

/** Subject and text of a letter, in the requester's language. */
async function textOf(
  sources: Pick<Sources, 'pool'>,
  letter: RequestLetter,
  request: RightsRequest,
  content: RightsRequestFields,
): Promise<{ subject: string; text: string }> {
  const policy = await policyOf(sources.pool, request.policyVersion);
  const other = await sources.pool.query<{ reference: string }>('select reference from rights_request where id = $1', [
    request.duplicateOf,
  ]);
  return letterText(letter.kind, {
    request,
    policy,
    name: content.name,
    items: await itemsOf(sources.pool, request.id),
    reasons: new Map(content.reasons.map(({ item, text }) => [item, text])),
    extendedTo: strictestExtended(policy, request.kind, request.receivedAt, request.laws)?.dueAt ?? null,
    duplicateOf: other.rows[0]?.reference ?? null,
    certificates: await certificatesOfDeletion(sources.pool, request.id),
  });
}

/** A letter as it reads, for whoever prints it or looks what was said; the look is recorded. Null where its content was destroyed. */
export async function letterInWords(
  sources: Pick<Sources, 'pool' | 'orm' | 'door'>,
  caller: Caller,
  letter: RequestLetter,
): Promise<string | null> {
  const request = await findRequest(sources, letter.requestId);
  if (!request || outsideCase(caller, request)) return null;
  const inside = { ...caller, caseId: request.id };
  const content = await openRequestContent(sources, inside, 'letterInWords', request);
  return content ? (await textOf(sources, letter, request, content)).text : null;
}

/** Hands a letter over to the mail server; where the requester left no address it becomes one on paper. Throws where the server does not take it. */
export async function sendLetter(sources: Sources, letterId: string): Promise<void> {
  const letter = await letterById(sources.pool, letterId);
  if (letter?.sentAt !== null || letter.way !== 'MAIL') return;
  const request = await findRequest(sources, letter.requestId);
  const content = request && (await openRequestContent(sources, registrar(sources), 'sendLetter', request));
  if (!content) return;
  const to = content.contact?.trim() ?? '';
  if (!isMailAddress(to)) {
    await sources.pool.query(`update rights_request_letter set way = 'PAPER' where id = $1 and sent_at is null`, [
      letter.id,
    ]);
    return;
  }
  const { subject, text } = await textOf(sources, letter, request, content);
  await sources.mail.send({ to, subject, text, id: letter.id });
  await handedOver(sources, letter, null);
}

/** Writes that a letter was handed over. The notice of an extension takes effect with it, where it was in time. */
async function handedOver(sources: Sources, letter: RequestLetter, by: string | null): Promise<boolean> {
  const at = sources.clock.now();
  return inTransaction(sources.pool, async (db): Promise<boolean> => {
    await lockLinks(db);
    const request = await lockRequest(sources, db, letter.requestId);
    const sent = await db.query(
      `update rights_request_letter set sent_at = $2, sent_by = $3 where id = $1 and sent_at is null returning id`,
      [letter.id, at, by],
    );
    if (!request || sent.rows.length === 0) return false;
    const { id: requestId } = request;
    await appendRequestEvent(db, { requestId, at, kind: 'LETTER_SENT', by, facts: { letter: letter.kind } });
    if (letter.kind !== 'EXTENSION' || !request.isOpen() || at > request.dueAt) return true;
    const policy = await policyOf(db, request.policyVersion);
    const extended = strictestExtended(policy, request.kind, request.receivedAt, request.laws);
    if (!extended) return true;
    await db.query('update rights_request set extended_until = $2, law = $3, reminded = 0 where id = $1', [
      requestId,
      extended.dueAt,
      extended.law,
    ]);
    const facts = { until: extended.dueAt.toISOString(), law: extended.law };
    await appendRequestEvent(db, { requestId, at, kind: 'EXTENDED', by, facts });
    await enqueue(db, { kind: 'REQUEST', subject: requestId, once: 'extended' });
    return true;
  });
}

/** Records that a letter on paper was posted. Refusals: STAFF_ONLY, NO_SUCH_LETTER. */
export async function recordPostedLetter(sources: Sources, caller: Caller, id: string): Promise<RequestActOutcome> {
  const { staffNumber, language } = caller;
  if (staffNumber === null) return { request: null, refusal: requestRefusal('STAFF_ONLY', language) };
  const letter = /^[0-9a-f-]{36}$/i.test(id) ? await letterById(sources.pool, id) : null;
  const request = letter && (await findRequest(sources, letter.requestId));
  const outside = request && outsideCase(caller, request);
  if (outside) return { request: null, refusal: outside };
  const posted = letter?.way === 'PAPER' && (await handedOver(sources, letter, staffNumber));
  return {
    request: request && (await findRequest(sources, request.id)),
    refusal: posted ? null : requestRefusal('NO_SUCH_LETTER', language),
  };
}
