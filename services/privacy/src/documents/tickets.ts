// Uploads that were begun: a ticket that the same caller sends along with the bytes. It is signed and kept nowhere, so that an upload that
// never comes leaves nothing; a document's id is used once.
import { randomUUID, timingSafeEqual } from 'node:crypto';
import { permits, type Caller, type Language } from '@clounge/shared/caller';
import { Refused, type Refusal } from '@clounge/shared/errors';
import { z } from 'zod';
import { mayAct } from '../consultations/acting.ts';
import { findConversation } from '../consultations/conversations.ts';
import { conversationRefusal, type ConversationRefusal } from '../consultations/refusals.ts';
import { isId } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';
import type { DocumentKind } from './document.entity.ts';
import { urlOf } from './reading.ts';
import { documentRefusal } from './refusals.ts';
import { plainName } from './storing.ts';

/** Kinds that people bring; packages and quarantined files are made by the system. */
const uploadKinds = [
  'SCAN',
  'ATTACHMENT',
  'CONVERSATION_ATTACHMENT',
  'MANDATE',
  'IDENTITY_DOCUMENT',
  'GUARDIAN_CONSENT',
  'GUARDIANSHIP_PROOF',
] as const;

/** In real time, as everything that a person has in hand. */
const ticketMs = 15 * 60_000;

const ticketShape = z.object({
  id: z.uuid(),
  kind: z.enum(uploadKinds),
  subjectId: z.uuid(),
  tenantId: z.uuid().nullable(),
  caseId: z.uuid().nullable(),
  name: z.string(),
  bytes: z.number().int().positive(),
  sha256: z.string().nullable(),
  /** Milliseconds of real time. */
  expires: z.number(),
  /** Client and account of who began it. */
  by: z.string(),
});

/** What an upload was begun for. */
export type UploadTicket = z.infer<typeof ticketShape>;

export interface BeginUpload {
  kind: DocumentKind;
  subjectId: string;
  caseId?: string | null;
  name: string;
  bytes: number;
  sha256?: string | null;
}

export interface Upload {
  id: string;
  url: string;
  ticket: string;
  expiresAt: Date;
  help: string;
}

const help: Record<Language, string> = {
  en: 'PDF, PNG, JPEG, TIFF, WebP or plain text, up to {limit} MB. Cover numbers of identity cards before you scan: in pictures we cannot find them. A PDF in which one can be read is not taken; in plain text they are masked before anything is stored.',
  ko: 'PDF, PNG, JPEG, TIFF, WebP 또는 일반 텍스트, 최대 {limit}MB. 스캔하기 전에 주민등록번호 등 고유식별번호를 가리세요. 이미지 속 번호는 시스템이 찾아낼 수 없습니다. 번호를 읽을 수 있는 PDF는 받지 않으며, 일반 텍스트의 번호는 저장 전에 가려집니다.',
  id: 'PDF, PNG, JPEG, TIFF, WebP, atau teks biasa, hingga {limit} MB. Tutup nomor kartu identitas sebelum memindai: di dalam gambar kami tidak dapat menemukannya. PDF yang nomornya terbaca tidak diterima; dalam teks biasa nomor itu disamarkan sebelum disimpan.',
};

/** What whoever chooses a file should know first. */
export const uploadHelp = (limitBytes: number, language: Language): string =>
  help[language].replace('{limit}', String(Math.floor(limitBytes / 1_000_000)));

const bearerOf = ({ clientId, sub }: Caller): string => `${clientId}|${sub}`;

const signatureOf = async ({ door }: Pick<Sources, 'door'>, payload: string): Promise<Buffer> => {
  const [signature] = await door.blind('document-upload', null, [payload]);
  if (!signature) throw new Error('Nothing was signed.');
  return signature;
};

/** What is wrong with the input itself; null where nothing is. */
function inputRefusal(input: BeginUpload): Refusal | null {
  const wrong = (field: string, message: string): Refusal => ({ code: 'BAD_USER_INPUT', field, message, wayOut: null });
  if (!uploadKinds.some((kind) => kind === input.kind))
    return wrong('kind', 'Files of this kind are made by the system.');
  if (!isId(input.subjectId)) return wrong('subjectId', 'The id of a person is wanted.');
  if (input.caseId != null && !isId(input.caseId)) return wrong('caseId', 'The id of a case is wanted.');
  if (!Number.isSafeInteger(input.bytes) || input.bytes < 0)
    return wrong('bytes', 'A whole number of bytes is wanted.');
  if (input.sha256 != null && !/^[0-9a-f]{64}$/i.test(input.sha256))
    return wrong('sha256', 'A SHA-256 is wanted: 64 hexadecimal digits.');
  return null;
}

/** A conversation's file is its person's. Refused: NOT_FOUND, NOT_YOURS, CLOSED. */
async function conversationFor(
  { pool }: Pick<Sources, 'pool'>,
  caller: Caller,
  { caseId = null }: BeginUpload,
): Promise<{ subjectId: string | null; refusal: Refusal | null }> {
  const refuse = (name: ConversationRefusal) => ({
    subjectId: null,
    refusal: { ...conversationRefusal(name, caller.language), field: 'caseId' },
  });
  if (caseId === null) return { subjectId: null, refusal: null };
  const found = await findConversation(pool, caseId);
  if (!found) return refuse('NOT_FOUND');
  if (!mayAct(caller, found)) return refuse('NOT_YOURS');
  return found.state === 'CLOSED' ? refuse('CLOSED') : { subjectId: found.subjectId, refusal: null };
}

/** Begins an upload; nothing is written. Refused: TOO_LARGE, EMPTY, BAD_USER_INPUT, NOT_FOUND, NOT_YOURS, CLOSED. Throws `Refused` UNAVAILABLE. */
export async function beginUpload(
  sources: Pick<Sources, 'door' | 'config' | 'pool'>,
  caller: Caller,
  input: BeginUpload,
): Promise<{ upload: Upload | null; refusal: Refusal | null }> {
  const { limitBytes } = sources.config.documents;
  const refused = (refusal: Refusal) => ({ upload: null, refusal });
  const wrong = inputRefusal(input);
  if (wrong) return refused(wrong);
  if (input.bytes === 0) return refused(documentRefusal('EMPTY', caller.language));
  if (input.bytes > limitBytes) return refused(documentRefusal('TOO_LARGE', caller.language, limitBytes));
  const conversation = input.kind === 'CONVERSATION_ATTACHMENT' ? await conversationFor(sources, caller, input) : null;
  if (conversation?.refusal) return refused(conversation.refusal);
  const id = randomUUID();
  const expires = Date.now() + ticketMs;
  const { kind, caseId = null, bytes, sha256 = null } = input;
  const subjectId = conversation?.subjectId ?? input.subjectId;
  const who = { tenantId: caller.tenantId, by: bearerOf(caller) };
  const content = { id, kind, subjectId, caseId, name: plainName(input.name), bytes, sha256, expires, ...who };
  const payload = Buffer.from(JSON.stringify(content)).toString('base64url');
  const ticket = `${payload}.${(await signatureOf(sources, payload)).toString('base64url')}`;
  const upload = {
    id,
    url: urlOf(sources, id),
    ticket,
    expiresAt: new Date(expires),
    help: uploadHelp(limitBytes, caller.language),
  };
  return { upload, refusal: null };
}

/**
 * The ticket that a caller brings for a document. Throws `Refused` FORBIDDEN where it is none of ours, another's, another document's, or has
 * expired: which of these is not told.
 */
export async function ticketOf(
  sources: Pick<Sources, 'door'>,
  caller: Caller,
  id: string,
  brought: string,
): Promise<UploadTicket> {
  const [payload = '', signature = ''] = brought.split('.');
  const given = Buffer.from(signature, 'base64url');
  const wanted = await signatureOf(sources, payload);
  if (given.length === wanted.length && timingSafeEqual(given, wanted)) {
    const ticket = ticketShape.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
    const may = permits(caller, 'document.upload', { type: 'Operation', id: 'document.upload' });
    if (
      ticket.success &&
      may &&
      ticket.data.id === id &&
      ticket.data.by === bearerOf(caller) &&
      ticket.data.expires > Date.now()
    )
      return ticket.data;
  }
  throw new Refused('FORBIDDEN', 'This upload was not begun by you, or its time is over.', {
    field: 'clounge-upload',
    wayOut: 'Begin a new upload, and send the file within a quarter of an hour.',
  });
}
