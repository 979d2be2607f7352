// A proposed correction as it is being written: what was changed against what stands there. Pure; keeps nothing.
import type { CorrectableRecordsQuery, ProposeCorrectionInput, UncorrectableReason } from '../generated/operations.ts';

export type CorrectableRecord = CorrectableRecordsQuery['correctableRecords']['records'][number];
export type NotCorrectable = CorrectableRecordsQuery['correctableRecords']['others'][number];

/** By record and field: what somebody wrote. What is not in it was left alone. */
export type Written = Readonly<Record<string, string>>;

export const keyOf = (record: Pick<CorrectableRecord, 'table' | 'id'>, field: string): string =>
  `${record.table}/${record.id}/${field}`;

/** A value as text; JSON as the server sends it. Null, absent and unreadable values are empty. */
export function textOf(json: string | null | undefined): string {
  if (json === null || json === undefined) return '';
  const value: unknown = JSON.parse(json);
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What is sent: fields that differ from what stands there, an emptied one as null. Of a class that cannot be read an empty field says nothing. */
export function changesOf(records: readonly CorrectableRecord[], written: Written): ProposeCorrectionInput['changes'] {
  return records.flatMap((record) => {
    const fields = record.fields.flatMap(({ field, value }) => {
      const text = written[keyOf(record, field)]?.trim();
      if (text === undefined || text === textOf(value)) return [];
      return [{ field, value: text === '' ? null : text }];
    });
    const { recordClass, table, id } = record;
    return fields.length === 0 ? [] : [{ recordClass, table, id, fields }];
  });
}

/** One reason a class is told: the first of those that were ticked. */
export function refusedOf(
  others: readonly NotCorrectable[],
  ticked: ReadonlySet<string>,
): { recordClass: string; code: UncorrectableReason }[] {
  const seen = new Set<string>();
  return others.flatMap((one) => {
    if (!ticked.has(otherKey(one)) || seen.has(one.recordClass)) return [];
    seen.add(one.recordClass);
    return [{ recordClass: one.recordClass, code: one.code }];
  });
}

export const otherKey = ({ recordClass, code }: Pick<NotCorrectable, 'recordClass' | 'code'>): string =>
  `${recordClass}/${code}`;
