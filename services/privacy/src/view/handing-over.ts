// The package of a granted view for somebody without electronic mail: on paper or on a medium, its password by a way of its own. Every look is recorded
// first; once it was handed over the package ends, as it does when it is taken on the portal.
import { ownCaller, type Caller } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import { Refused, type Refusal } from '@clounge/shared/errors';
import { packageDownloaded } from '../documents/ending.ts';
import { openDocument } from '../documents/opening.ts';
import { appendRequestEvent } from '../requests/events.ts';
import { findRequest } from '../requests/finding.ts';
import type { RightsRequest } from '../requests/request.entity.ts';
import type { Sources } from '../sources.ts';
import { packageOf, type StoredPackage } from './delivering.ts';
import { readPage } from './package/build.ts';
import { packagePassword } from './package/password.ts';
import { viewRefusal } from './refusals.ts';

export interface HandOver {
  requestId: string;
  /** PAPER: the readable page, printed. MEDIUM: the encrypted file. */
  way: 'PAPER' | 'MEDIUM';
  /** How the password of a medium went, never with the medium itself; null on paper. */
  password?: 'PHONE' | 'LETTER' | null;
}

type Waiting = { request: RightsRequest; found: StoredPackage; refusal: null } | { request: null; refusal: Refusal };

/** A package that can still be handed over. Refusals: STAFF_ONLY, NOT_FOUND, NO_PACKAGE. */
async function waiting(sources: Sources, { staffNumber, language }: Caller, requestId: string): Promise<Waiting> {
  const no = (code: Parameters<typeof viewRefusal>[0]): Waiting => ({
    request: null,
    refusal: viewRefusal(code, language),
  });
  if (staffNumber === null) return no('STAFF_ONLY');
  const request = await findRequest(sources, requestId);
  if (!request) return no('NOT_FOUND');
  const found = await packageOf(sources, request.id);
  return found && found.endedAt > sources.clock.now() ? { request, found, refusal: null } : no('NO_PACKAGE');
}

const recorded = (sources: Sources, caller: Caller, request: RightsRequest, operation: string): Promise<unknown> =>
  sources.journal.record(
    { ...caller, caseId: request.id },
    {
      operation,
      purpose: 'own-rights',
      recordClass: 'view-package',
      fields: ['content'],
      subjects: [request.aboutId ?? request.subjectId],
    },
  );

/** The password, to be told on the telephone or in a letter of its own. Throws `Refused` UNAVAILABLE. */
export async function viewPassword(
  sources: Sources,
  caller: Caller,
  requestId: string,
): Promise<{ password: string | null; refusal: Refusal | null }> {
  const found = await waiting(sources, caller, requestId);
  if (!found.request) return { password: null, refusal: found.refusal };
  await recorded(sources, caller, found.request, 'viewPassword');
  return { password: await packagePassword(sources, found.found.documentId), refusal: null };
}

/** The readable page of the package, to be printed: HTML that loads and runs nothing. Throws `Refused` UNAVAILABLE. */
export async function viewOnPaper(
  sources: Sources,
  caller: Caller,
  requestId: string,
): Promise<{ page: string | null; refusal: Refusal | null }> {
  const found = await waiting(sources, caller, requestId);
  if (!found.request) return { page: null, refusal: found.refusal };
  await recorded(sources, caller, found.request, 'viewOnPaper');
  const { documentId } = found.found;
  const own = { ...ownCaller(sources.config.clientId, 'own-rights'), caseId: found.request.id };
  const opened = await openDocument(sources, { ...own, scopes: ['service', 'records:export'] }, documentId);
  if (opened.kind !== 'opened') throw new Refused('UNAVAILABLE', 'The package cannot be read now.');
  const parts: Uint8Array[] = [];
  for await (const part of opened.content) parts.push(part);
  const page = await readPage(Buffer.concat(parts), await packagePassword(sources, documentId));
  return { page, refusal: null };
}

/**
 * Records how the package was handed over, and ends it. Art. 3(1), 6. Refusals: STAFF_ONLY, NOT_FOUND, NO_PACKAGE, PASSWORD_WAY_WANTED.
 * Throws `Refused` UNAVAILABLE where its destruction cannot be asked for: then it is recorded, and the hourly look asks again.
 */
export async function handOverView(
  sources: Sources,
  caller: Caller,
  { requestId, way, password = null }: HandOver,
): Promise<{ request: RightsRequest | null; refusal: Refusal | null }> {
  if (way === 'MEDIUM' && password === null)
    return { request: null, refusal: viewRefusal('PASSWORD_WAY_WANTED', caller.language) };
  const found = await waiting(sources, caller, requestId);
  if (!found.request) return { request: null, refusal: found.refusal };
  const { id } = found.request;
  await inTransaction(sources.pool, async (db) => {
    await appendRequestEvent(db, {
      requestId: id,
      at: sources.clock.now(),
      kind: 'PACKAGE_HANDED_OVER',
      by: caller.staffNumber,
      facts: { medium: way, password: way === 'PAPER' ? 'NONE' : password },
      once: `handed-over:${id}`,
    });
  });
  await packageDownloaded(sources, [found.found.documentId]);
  return { request: await findRequest(sources, id), refusal: null };
}
