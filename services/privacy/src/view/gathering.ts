// Everything held of one person, from the four parts and the archive, each record with why, on what ground, until when, and who else has it.
// Half of it is nothing: a part that does not answer ends the gathering. Opens through the door in the name of a request, and keeps nothing.
import { ownCaller, type Language } from '@clounge/shared/caller';
import { serviceNames, type ServiceName } from '@clounge/shared/config';
import { decide, ruleOf, why, type Verdict } from '@clounge/shared/policy';
import { exportRecords, type ExportedRecord, type ExportPage } from '@clounge/shared/records';
import { archivedOf } from './archived.ts';
import { waivedAt, waiversOf } from '../recovery/waivers.ts';
import { holdFor } from '../held/vault-facts.ts';
import type { Sources } from '../sources.ts';
import { isInForceNow, trustees } from '../trustees/register.ts';
import { looksAt, type Look } from './looks.ts';
import { withheldIn, type Withheld } from './withheld.ts';
import { wordsOf, type ClassInWords } from './words-of-class.ts';

/** Whom and why: the request stands in every access record that the gathering writes. */
export interface ViewOf {
  /** Entries of the registry that are this person: who they are known as, and under what they wrote to us. */
  subjectIds: readonly string[];
  requestId: string;
  language: Language;
}

export interface ViewedRecord extends ClassInWords {
  /** The part that has it, or the archive. */
  service: ServiceName | 'archive';
  recordClass: string;
  id: string;
  /** Columns and fields by name; null where its key has ended and nobody can read it. */
  content: Record<string, unknown> | null;
  /** Where in it people wrote in their own words. */
  freeText: string[];
  verdict: Verdict;
  /** In words: the sentence of "why still here?". */
  why: string;
  until: Date | null;
}

/** A company that has records of these classes. */
export interface Recipient {
  name: string;
  kind: 'TRUSTEE' | 'RECIPIENT';
  task: string;
  classes: string[];
}

export interface View {
  at: Date;
  policyVersion: string;
  records: ViewedRecord[];
  recipients: Recipient[];
  looks: Look[];
  /** What is not shown yet, with the law's reason, by class; never its content. */
  withheld: Withheld[];
}

const pageSize = 2_000;
const exportDocument = `query Export($subjectId: ID!, $caseId: ID!, $after: String, $first: Int!) {
  exportRecords(subjectId: $subjectId, caseId: $caseId, after: $after, first: $first) {
    after records { recordClass table id untilDay anchor purposeEndedAt content freeText } } }`;

type Sent = Omit<ExportedRecord, 'anchor' | 'purposeEndedAt'> & {
  anchor: string | null;
  purposeEndedAt: string | null;
};

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));

async function pageOf(
  sources: Pick<Sources, 'peers' | 'pool' | 'door' | 'registry'>,
  service: ServiceName,
  query: { subjectId: string; caseId: string; after: string | null; first: number },
): Promise<ExportPage> {
  if (service === 'privacy') return exportRecords(sources, query);
  const answer = await sources.peers.call<{ exportRecords: { after: string | null; records: Sent[] } }>(
    service,
    exportDocument,
    query,
  );
  const { after, records } = answer.exportRecords;
  const received = records.map((record) => ({
    ...record,
    anchor: instant(record.anchor),
    purposeEndedAt: instant(record.purposeEndedAt),
  }));
  return { after, records: received };
}

async function heldIn(
  sources: Pick<Sources, 'peers' | 'pool' | 'door' | 'registry'>,
  service: ServiceName,
  subjectId: string,
  requestId: string,
): Promise<ExportedRecord[]> {
  const all: ExportedRecord[] = [];
  for (let after: string | null = null; ;) {
    const page: ExportPage = await pageOf(sources, service, { subjectId, caseId: requestId, after, first: pageSize });
    all.push(...page.records);
    after = page.after;
    if (after === null) return all;
  }
}

/** Where the gathering stands on. */
export type ViewSources = Pick<
  Sources,
  'peers' | 'pool' | 'door' | 'registry' | 'archiveReader' | 'vaultFacts' | 'policy' | 'clock' | 'orm' | 'journalReader'
>;

/** What is held under one entry of the registry. */
async function gatherEntry(sources: ViewSources, subjectId: string, { requestId, language }: ViewOf, at: Date) {
  const { policy } = sources;
  const archivist = { ...ownCaller('service-privacy', 'archiving'), caseId: requestId, language };
  const [parts, archived, holds, waivers] = await Promise.all([
    Promise.all(
      serviceNames.map(async (service) => ({ service, records: await heldIn(sources, service, subjectId, requestId) })),
    ),
    archivedOf(sources, archivist, subjectId),
    sources.vaultFacts.holdsOn([subjectId]),
    waiversOf(sources.pool, [subjectId]),
  ]);
  const membership = parts.flatMap(({ records }) => records).find((one) => one.recordClass === 'membership');
  const membershipEndedAt = membership ? (membership.anchor ?? membership.purposeEndedAt) : null;
  const recoveryWaivedAt = waivedAt(waivers.get(subjectId), membershipEndedAt);
  const { shown, withheld } = withheldIn(policy, language, parts);
  const inParts = shown.map(({ service, record }): ViewedRecord => {
    const { recordClass, anchor, purposeEndedAt, untilDay } = record;
    const facts = { recordClass, anchor, purposeEndedAt, untilDay, membershipEndedAt, recoveryWaivedAt };
    const decision = decide(policy, { ...facts, hold: holdFor(holds, subjectId, recordClass) }, at);
    return {
      service,
      recordClass,
      id: record.id,
      content: record.content === null ? null : (JSON.parse(record.content) as Record<string, unknown>),
      freeText: record.freeText,
      verdict: decision.verdict,
      why: why(policy, decision, language),
      until: decision.until,
      ...wordsOf(policy, recordClass, language),
    };
  });
  return { records: [...inParts, ...archived], withheld };
}

/** See the head of this file. Throws `Refused` UNAVAILABLE where a part, the vault, the archive or the journal does not answer. Art. 6. */
export async function gatherView(sources: ViewSources, view: ViewOf): Promise<View> {
  const { policy, clock } = sources;
  const { subjectIds, language } = view;
  const at = clock.now();
  const [entries, register] = await Promise.all([
    Promise.all(subjectIds.map((subjectId) => gatherEntry(sources, subjectId, view, at))),
    trustees(sources),
  ]);
  const records = entries.flatMap((entry) => entry.records);
  const withheld = entries.flatMap((entry) => entry.withheld);
  const classes = new Set(records.map((one) => one.recordClass));
  const recipients = register
    .filter((one) => isInForceNow(sources, one))
    .flatMap((one): Recipient[] => {
      const theirs = one.recordClasses.filter((recordClass) => classes.has(recordClass));
      if (theirs.length === 0) return [];
      const titles = theirs.map((recordClass) => ruleOf(policy, recordClass).title[language]);
      return [{ name: one.name, kind: one.kind, task: one.task[language], classes: titles }];
    });
  const looks = await looksAt(sources, { subjectIds, language }, new Set(withheld.map((one) => one.recordClass)));
  return { at, policyVersion: policy.version, records, recipients, looks, withheld };
}
