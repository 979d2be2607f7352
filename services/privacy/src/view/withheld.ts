// What a person is not shown yet although it is held of them, and why. Its content is dropped here and goes no further.
import type { Language } from '@clounge/shared/caller';
import { ruleOf, type Policy } from '@clounge/shared/policy';
import type { ExportedRecord } from '@clounge/shared/records';
import type { ServiceName } from '@clounge/shared/config';

export interface Withheld {
  recordClass: string;
  title: string;
  records: number;
  reason: string;
}

/** A suspicion that is still examined: telling the person before the second decision would defeat it (Art. 3(2); they are told then). */
const examined: Readonly<Record<Language, string>> = {
  en: 'A suspicion is being examined; the person is told when it is decided, and may object (policy Art. 3(2)).',
  ko: '부정 이용 의심을 확인하는 중이며, 결정되면 본인에게 알리고 이의를 제기할 수 있습니다 (처리방침 제3조 제2항).',
  id: 'Suatu dugaan sedang diperiksa; orang itu diberi tahu saat diputuskan dan dapat berkeberatan (kebijakan Pasal 3(2)).',
};

/** Whether a record is not shown before something else happened. */
function isExamined(record: ExportedRecord): boolean {
  if (record.recordClass !== 'misuse-record') return false;
  const content = record.content === null ? {} : (JSON.parse(record.content) as Record<string, unknown>);
  return (content['subjectToldAt'] ?? null) === null;
}

/** Splits what the parts hold into what is shown and, by class and without content, what is withheld. */
export function withheldIn(
  policy: Policy,
  language: Language,
  parts: readonly { service: ServiceName; records: readonly ExportedRecord[] }[],
): { shown: { service: ServiceName; record: ExportedRecord }[]; withheld: Withheld[] } {
  const all = parts.flatMap(({ service, records }) => records.map((record) => ({ service, record })));
  const shown = all.filter(({ record }) => !isExamined(record));
  const byClass = Map.groupBy(
    all.filter(({ record }) => isExamined(record)),
    ({ record }) => record.recordClass,
  );
  const withheld = [...byClass].map(([recordClass, records]): Withheld => ({
    recordClass,
    title: ruleOf(policy, recordClass).title[language],
    records: records.length,
    reason: examined[language],
  }));
  return { shown, withheld };
}
