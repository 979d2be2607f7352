// What a granted deletion would do with everything held of a person, class by class: the very rules of the selection, asked beforehand.
// Changes nothing, and the look is recorded.
import type { Caller, Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import {
  clauseInWords,
  lawInWords,
  requestsPolicy,
  ruleOf,
  whyIfGranted,
  type Policy,
  type Verdict,
} from '@clounge/shared/policy';
import { linesOfPeople } from '../held/people-facts.ts';
import type { PersonLine } from '../held/person-lines.ts';
import { policyOf } from '../policy/versions.ts';
import { concernedBy } from '../requests/concerned.ts';
import { findRequest } from '../requests/finding.ts';
import type { RightsRequest } from '../requests/request.entity.ts';
import type { Sources } from '../sources.ts';
import type { DeletionGrants } from './grants.ts';
import { deletionRefusal } from './refusals.ts';

export interface DeletionLine {
  recordClass: string;
  title: string;
  /** Where it lies: parts, or the archive. */
  services: string[];
  records: number;
  /** Whether a granted deletion would destroy it. */
  goes: boolean;
  verdict: Verdict;
  why: string;
  clause: string;
  law: string | null;
  /** Of what goes: until when the person may take it back. Of what stays: until when; null while its purpose lasts. */
  until: Date | null;
  /** Of what goes: when it is destroyed at the latest. */
  destroyBy: Date | null;
}

export interface DeletionProposal {
  requestId: string;
  subjectIds: string[];
  lines: DeletionLine[];
  goes: number;
  stays: number;
  objection: string;
  regulators: { law: string; name: string; address: string }[];
}

export interface ProposalOutcome {
  proposal: DeletionProposal | null;
  refusal: Refusal | null;
}

/** Whether a supposed deletion would destroy it. */
export const goesWithDeletion = ({ service, decision }: PersonLine): boolean =>
  service !== 'archive' && (decision.verdict === 'RECOVERY' || decision.verdict === 'DUE');

/** Rows of one class lie in several parts, or are several people's entries; where one must stay, it is a line of its own. */
function merged(policy: Policy, lines: readonly PersonLine[], language: Language): DeletionLine[] {
  const kinds = Map.groupBy(lines, (line) => `${line.recordClass}/${goesWithDeletion(line)}/${line.decision.verdict}`);
  return [...kinds.values()].flatMap((same) => {
    const latest = same.toSorted((a, b) => (b.decision.until?.getTime() ?? 0) - (a.decision.until?.getTime() ?? 0))[0];
    if (!latest) return [];
    const { decision, recordClass } = latest;
    const { rule, verdict, until, deadlines, hold } = decision;
    const goes = goesWithDeletion(latest);
    return [
      {
        recordClass,
        title: ruleOf(policy, recordClass).title[language],
        services: [...new Set(same.map((line) => line.service))],
        records: same.reduce((sum, line) => sum + line.records, 0),
        goes,
        verdict,
        why: whyIfGranted(policy, decision, language),
        clause: clauseInWords(rule.clause, language),
        law: goes ? null : (hold?.law ?? lawInWords(rule, policy, language)),
        until: verdict === 'RUNNING' ? null : until,
        destroyBy: goes ? (deadlines?.destroyBy ?? null) : null,
      },
    ];
  });
}

const objections: Record<Language, string> = {
  en: 'Whoever disagrees objects in writing with the reference of the request; somebody else decides about it, and a complaint to the regulator is open at any time.',
  ko: '이의가 있으면 요청 참조 번호를 적어 서면으로 이의를 신청하며, 다른 담당자가 결정합니다. 감독기관에는 언제든지 신고할 수 있습니다.',
  id: 'Yang tidak setuju mengajukan keberatan tertulis dengan nomor rujukan permintaan; orang lain yang memutuskannya, dan pengaduan kepada regulator terbuka setiap saat.',
};

/** Deletions that are supposed: of every class that yields to one. */
export const supposedDeletion = (policy: Policy, subjectIds: readonly string[], at: Date): DeletionGrants =>
  new Map(
    subjectIds.map((id) => [id, new Map(policy.classes.flatMap((rule) => (rule.yields ? [[rule.id, at]] : [])))]),
  );

const isDeletion = (request: RightsRequest | null): request is RightsRequest =>
  request?.kind === 'DELETE' && request.aboutId !== null;

/**
 * Everything held under a deletion request, and what would become of it. Refusal: NOT_A_DELETION.
 * Throws `Refused` UNAVAILABLE where a part, the vault or the journal does not answer: half a proposal is none.
 */
export async function deletionProposal(sources: Sources, caller: Caller, requestId: string): Promise<ProposalOutcome> {
  const { language } = caller;
  const request = await findRequest(sources, requestId);
  if (!isDeletion(request)) return { proposal: null, refusal: deletionRefusal('NOT_A_DELETION', language) };
  const subjectIds = concernedBy(request);
  await sources.journal.record(caller, {
    operation: 'deletionProposal',
    purpose: 'own-rights',
    recordClass: 'held-records',
    fields: ['recordClass', 'anchor', 'records'],
    subjects: subjectIds,
  });
  const at = sources.clock.now();
  // The policy that decides is the one in force; regulators are those of the version that the request came under.
  const { policy } = sources;
  const held = await linesOfPeople(sources, subjectIds, at, null, supposedDeletion(policy, subjectIds, at));
  const lines = merged(policy, [...held.values()].flat(), language);
  const { regulators } = requestsPolicy(await policyOf(sources.pool, request.policyVersion));
  const concerned = regulators.filter((one) => request.laws.includes(one.law));
  const proposal = {
    requestId: request.id,
    subjectIds,
    lines,
    goes: lines.filter((line) => line.goes).length,
    stays: lines.filter((line) => !line.goes).length,
    objection: objections[language],
    regulators: concerned.map(({ law, name, address }) => ({ law, name: name[language], address })),
  };
  return { proposal, refusal: null };
}
