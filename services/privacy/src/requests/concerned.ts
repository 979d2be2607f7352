// Whose records a request is about: the person that a human confirmed, and what is held under the entry that the same person wrote from.
import type { RightsRequest } from './request.entity.ts';

/**
 * Opaque ids, the confirmed person first. What an agent or a guardian wrote is their own, and not the person's; of whoever was not verified
 * nothing is said.
 */
export function concernedBy(
  request: Pick<RightsRequest, 'aboutId' | 'subjectId' | 'requestedBy' | 'verifiedAt'>,
): string[] {
  const own = request.requestedBy === 'SELF' && request.verifiedAt !== null ? [request.subjectId] : [];
  return [...new Set([...(request.aboutId === null ? [] : [request.aboutId]), ...own])];
}
