// Carries out an approved redaction: the words go from its case and from every other case of the same person that repeats them, files that were
// marked and messages as they came end whole, everything is sealed anew, and the keys from before end. Never does more than was approved.
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { isMailAddress } from '@clounge/shared/mail';
import { flaggedIn } from '../consultations/opening.ts';
import type { ConsultationFields } from '../consultations/consultation.entity.ts';
import { stores as documentStores } from '../documents/document.entity.ts';
import { removeGoneFiles } from '../documents/files.ts';
import { enqueue } from '../outbox/outbox.ts';
import { demandFree, renew, type Renewed } from '../renewal/carrying.ts';
import type { RenewedScope } from '../renewal/renewals.ts';
import { heldRows, sealAnew, type HeldRow, type Value } from '../renewal/sealing.ts';
import { lockRequest } from '../requests/finding.ts';
import { writeLetter } from '../requests/letters.ts';
import { lockLinks } from '../requests/links.ts';
import type { Sources } from '../sources.ts';
import { holdsAny, redact, textsOf, wantedOf, withoutDocuments, type Spoken, type Wanted } from './places.ts';
import { noteOnCase } from './proposing.ts';
import { spokenClasses, spokenTables } from './reach.ts';
import { documentsOf, findRedaction, passagesOf, type Redaction } from './redactions.ts';
import { caseOf, type CaseOf } from './spoken.ts';
import { markOf, toldText } from './words.ts';

/** HELD: a legal hold keeps something of it; it goes on when the hold is lifted. Throws where the vault does not answer; asked again, it goes on. */
export async function carryRedaction(sources: Sources, id: string): Promise<Renewed> {
  const redaction = await findRedaction(sources.pool, id);
  if (redaction?.state !== 'APPROVED') return 'IDLE';
  const renewed = await renew(sources, id, (db) => takeOut(sources, db, redaction));
  if (renewed === 'HELD') return renewed;
  await finish(sources, redaction);
  await removeGoneFiles(sources);
  return 'ENDED';
}

interface Taking {
  place: CaseOf;
  passages: Awaited<ReturnType<typeof passagesOf>>;
  wanted: Wanted[];
  gone: ReadonlySet<string>;
  /** Files as they came in, which hold the words too. */
  originals: { id: string; subjectId: string }[];
}

async function takeOut(sources: Sources, db: Queryable, redaction: Redaction): Promise<RenewedScope[]> {
  const found = await caseOf(sources, redaction.caseId);
  // Destroyed meanwhile, with everything that was to be taken out of it.
  if (!found) return [];
  const { place } = found;
  const { subjectId } = place;
  const passages = await passagesOf(db, redaction.id);
  const gone = new Set((await documentsOf(db, redaction.id)).map(({ documentId }) => documentId));
  const held = new Map<string, HeldRow[]>();
  for (const recordClass of spokenClasses)
    held.set(recordClass, await heldRows(sources, db, { subjectId, recordClass }));
  const own = held.get(place.recordClass)?.find(({ id }) => id === place.id);
  if (!own) return [];
  const wanted = wantedOf(textsOf(place.id, own.value), passages);
  const taking: Taking = { place, passages, wanted, gone, originals: await originalsOf(db, place) };
  const touched = [...held].filter(
    ([recordClass, rows]) => recordClass === place.recordClass || rows.some((row) => isTouched(row, taking)),
  );
  const scopes = [
    ...touched.map(([recordClass]) => ({ subjectId, recordClass })),
    ...[...new Set(taking.originals.map((one) => one.subjectId))].map((owner) => ({
      subjectId: owner,
      recordClass: documentStores.QUARANTINED.recordClass,
    })),
  ];
  await demandFree(sources, scopes);
  const sealed: RenewedScope[] = [];
  const cases: string[] = [];
  for (const scope of scopes) {
    const one = await sealAnew(sources, db, scope, (row) => without(sources, redaction, taking, row, cases));
    if (one) sealed.push(one);
  }
  await noteOutcome(sources, db, redaction, { place, cases });
  return sealed;
}

const isTouched = ({ id, table, value }: HeldRow, { wanted, gone }: Taking): boolean =>
  gone.has(id) || (spokenTables.includes(table) && holdsAny(id, value, wanted));

/** Bytes of messages that were kept apart and became this case. */
async function originalsOf(db: Queryable, { id }: CaseOf): Promise<{ id: string; subjectId: string }[]> {
  const rows = await db.query<{ id: string; subjectId: string }>(
    `select q.id, q.subject_id as "subjectId" from intake_case c join intake_message m on m.id = c.message_id
     join quarantined_file q on q.id = m.document_id where c.case_id = $1`,
    [id],
  );
  return rows.rows;
}

/** A row without what goes; null where all of it does. */
function without(
  { policy, clock }: Sources,
  { id: redactionId }: Redaction,
  { place, passages, wanted, gone, originals }: Taking,
  { id, table, value }: HeldRow,
  cases: string[],
): Value | null {
  if (gone.has(id) || originals.some((one) => one.id === id)) return null;
  if (!spokenTables.includes(table)) return value;
  const own = id === place.id;
  const at = clock.now();
  const mark = (kind: Wanted['kind']) => markOf(kind, at, policy, place.language);
  const after = withoutDocuments(redact(id, value, { passages: own ? passages : [], wanted, mark }), gone);
  if (!own && JSON.stringify(after) !== JSON.stringify(value)) cases.push(id);
  const way = own && place.kind === 'CONVERSATION' ? wayTo(after) : null;
  if (!way) return after;
  const text = toldText(place.reference, policy.operator.name, place.language);
  const told = { id: redactionId, at: at.toISOString(), by: 'SYSTEM', via: way, text };
  return { ...after, messages: [...(after['messages'] as unknown[]), told] };
}

/** By which way whoever wrote is reached; null where by none. */
function wayTo(fields: Spoken): 'EMAIL' | 'POST' | null {
  const address = (fields['from'] as string | null) ?? '';
  if (isMailAddress(address.trim())) return 'EMAIL';
  return address.trim() === '' ? null : 'POST';
}

/** What the rows show of it in plain: kinds that somebody volunteered are flagged no longer where they were taken out. */
async function noteOutcome(
  sources: Sources,
  db: Queryable,
  redaction: Redaction,
  { place, cases }: { place: CaseOf; cases: readonly string[] },
): Promise<void> {
  const at = sources.clock.now();
  for (const id of new Set([place.id, ...cases])) {
    const found = await caseOf(sources, id);
    if (!found) continue;
    const event = { at, kind: 'REDACTED', by: redaction.decidedBy, once: `redacted:${redaction.id}:${id}` } as const;
    await noteOnCase(db, found.place, event);
  }
}

/** Flags of conversations follow their words. */
async function flagAnew(sources: Sources, db: Queryable, { subjectId }: CaseOf): Promise<void> {
  for (const recordClass of spokenClasses)
    for (const { id, table, value } of await heldRows(sources, db, { subjectId, recordClass }))
      if (table !== 'rights_request' && spokenTables.includes(table))
        await db.query(`update ${table} set flagged = $2 where id = $1 and flagged <> $2`, [
          id,
          flaggedIn((value as unknown as ConsultationFields).messages),
        ]);
}

/** The keys ended: whoever wrote it is told, and the redaction is over. Once. */
async function finish(sources: Sources, redaction: Redaction): Promise<void> {
  const at = sources.clock.now();
  const found = await caseOf(sources, redaction.caseId);
  await inTransaction(sources.pool, async (db) => {
    await lockLinks(db);
    const done = await db.query(
      `update redaction set state = 'DONE', done_at = $2 where id = $1 and state = 'APPROVED' returning id`,
      [redaction.id, at],
    );
    if (done.rows.length === 0 || !found) return;
    await flagAnew(sources, db, found.place);
    const told = found.request
      ? await tellRequester(sources, db, found.place, at)
      : await tellWriter(sources, db, found.place, redaction.id);
    await db.query('update redaction set told = $2 where id = $1', [redaction.id, told]);
  });
}

async function tellRequester(sources: Sources, db: Queryable, { id }: CaseOf, at: Date): Promise<'LETTER' | 'NOBODY'> {
  const request = await lockRequest(sources, db, id);
  if (!request) return 'NOBODY';
  await writeLetter(db, request, 'REDACTED', at);
  return 'LETTER';
}

async function tellWriter(
  sources: Sources,
  db: Queryable,
  { subjectId, recordClass, id }: CaseOf,
  messageId: string,
): Promise<'EMAIL' | 'LETTER' | 'NOBODY'> {
  const row = (await heldRows(sources, db, { subjectId, recordClass })).find((one) => one.id === id);
  const messages = (row?.value['messages'] ?? []) as readonly { id?: string; via?: string }[];
  const told = messages.find((one) => one.id === messageId);
  if (told?.via !== 'EMAIL') return told ? 'LETTER' : 'NOBODY';
  await enqueue(db, { kind: 'ANSWER', subject: id, argument: messageId, once: messageId });
  return 'EMAIL';
}
