// Which answers a notice puts out of date. Pure. What opens personal data is none of them: every reading of it is recorded, so nobody reads it anew
// because somebody else did something.
import { changeKinds, type Changed, type ChangeKind } from './connection.ts';

/** Names of answers, by what they show. */
const shown: Readonly<Record<ChangeKind, readonly string[]>> = {
  request: ['requests', 'request', 'request-clocks', 'request-board', 'redactions'],
  conversation: ['conversations', 'conversation-standing', 'redactions'],
  destruction: ['destruction', 'destruction-items', 'today'],
  intake: ['intake', 'intake-of-case'],
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether the answer under a key may be another now; a page of one case only where that case changed. */
export function isConcerned(queryKey: readonly unknown[], changed: Changed | null): boolean {
  const [name, , variables, purpose] = queryKey;
  if (typeof name !== 'string' || typeof purpose === 'string') return false;
  return changeKinds.some((kind) => {
    const ids = changed === null ? null : (changed[kind] ?? []);
    if (!shown[kind].includes(name) || ids?.length === 0) return false;
    const id = isRecord(variables) ? (variables.id ?? variables.batchId) : undefined;
    return ids === null || typeof id !== 'string' || ids.includes(id);
  });
}
