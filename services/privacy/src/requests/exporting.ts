// The queue as a table for a spreadsheet: what the screen shows of it and nothing else, page by page. Each page is recorded before it is given, with whose
// requests are in it; the download itself with who, when, why and which filter.
import { randomUUID } from 'node:crypto';
import { permits, reasonRefusal, type Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { csvLine } from '@clounge/shared/markup';
import type { Sources } from '../sources.ts';
import { columnsOf, exportHeadings } from './export-words.ts';
import { countOfQueue, queuePage, type QueueOrder } from './queue.ts';
import type { RequestFilter } from './queue-filter.ts';
import { requestRefusal } from './refusals.ts';

export const mostRows = 100_000;
const rowsAtOnce = 200;

/** What is exported, and why. */
export interface ExportOrder {
  filter: RequestFilter;
  order: QueueOrder;
  reason: string;
}

export type QueueExport =
  | {
      kind: 'begun';
      /** Lines, in pieces. */
      rows: AsyncGenerator<string, void, undefined>;
      /** Called once, however it ends. */
      ended: () => void;
    }
  | { kind: 'refused'; refusal: Refusal };

/** Exports that are under way: one a person, and few in all, because each holds the rows of a page and a connection now and then. */
const underWay = new Set<string>();
const atOnce = 4;

/** Begins an export, or says why not. Nothing is given before `rows` is read; whoever stops reading ends it. Throws `Refused` UNAVAILABLE. */
export async function exportQueue(sources: Sources, caller: Caller, wanted: ExportOrder): Promise<QueueExport> {
  const { language, staffNumber } = caller;
  const refused = (refusal: Refusal): QueueExport => ({ kind: 'refused', refusal });
  const allowed = permits(caller, 'request.export', { type: 'Operation', id: 'request.export' });
  if (!allowed || staffNumber === null) return refused(requestRefusal('EXPORT_NOT_YOURS', language));
  const unreasoned = reasonRefusal(wanted.reason, language);
  if (unreasoned) return refused(unreasoned);
  if (underWay.has(staffNumber) || underWay.size >= atOnce)
    return refused(requestRefusal('EXPORT_UNDER_WAY', language));
  underWay.add(staffNumber);
  try {
    const count = await countOfQueue(sources, wanted.filter, mostRows);
    if (count > mostRows) {
      underWay.delete(staffNumber);
      return refused(requestRefusal('TOO_MANY_TO_EXPORT', language, { most: String(mostRows) }));
    }
    const id = randomUUID();
    await sources.pool.query(
      `insert into queue_export (id, staff_number, at, reason, filter, ordered_by) values ($1, $2, $3, $4, $5, $6)`,
      [id, staffNumber, sources.clock.now(), wanted.reason.trim(), JSON.stringify(wanted.filter), wanted.order],
    );
    const rows = lines(sources, { ...caller, requestId: id }, id, wanted);
    return { kind: 'begun', rows, ended: () => void underWay.delete(staffNumber) };
  } catch (error) {
    underWay.delete(staffNumber);
    throw error;
  }
}

async function* lines(
  sources: Sources,
  caller: Caller,
  id: string,
  { filter, order }: ExportOrder,
): AsyncGenerator<string, void, undefined> {
  let given = 0;
  // A byte order mark, so that spreadsheets read Korean as it was written.
  yield `\uFEFF${csvLine(exportHeadings(caller.language))}`;
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Awaited<ReturnType<typeof queuePage>> = await queuePage(sources, {
      filter,
      order,
      first: rowsAtOnce,
      after,
    });
    if (nodes.length > 0)
      await sources.journal.record(caller, {
        operation: 'exportQueue',
        purpose: 'own-rights',
        recordClass: 'rights-request',
        fields: [
          'reference',
          'kind',
          'state',
          'law',
          'due_at',
          'received_at',
          'assigned_to',
          'channel',
          'language',
          'outcome',
          'closed_at',
        ],
        subjects: nodes.map(({ subjectId }) => subjectId),
      });
    given += nodes.length;
    yield nodes.map((request) => csvLine(columnsOf(request, sources, caller.language))).join('');
    after = pageInfo.hasNextPage && given < mostRows ? pageInfo.endCursor : null;
  } while (after !== null);
  await sources.pool.query('update queue_export set rows = $2, ended_at = now() where id = $1', [id, given]);
}
