// Writes down a request that came on paper, by telephone, or from a program. Who wrote becomes an entry of the registry of its own: that they
// are somebody we know is for a human to say.
import { randomUUID } from 'node:crypto';
import { isLanguage, type Caller, type Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { duesOf, hoursAfter, type RequestKind } from '@clounge/shared/policy';
import type { Sources } from '../sources.ts';
import { registerStranger } from '../strangers.ts';
import { isId } from '../destruction/batches.ts';
import type { RequestActOutcome } from './acting.ts';
import { findRequest } from './finding.ts';
import { openRequest } from './opening.ts';
import { requestRefusal } from './refusals.ts';
import type { RequestChannel, RequestedBy, RightsRequestFields } from './request.entity.ts';

export interface RegisterRequest {
  /** Given by whoever may ask twice: the same id opens one request. */
  id?: string | null;
  kind: RequestKind;
  channel: RequestChannel;
  language: string;
  requestedBy: RequestedBy;
  receivedAt: Date;
  name?: string | null;
  contact?: string | null;
  about?: { email?: string | null; employeeNumber?: string | null; name?: string | null } | null;
  subject?: string | null;
  text: string;
  note?: string | null;
  documentIds?: readonly string[] | null;
  laws?: readonly string[] | null;
}

const longestText = 20_000;
const longestLine = 300;
const mostDocuments = 20;
const oldestHours = 366 * 24;
/** Clocks of two machines may differ by this much. */
const skewMs = 60_000;

export const textRefusal = (text: string, language: Language): Refusal | null =>
  text.trim().length < 1 || text.length > longestText ? requestRefusal('TEXT_WANTED', language) : null;

export function whenRefusal({ clock }: Pick<Sources, 'clock'>, receivedAt: Date, language: Language): Refusal | null {
  const now = clock.now();
  const past = receivedAt.getTime() <= now.getTime() + skewMs && receivedAt > hoursAfter(now, -oldestHours);
  return past ? null : requestRefusal('RECEIVED_WHEN', language);
}

function badInput(sources: Sources, caller: Caller, input: RegisterRequest): Refusal | null {
  const { language } = caller;
  const own = caller.kind === 'program' ? ['API'] : ['LETTER', 'FAX', 'PHONE'];
  if (!own.includes(input.channel)) return requestRefusal('CHANNEL_NOT_YOURS', language);
  const text = textRefusal(input.text, language) ?? whenRefusal(sources, input.receivedAt, language);
  if (text) return text;
  if (!isLanguage(input.language)) return requestRefusal('UNKNOWN_LANGUAGE', language);
  const { about } = input;
  const lines = [input.name, input.contact, input.subject, about?.email, about?.employeeNumber, about?.name];
  const tooLong = lines.some((line) => (line?.length ?? 0) > longestLine) || (input.note?.length ?? 0) > longestText;
  if (tooLong) return requestRefusal('TEXT_WANTED', language);
  const documents = input.documentIds ?? [];
  if (documents.length > mostDocuments || !documents.every(isId)) return requestRefusal('BAD_DOCUMENTS', language);
  if (input.id != null && !isId(input.id)) return requestRefusal('NOT_FOUND', language);
  if (!input.laws) return null;
  const timed = duesOf(sources.policy, input.kind, input.receivedAt).filter(({ clock }) =>
    input.laws?.includes(clock.law),
  );
  const sound = timed.length === new Set(input.laws).size && timed.some(({ dueAt }) => dueAt !== null);
  return sound ? null : requestRefusal('UNKNOWN_LAW', language);
}

function fieldsOf(input: RegisterRequest): Omit<RightsRequestFields, 'remarks' | 'reasons'> {
  const said = (line: string | null | undefined): string | null => (line?.trim() ? line.trim() : null);
  const { email, employeeNumber, name } = input.about ?? {};
  return {
    name: said(input.name),
    contact: said(input.contact),
    about: {
      ...(said(email) === null ? {} : { email: said(email) ?? '' }),
      ...(said(employeeNumber) === null ? {} : { employeeNumber: said(employeeNumber) ?? '' }),
      ...(said(name) === null ? {} : { name: said(name) ?? '' }),
    },
    subject: said(input.subject),
    messages: [
      {
        id: randomUUID(),
        at: input.receivedAt.toISOString(),
        by: 'REQUESTER',
        via: input.channel,
        text: input.text.trim(),
        documents: [...(input.documentIds ?? [])],
      },
    ],
    note: said(input.note),
  };
}

/**
 * Writes down a request. Art. 6(2). Refusals: CHANNEL_NOT_YOURS, TEXT_WANTED, RECEIVED_WHEN, BAD_DOCUMENTS, UNKNOWN_LAW.
 * Throws `Refused` UNAVAILABLE: then nothing was written.
 */
export async function registerRequest(
  sources: Sources,
  caller: Caller,
  input: RegisterRequest,
): Promise<RequestActOutcome> {
  const { language } = input;
  const refusal = badInput(sources, caller, input);
  if (refusal || !isLanguage(language)) return { request: null, refusal };
  if (input.id) {
    const before = await findRequest(sources, input.id);
    // An id is no way to somebody else's request.
    const own = before?.registeredBy === (caller.staffNumber ?? caller.clientId);
    if (before)
      return own
        ? { request: before, refusal: null }
        : { request: null, refusal: requestRefusal('ID_TAKEN', caller.language) };
  }
  const subjectId = await registerStranger(sources);
  const { kind, channel, requestedBy, receivedAt } = input;
  const opened = await openRequest(
    sources,
    {
      kind,
      // Staff read it; what a program says is a suggestion.
      kindConfirmed: caller.staffNumber !== null,
      channel,
      language,
      requestedBy,
      subjectId,
      tenantId: null,
      receivedAt,
      fields: fieldsOf(input),
      ...(input.laws ? { laws: [...new Set(input.laws)] } : {}),
      ...(input.id ? { id: input.id } : {}),
    },
    { staffNumber: caller.staffNumber ?? caller.clientId },
  );
  return { request: await findRequest(sources, opened.id), refusal: null };
}
