// Destroys one class of a few people at once, under the standing approval for it: the same rows as any list, the same workflow, a certificate
// of its own. Never without a standing approval in force, never more than it allows; what it does not carry stands on the ordinary list.
import { createHash } from 'node:crypto';
import type { Caller, Language } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { Refused, type Refusal } from '@clounge/shared/errors';
import { listOf, type DestructionListRule } from '@clounge/shared/policy';
import { findBatch, isId } from '../destruction/batches.ts';
import { itemAtOnce, type PlannedItem } from '../destruction/plan-item.ts';
import { referencesOf } from '../destruction/references.ts';
import { putPeopleOnList, takenClasses } from '../destruction/putting.ts';
import { announceLists, selectionLock } from '../destruction/selecting.ts';
import { linesOfPeople } from '../held/people-facts.ts';
import type { PersonLine } from '../held/person-lines.ts';
import type { Sources } from '../sources.ts';
import { standingFor, type StandingFault } from './in-force.ts';
import { standingRefusal } from './refusals.ts';
import { writeRun } from './run-rows.ts';
import type { StandingApproval } from './standing-approval.entity.ts';

export interface DestroyAtOnce {
  /** Idempotency key. */
  requestId: string;
  recordClass: string;
  subjectIds: readonly string[];
  /** An event of the policy, such as `consent-withdrawn`. */
  occasion: string;
  /** Staff number of who recorded the occasion; null where the person or a program did. */
  recordedBy?: string | null;
}

export interface AtOnceOutcome {
  batchId: string | null;
  reference: string | null;
  taken: number;
  left: { subjectId: string; refusal: Refusal }[];
  refusal: Refusal | null;
}

type PersonCode = 'NOTHING_HELD' | 'NOT_DUE' | 'ON_HOLD' | 'ON_A_LIST';

/** What came of a request, without an id of anybody: codes stand in the order of the sorted ids. */
interface Stored {
  codes: (PersonCode | 'TAKEN' | 'REFUSED')[];
  refusal: StandingFault | null;
}

const mostPeople = 1_000;

const badInput = (field: string, message: string) => new Refused('BAD_USER_INPUT', message, { field });

function checked(sources: Sources, input: DestroyAtOnce): string[] {
  if (!/^[\w.:-]{1,120}$/.test(input.requestId))
    throw badInput('requestId', 'A request id is letters, digits, dots, colons and dashes.');
  const ids = [...new Set(input.subjectIds.map((id) => id.toLowerCase()))].sort();
  if (!ids.every(isId) || ids.length === 0 || ids.length > mostPeople)
    throw badInput('subjectIds', `Ids of 1 to ${mostPeople} people are wanted.`);
  if (!(input.occasion in sources.policy.anchors)) throw badInput('occasion', 'The policy names no such event.');
  return ids;
}

const hashOf = (ids: readonly string[]): string => createHash('sha256').update(ids.join('\n')).digest('hex');

/** The list of a class that may be destroyed at once; null where it may not. */
function listAtOnce({ policy }: Sources, recordClass: string): DestructionListRule | null {
  const rule = policy.classes.find((one) => one.id === recordClass);
  return rule?.atOnce && rule.list ? listOf(policy, rule.list) : null;
}

/**
 * Destroys one class of these people at once, or says why not. Art. 3(1), 8(3). The same request is carried out once.
 * `refusal`: NOT_ELIGIBLE, STANDING_NOT_GIVEN, STANDING_ENDED, STANDING_WITHDRAWN, GIVER_NOT_IN_OFFICE, OVER_LIMIT, OWN_OCCASION; then what
 * is due stands on the ordinary list. Of a person: NOTHING_HELD, NOT_DUE, ON_HOLD, ON_A_LIST.
 * Throws `Refused` BAD_USER_INPUT, UNAVAILABLE where a part or the vault does not answer: then nothing was decided.
 */
export async function destroyAtOnce(
  sources: Sources,
  { language }: Pick<Caller, 'language'>,
  input: DestroyAtOnce,
): Promise<AtOnceOutcome> {
  const subjectIds = checked(sources, input);
  const list = listAtOnce(sources, input.recordClass);
  if (!list) {
    const refusal = standingRefusal('NOT_ELIGIBLE', language);
    return { batchId: null, reference: null, taken: 0, left: [], refusal };
  }
  const at = sources.clock.now();
  const known = await answered(sources.pool, input, subjectIds);
  if (known) return inWords(sources, known, subjectIds, language);
  const [lines, references] = await Promise.all([
    linesOfPeople(sources, subjectIds, at),
    referencesOf(sources, subjectIds),
  ]);
  const stored = await inTransaction(sources.pool, async (db) => {
    await db.query('select pg_advisory_xact_lock($1)', [selectionLock]);
    const before = await answered(db, input, subjectIds);
    if (before) return before;
    return decide(sources, db, { input, list, subjectIds, lines, references, at });
  });
  return inWords(sources, stored, subjectIds, language);
}

interface Answer extends Stored {
  batchId: string | null;
}

/** What was answered to this request before; null where it is new. Throws where it was for something else. */
async function answered(db: Queryable, input: DestroyAtOnce, ids: readonly string[]): Promise<Answer | null> {
  const rows = await db.query<{ record_class: string; people_hash: string; outcome: Stored; batch_id: string | null }>(
    'select record_class, people_hash, outcome, batch_id from immediate_run where request_id = $1',
    [input.requestId],
  );
  const row = rows.rows[0];
  if (!row) return null;
  if (row.record_class !== input.recordClass || row.people_hash !== hashOf(ids))
    throw badInput('requestId', 'This request id was used for something else.');
  return { ...row.outcome, batchId: row.batch_id };
}

async function inWords(
  sources: Sources,
  { codes, refusal, batchId }: Answer,
  ids: readonly string[],
  language: Language,
): Promise<AtOnceOutcome> {
  const [batch, since] = batchId
    ? await Promise.all([findBatch(sources, batchId), leftSince(sources.pool, batchId)])
    : [null, new Map<string, PersonCode>()];
  const left = ids.flatMap((subjectId, index) => {
    const first = codes[index];
    const code = first === 'TAKEN' ? since.get(subjectId) : first;
    if (code === undefined || code === 'REFUSED') return [];
    return [{ subjectId, refusal: standingRefusal(code, language) }];
  });
  return {
    batchId,
    reference: batch?.reference ?? null,
    taken: refusal ? 0 : ids.length - left.length,
    left,
    refusal: refusal && standingRefusal(refusal.code, language, refusal.blanks),
  };
}

/** People of a run whom its destruction left: under a hold that came meanwhile, or selected anew because the standing approval ended. */
async function leftSince(db: Queryable, batchId: string): Promise<Map<string, PersonCode>> {
  const rows = await db.query<{ subject_id: string; state: string }>(
    `select subject_id, state from batch_item where batch_id = $1 and state in ('LEFT', 'HELD')`,
    [batchId],
  );
  return new Map(rows.rows.map((row) => [row.subject_id, row.state === 'HELD' ? 'ON_HOLD' : 'ON_A_LIST']));
}

interface Deciding {
  input: DestroyAtOnce;
  list: DestructionListRule;
  subjectIds: readonly string[];
  lines: ReadonlyMap<string, readonly PersonLine[]>;
  references: ReadonlyMap<string, string>;
  at: Date;
}

/** Why a person's records are not destroyed at once; or the item. */
function itemOf(
  { input, list, lines }: Deciding,
  subjectId: string,
  taken: ReadonlyMap<string, readonly string[]>,
): PlannedItem | PersonCode {
  const own = (lines.get(subjectId) ?? []).filter((line) => line.recordClass === input.recordClass);
  if (own.length === 0) return 'NOTHING_HELD';
  if (taken.get(subjectId)?.includes(input.recordClass)) return 'ON_A_LIST';
  if (own.some(({ decision }) => decision.verdict === 'HELD')) return 'ON_HOLD';
  return itemAtOnce(list, input.recordClass, subjectId, own) ?? 'NOT_DUE';
}

async function decide(sources: Sources, db: Queryable, deciding: Deciding): Promise<Answer> {
  const { input, list, subjectIds, lines, references, at } = deciding;
  // Any open item counts, also one of the very list.
  const taken = await takenClasses(db, '', subjectIds);
  const found = subjectIds.map((id) => itemOf(deciding, id, taken));
  const items = found.filter((one) => typeof one !== 'string');
  const carried = items.length === 0 ? null : await standingFor(sources, db, input.recordClass, at);
  const over = carried?.standing ? overLimit(carried.standing, items, input.recordedBy ?? null) : null;
  const refusal = carried?.fault ?? over;
  const codes = found.map((one) => (typeof one === 'string' ? one : refusal ? 'REFUSED' : 'TAKEN'));
  const outcome: Stored = { codes, refusal };
  const run = { requestId: input.requestId, recordClass: input.recordClass, occasion: input.occasion, at };
  const standing = refusal ? null : (carried?.standing ?? null);
  const batchId = await writeRun(sources, db, {
    ...run,
    list,
    peopleHash: hashOf(subjectIds),
    outcome,
    standing,
    items: standing ? items : [],
    references,
  });
  // Nothing is lost: who is not destroyed at once stands where people decide, or is shown as held there.
  if (!standing && (await putPeopleOnList(sources, db, { list, subjectIds, lines, references, at })) > 0)
    await announceLists(db, list.id, at);
  return { ...outcome, batchId };
}

/** Why the standing approval does not carry this run; null where it does. */
function overLimit(
  { number, givenBy, largestPeople, largestRecords }: StandingApproval,
  items: readonly PlannedItem[],
  recordedBy: string | null,
): StandingFault | null {
  const records = items.flatMap(({ lines }) => lines).reduce((sum, line) => sum + line.records, 0);
  if (items.length > largestPeople || records > largestRecords)
    return { code: 'OVER_LIMIT', blanks: { number, people: largestPeople, records: largestRecords } };
  return recordedBy === givenBy ? { code: 'OWN_OCCASION', blanks: { number } } : null;
}
