// The package of a granted view, for whoever follows the request: shown while it can be taken, given out with an access record, ended once it
// was handed over. Never to anybody but who has reference and code of a request whose sender was verified.
import { ownCaller } from '@clounge/shared/caller';
import { packageDownloaded } from '../documents/ending.ts';
import { openDocument } from '../documents/opening.ts';
import type { PortalRequest } from '../requests/portal-view.ts';
import type { Sources } from '../sources.ts';
import { packageOf, type StoredPackage } from '../view/delivering.ts';
import { packagePassword } from '../view/package/password.ts';
import { shownFile, type Answer } from './answer.ts';

/** The package that waits for whoever follows a request; null where there is none, or not any more. */
async function waiting(sources: Sources, { id, kind, verifiedAt }: PortalRequest): Promise<StoredPackage | null> {
  if (kind !== 'VIEW' || verifiedAt === null) return null;
  const found = await packageOf(sources, id);
  return found && found.endedAt > sources.clock.now() ? found : null;
}

/** Until when the package can be taken, and its password; null where there is none, or not any more. Throws `Refused` UNAVAILABLE. */
export async function takeable(
  sources: Sources,
  request: PortalRequest,
): Promise<{ until: Date; password: string } | null> {
  const found = await waiting(sources, request);
  return found && { until: found.expiresAt, password: await packagePassword(sources, found.documentId) };
}

/** The package as a file; null where it cannot be taken. */
export async function taken(sources: Sources, request: PortalRequest): Promise<Answer | null> {
  const found = await waiting(sources, request);
  if (!found) return null;
  const caller = { ...ownCaller(sources.config.clientId, 'own-rights'), caseId: request.id };
  const opened = await openDocument(sources, { ...caller, scopes: ['service', 'records:export'] }, found.documentId);
  if (opened.kind !== 'opened') return null;
  const parts: Uint8Array[] = [];
  for await (const part of opened.content) parts.push(part);
  return shownFile(Buffer.concat(parts), opened.name, () => packageDownloaded(sources, [found.documentId]));
}
