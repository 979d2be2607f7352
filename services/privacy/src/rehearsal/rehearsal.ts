// "Destroy this person" as a dry run: the very rules of the selection over what the parts say they hold. Never changes anything, and is recorded.
import type { Caller } from '@clounge/shared/caller';
import { serviceNames, type ServiceName } from '@clounge/shared/config';
import { clauseInWords, lawInWords, listOf, why } from '@clounge/shared/policy';
import { leavingClasses, residue, type ClassCount } from '@clounge/shared/records';
import { isId } from '../destruction/batches.ts';
import { itemOfPerson } from '../destruction/plan-item.ts';
import { referencesOf } from '../destruction/references.ts';
import { takenClasses } from '../destruction/putting.ts';
import { linesOfPeople } from '../held/people-facts.ts';
import type { PersonLine } from '../held/person-lines.ts';
import type { Sources } from '../sources.ts';

export type RehearsalFate = 'DESTROYED' | 'ARCHIVED' | 'WITH_ITS_DAY' | 'KEPT' | 'HELD' | 'RUNNING' | 'RECOVERY';

export interface RehearsalLine {
  service: string;
  recordClass: string;
  title: string;
  fate: RehearsalFate;
  records: number;
  searchEntries: number;
  keys: number;
  list: string | null;
  why: string;
  clause: string;
  law: string | null;
  until: Date | null;
}

export interface Rehearsal {
  subjectId: string;
  reference: string;
  at: Date;
  policyVersion: string;
  lines: RehearsalLine[];
  destroyed: number;
  stays: number;
  searchEntries: number;
  keys: number;
  trustees: { name: string; task: string }[];
}

const residueDocument = `query rehearsedResidue($recordClasses: [String!]!, $subjectIds: [ID!]!, $untilDays: [Date!]!) {
  residueOf(recordClasses: $recordClasses, subjectIds: $subjectIds, untilDays: $untilDays) { recordClass records } }`;

/** Rows and search entries of a person in a part, by class: what the proof would look for. */
async function rowsAndEntries(
  sources: Sources,
  service: ServiceName,
  subjectId: string,
  recordClasses: string[],
): Promise<ClassCount[]> {
  const targets = { recordClasses, subjectIds: [subjectId], untilDays: [] };
  if (service === 'privacy') return residue(sources.pool, sources.registry, targets);
  return (await sources.peers.call<{ residueOf: ClassCount[] }>(service, residueDocument, targets)).residueOf;
}

/** Search entries by `service/class`: what the proof looks for, less the rows themselves. */
async function searchEntriesOf(
  sources: Sources,
  subjectId: string,
  lines: readonly PersonLine[],
): Promise<Map<string, number>> {
  const own = lines.filter((line) => line.dies === 'WITH_PERSON');
  const counts = await Promise.all(
    serviceNames.map(async (service) => {
      const classes = [...new Set(own.filter((line) => line.service === service).map((line) => line.recordClass))];
      const left = classes.length > 0 ? await rowsAndEntries(sources, service, subjectId, classes) : [];
      return left.map(({ recordClass, records }): [string, number] => {
        const rows = own
          .filter((line) => line.service === service && line.recordClass === recordClass)
          .reduce((sum, line) => sum + line.records, 0);
        return [`${service}/${recordClass}`, records - rows];
      });
    }),
  );
  return new Map(counts.flat());
}

/** Which list would end which class of the person, list by list in the order of the selection. */
async function listsOf(
  sources: Sources,
  subjectId: string,
  lines: readonly PersonLine[],
  at: Date,
): Promise<Map<string, string>> {
  const ends = new Map<string, string>();
  for (const list of sources.policy.lists) {
    const elsewhere = (await takenClasses(sources.pool, list.id, [subjectId])).get(subjectId) ?? [];
    const item = itemOfPerson(list, subjectId, lines, [...new Set([...elsewhere, ...ends.keys()])], at);
    for (const recordClass of item?.dueClasses ?? []) ends.set(recordClass, list.id);
  }
  // What another open list has already is that list's.
  const open = await sources.pool.query<{ list: string; due_classes: string[] }>(
    `select b.list, i.due_classes from batch_item i join destruction_batch b on b.id = i.batch_id
     where i.subject_id = $1 and i.state = 'OPEN' and not i.excluded and not i.held`,
    [subjectId],
  );
  for (const { list, due_classes: classes } of open.rows)
    for (const one of classes) if (!ends.has(one)) ends.set(one, list);
  return ends;
}

function fateOf(line: PersonLine, ends: ReadonlyMap<string, string>): RehearsalFate {
  const { decision, dies, recordClass, service } = line;
  const leaves = leavingClasses.some((one) => ends.has(one));
  if (decision.verdict === 'KEPT' && decision.rule.then === 'ARCHIVE' && leaves && service !== 'archive')
    return 'ARCHIVED';
  if (decision.verdict !== 'DUE') return decision.verdict;
  if (dies === 'WITH_DAY') return 'WITH_ITS_DAY';
  // Due, but rows of the class must stay in another part: then the class stays.
  return ends.has(recordClass) ? 'DESTROYED' : 'KEPT';
}

/** Whether everything under the person's own key of the line's class goes to the archive: then the key ends, too. */
const emptied = ({ recordClass }: RehearsalLine, lines: readonly RehearsalLine[]): boolean =>
  lines.every((line) => line.recordClass !== recordClass || line.fate === 'ARCHIVED' || line.service === 'archive');

const sumOf = (lines: readonly RehearsalLine[], of: (line: RehearsalLine) => number): number =>
  lines.reduce((sum, line) => sum + of(line), 0);

/**
 * Rehearses the destruction of a person by the policy as it stands now; null where nothing is held of them.
 * Throws `Refused` UNAVAILABLE where a part, the vault or the journal does not answer: half a rehearsal is none.
 */
export async function rehearseDestruction(
  sources: Sources,
  caller: Caller,
  subjectId: string,
): Promise<Rehearsal | null> {
  if (!isId(subjectId)) return null;
  const { policy } = sources;
  const { language } = caller;
  const at = sources.clock.now();
  await sources.journal.record(caller, {
    operation: 'rehearseDestruction',
    purpose: 'destruction',
    recordClass: 'held-records',
    fields: ['recordClass', 'anchor', 'records'],
    subjects: [subjectId],
  });
  const lines = (await linesOfPeople(sources, [subjectId], at)).get(subjectId) ?? [];
  if (lines.length === 0) return null;
  const [ends, entries, keys, references] = await Promise.all([
    listsOf(sources, subjectId, lines, at),
    searchEntriesOf(sources, subjectId, lines),
    sources.vaultFacts.livingKeys(subjectId),
    referencesOf(sources, [subjectId]),
  ]);
  // Two parts may hold rows of one class under one key: it is told once.
  const told = new Set<string>();
  const rehearsed = lines.map((line): RehearsalLine => {
    const { service, recordClass, records, decision, dies } = line;
    const own = dies === 'WITH_PERSON';
    const counted = own && !told.has(recordClass);
    if (own) told.add(recordClass);
    const fate = fateOf(line, ends);
    const dayList = listOf(policy, decision.rule.list ?? '')?.id ?? null;
    return {
      service,
      recordClass,
      title: decision.rule.title[language],
      fate,
      records,
      searchEntries: own ? (entries.get(`${service}/${recordClass}`) ?? 0) : 0,
      keys: counted ? (keys.get(recordClass) ?? 0) : 0,
      list: fate === 'DESTROYED' ? (ends.get(recordClass) ?? null) : fate === 'WITH_ITS_DAY' ? dayList : null,
      why: why(policy, decision, language),
      clause: clauseInWords(decision.rule.clause, language),
      law: decision.hold?.law ?? lawInWords(decision.rule, policy, language),
      until: decision.until,
    };
  });
  const goes = rehearsed.filter((line) => line.fate === 'DESTROYED');
  const destroyed = sumOf(goes, (line) => line.records);
  return {
    subjectId,
    reference: references.get(subjectId) ?? subjectId.slice(0, 8).toUpperCase(),
    at,
    policyVersion: policy.version,
    lines: rehearsed,
    destroyed,
    stays: sumOf(rehearsed, (line) => line.records) - destroyed,
    searchEntries: sumOf(goes, (line) => line.searchEntries),
    keys: sumOf([...goes, ...rehearsed.filter((line) => emptied(line, rehearsed))], (line) => line.keys),
    trustees: policy.trustees.map(({ name, task }) => ({ name, task: task[language] })),
  };
}
