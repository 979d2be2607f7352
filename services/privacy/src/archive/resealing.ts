// Seals archived records anew under another key of the archive, in another partition. Never changes what is in them, and deletes nothing.
import {
  archivedContent,
  archivedLink,
  type ArchivedFields,
  type ArchivedRow,
  type StoredArchived,
} from '@clounge/shared/archive';
import { ownCaller } from '@clounge/shared/caller';
import type { Sources } from '../sources.ts';

export type Resealing = Pick<Sources, 'archive' | 'door' | 'config'>;

/** Where a row goes, and whose it is. */
export interface Move {
  row: StoredArchived;
  subjectId: string;
  scope: string;
  untilDay: string;
}

/** Copies rows to where they go, within one access record a set of fields. What is destroyed already goes nowhere. Again, it copies nothing twice. */
export async function reseal(
  sources: Resealing,
  moves: readonly Move[],
  { operation, batchId }: { operation: string; batchId: string },
): Promise<void> {
  for (const alike of Map.groupBy(moves, ({ row }) => `${row.recordClass}/${row.fields.join()}`).values())
    await resealAlike(sources, alike, operation, batchId);
}

async function resealAlike(
  { door, archive, config }: Resealing,
  moves: readonly Move[],
  operation: string,
  batchId: string,
): Promise<void> {
  const [one] = moves;
  if (!one) return;
  const { recordClass, fields } = one.row;
  const content = archivedContent(recordClass, fields);
  const opened = await door.open<ArchivedFields>(
    ownCaller(config.clientId, 'archiving'),
    { operation, purpose: 'archiving' },
    content,
    moves.map(({ row, subjectId }) => ({ ...row, subjectId })),
  );
  const living = moves.flatMap((move, index) => {
    const value = opened[index];
    return value?.kind === 'opened' ? [{ ...move, value: value.value }] : [];
  });
  const target = ({ row, scope }: Move) => ({ id: row.id, tenantId: row.tenantId, scope });
  const sealed = await door.seal(
    content,
    living.map((move) => ({ ...target(move), value: move.value })),
  );
  const links = await door.seal(
    archivedLink(recordClass),
    living.map((move) => ({ ...target(move), value: { subjectId: move.subjectId } })),
  );
  await archive.put(
    living.map(({ row, scope, untilDay }, index): ArchivedRow => {
      const text = sealed[index]?.sealed;
      const link = links[index]?.sealed;
      if (!text || !link) throw new Error('Something of the archive was not sealed anew.');
      return { ...row, scope, untilDay, sealed: text, link, batchId };
    }),
  );
}
