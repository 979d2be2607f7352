// Whether a message answers a letter of ours. The Message-IDs of our letters carry a keyed proof, so nobody can make one up; and only the person
// we wrote to is heard in their case: everybody else begins a case of their own.
import { createHash } from 'node:crypto';
import type { Door } from '@clounge/shared/vault';
import { findConversation, everyConversation } from '../consultations/conversations.ts';
import { stores } from '../consultations/consultation.entity.ts';
import { openRequestContent, registrar } from '../requests/content.ts';
import { findRequest } from '../requests/finding.ts';
import type { Sources } from '../sources.ts';
import type { MailMessage } from './reading/message.ts';

export type CaseKind = 'REQUEST' | 'CONVERSATION';
export interface CaseRef {
  kind: CaseKind;
  id: string;
}

/** The case that a message belongs to; `foreign`: it names a case of ours that is not its sender's, or is over. */
export type Thread = { kind: 'case'; case: CaseRef; subjectId: string } | { kind: 'foreign' } | { kind: 'none' };

const proofOf = async (door: Pick<Door, 'blind'>, stem: string): Promise<string> =>
  (await door.blind('mail-thread', null, [stem]))[0]?.toString('hex').slice(0, 32) ?? '';

/** The local part of a letter's Message-ID: its case, the letter, and the proof that it is ours. `letter` tells letters of a case apart. */
export async function threadId(door: Pick<Door, 'blind'>, caseId: string, letter: string): Promise<string> {
  const stem = `${caseId.replaceAll('-', '')}.${createHash('sha256').update(letter).digest('hex').slice(0, 16)}`;
  return `c.${stem}.${await proofOf(door, stem)}`;
}

const ours = /^c\.(([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})\.[0-9a-f]{16})\.([0-9a-f]{32})@/;

/** The case of a letter of ours; null where it is none. */
export async function caseOfLetter(door: Pick<Door, 'blind'>, messageId: string): Promise<string | null> {
  const found = ours.exec(messageId);
  if (!found || (await proofOf(door, found[1] ?? '')) !== found[7]) return null;
  return found.slice(2, 7).join('-');
}

const reference = /(?<![\p{L}\p{N}])([RC]-\d{4}-\d{6})(?![\p{L}\p{N}])/u;

/** Finds the case that a message answers. Opens what it compares with for nobody. Throws `Refused` UNAVAILABLE. */
export async function threadOf(sources: Sources, message: MailMessage): Promise<Thread> {
  const cases = await Promise.all(message.answers.map((id) => caseOfLetter(sources.door, id)));
  const id = cases.find((one) => one !== null) ?? (await caseByReference(sources, message.subject));
  if (id === null) return { kind: 'none' };
  const found = (await requestCase(sources, id)) ?? (await conversationCase(sources, id));
  if (!found) return { kind: 'foreign' };
  const { contact, over, subjectId, kind } = found;
  if (over || contact?.trim().toLowerCase() !== message.from.address) return { kind: 'foreign' };
  return { kind: 'case', case: { kind, id }, subjectId };
}

async function caseByReference({ pool }: Pick<Sources, 'pool'>, subject: string): Promise<string | null> {
  const named = reference.exec(subject)?.[1];
  if (named === undefined) return null;
  const rows = await pool.query<{ id: string }>(
    `select id from rights_request where reference = $1 union all select id from (${everyConversation}) c where reference = $1`,
    [named],
  );
  return rows.rows[0]?.id ?? null;
}

interface FoundCase {
  kind: CaseKind;
  contact: string | null;
  over: boolean;
  subjectId: string;
}

async function requestCase(sources: Sources, id: string): Promise<FoundCase | null> {
  const request = await findRequest(sources, id);
  if (!request) return null;
  const fields = await openRequestContent(sources, registrar(sources), 'takeMessage', request);
  return { kind: 'REQUEST', contact: fields?.contact ?? null, over: !request.isOpen(), subjectId: request.subjectId };
}

async function conversationCase(sources: Sources, id: string): Promise<FoundCase | null> {
  const found = await findConversation(sources.pool, id);
  if (!found) return null;
  const { set } = stores[found.kind];
  const [opened] = await sources.door.open(registrar(sources), { operation: 'takeMessage' }, set, [found]);
  const contact = opened?.kind === 'opened' ? opened.value.from : null;
  return { kind: 'CONVERSATION', contact, over: false, subjectId: found.subjectId };
}
