// What whoever prepares a correction chooses from: the fields that are corrected at a request, as they stand now, and of the rest why not. Asks all
// four parts, since half an answer hides something. A value is shown to roles that open its class only; every look is recorded.
import type { Caller } from '@clounge/shared/caller';
import { serviceNames } from '@clounge/shared/config';
import type { Refusal } from '@clounge/shared/errors';
import { ruleOf } from '@clounge/shared/policy';
import { findRequest } from '../requests/finding.ts';
import type { Sources } from '../sources.ts';
import { correctableIn } from './parts.ts';
import { notNow, unfit } from './proposing.ts';
import { mayOpen } from './reading.ts';
import { correctionRefusal, uncorrectableWords } from './refusals.ts';

export interface CorrectableRecord {
  recordClass: string;
  title: string;
  table: string;
  id: string;
  /** Whether the caller's role opens the class; where it does not, values are null. */
  readable: boolean;
  /** `value`: JSON. */
  fields: { field: string; value: string | null }[];
}

export interface NotCorrectable {
  recordClass: string;
  title: string;
  fields: string[];
  code: keyof typeof uncorrectableWords;
  reason: string;
}

export interface CorrectableOutcome {
  records: CorrectableRecord[];
  others: NotCorrectable[];
  refusal: Refusal | null;
}

/**
 * See the head of this file. Art. 6(1), 6(4). Refusals: NOT_FOUND, NOT_YOUR_CASE, NO_CORRECTION_ASKED, NOT_VERIFIED, LINKED, BEING_CARRIED_OUT.
 * Throws `Refused` UNAVAILABLE where a part, the vault or the journal does not answer.
 */
export async function correctableRecords(
  sources: Sources,
  caller: Caller,
  requestId: string,
): Promise<CorrectableOutcome> {
  const { language } = caller;
  const request = await findRequest(sources, requestId);
  const refusal = request
    ? (unfit(caller, request) ?? notNow(caller, request))
    : correctionRefusal('NOT_FOUND', language);
  if (!request || refusal || request.aboutId === null)
    return { records: [], others: [], refusal: refusal ?? correctionRefusal('NOT_VERIFIED', language) };
  const of = { subjectId: request.aboutId, caseId: request.id };
  const answers = await Promise.all(serviceNames.map((part) => correctableIn(sources, part, of)));
  const titleOf = (recordClass: string): string => ruleOf(sources.policy, recordClass).title[language];
  const rows = answers.flatMap((answer) => answer.rows);
  const readable = new Set(
    [...new Set(rows.map((row) => row.recordClass))].filter((one) => mayOpen(caller, request.id, one)),
  );
  for (const recordClass of readable) {
    const fields = rows.flatMap((row) => (row.recordClass === recordClass ? row.fields.map(({ field }) => field) : []));
    const look = { operation: 'correctableRecords', purpose: 'own-rights', recordClass, fields: [...new Set(fields)] };
    await sources.journal.record({ ...caller, caseId: request.id }, { ...look, subjects: [request.aboutId] });
  }
  const records = rows.map((row): CorrectableRecord => {
    const shown = readable.has(row.recordClass);
    const fields = row.fields.map(({ field, value }) => ({ field, value: shown ? value : null }));
    return { ...row, title: titleOf(row.recordClass), readable: shown, fields };
  });
  const others = answers
    .flatMap((answer) => answer.others)
    .map(({ recordClass, fields, reason }): NotCorrectable => {
      const words = uncorrectableWords[reason][language];
      return { recordClass, title: titleOf(recordClass), fields, code: reason, reason: words };
    });
  return { records, others, refusal: null };
}
