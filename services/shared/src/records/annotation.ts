// The annotated record: what a table holds of whom, in which class, declared once beside its entity. Everything else is derived from it.
import type { FieldSet } from '../vault/index.ts';

/**
 * How rows of one record class lie in one table.
 * Column names are the table's own, in SQL form; they are fixed in code and never come from outside.
 */
export interface RecordAnnotation {
  recordClass: string;
  table: string;
  /** Column with the subject's id; every annotated row has one. */
  subjectColumn: string;
  /** Column with the last day kept, for classes that die by the day (`until:<day>/<class>`); else the scope is the subject's. */
  dayColumn?: string;
  /** Column with the event that the retention rule counts from; absent where the rule counts from the end of the purpose. */
  anchorColumn?: string;
  /** SQL over the table `r`: true where a row is still used although its anchor is set; it is not moved to the archive before. */
  inUse?: string;
  /** SQL over the table `r` for when the purpose ended; absent where another part knows it (a member's withdrawal). */
  purposeEnded?: string;
  /** The blob's fields; absent where the row has times and ids only. */
  fieldSet?: FieldSet<never> | FieldSet<unknown> | FieldSetLike;
  /** Columns that are neither the key columns above nor sealed, each with why it is not personal or why it must stay readable. */
  plain: Readonly<Record<string, string>>;
  /** Search tables and the like that go with the rows: table and its subject column. */
  alongside?: readonly { table: string; subjectColumn: string }[];
  /**
   * Sealed fields and columns that a law needs, by law (or by clause, where only the policy keeps); the others go when the purpose
   * ends. Wanted for every class that the policy archives.
   */
  lawNeeds?: Readonly<Record<string, readonly string[]>>;
  /** Sealed fields that are a secret of the system and no fact about the person, such as a token, each with why: never given out. */
  secret?: Readonly<Record<string, string>>;
  /**
   * What people wrote in their own words, and so may speak of others: names of sealed fields, with a dot where it lies deeper
   * (`messages.text`: the `text` of each of `messages`). Somebody looks at it before it is given out.
   */
  freeText?: readonly string[];
  /** Sealed fields that are corrected at a person's request. Their table has a `fingerprint`, and all of their class lies in one part. Art. 6(1). */
  correctable?: readonly string[];
  /** Why the other sealed fields are not, by field; one reason where it is the same for all. Art. 6(4). */
  uncorrectable?: Uncorrectable | Readonly<Record<string, Uncorrectable>>;
  /** Why nobody is given its contents any more, not even the person; absent where they are. */
  unopened?: string;
}

/**
 * Why something is not corrected at a request. FACT: it was recorded as it happened. LAW: a law wants it as it was (Art. 6(4)). EVIDENCE: it
 * shows what was given or decided then, and is answered by an objection or withdrawal. CONSENT: it is given or withdrawn. WORDS: somebody
 * said it so. ELSEWHERE: it comes from somewhere else, and is corrected there.
 */
export type Uncorrectable = 'FACT' | 'LAW' | 'EVIDENCE' | 'CONSENT' | 'WORDS' | 'ELSEWHERE';

/** A field set whatever its fields are. */
export interface FieldSetLike {
  id: number;
  recordClass: string;
  names: readonly string[];
}

/** All of one part. Order is the order of destruction: a table comes after those that refer to it. */
export interface RecordRegistry {
  service: string;
  records: readonly RecordAnnotation[];
  /** Tables without personal data, each with why. */
  plainTables: Readonly<Record<string, string>>;
  /** Those of them in which a destroyed person's opaque id stays, each with why. In all others such an id is residue. */
  idsOutlive?: Readonly<Record<string, string>>;
}

/** A column's name as it stands beside the names of fields: `joined_at` is `joinedAt`. */
export const nameOfColumn = (column: string): string =>
  column.replaceAll(/_(\w)/g, (_whole, letter: string) => letter.toUpperCase());

/** Why a field is not corrected at a request; a field with neither is a finding. */
export function uncorrectableReason(
  { correctable, uncorrectable }: Pick<RecordAnnotation, 'correctable' | 'uncorrectable'>,
  field: string,
): Uncorrectable | null {
  if (correctable?.includes(field)) return null;
  return typeof uncorrectable === 'string' ? uncorrectable : (uncorrectable?.[field] ?? null);
}

/** Sealed fields of which nothing says whether they are corrected at a request, or of which both is said; empty where all is said. */
export function correctionFindings({ records }: Pick<RecordRegistry, 'records'>): string[] {
  return records.flatMap((record) => {
    const { correctable = [], uncorrectable } = record;
    const names = record.fieldSet?.names ?? [];
    const named = typeof uncorrectable === 'object' ? Object.keys(uncorrectable) : [];
    const unsaid = names.filter((name) => !correctable.includes(name) && uncorrectableReason(record, name) === null);
    const twice = correctable.filter((name) => named.includes(name));
    const unknown = [...correctable, ...named].filter((name) => !names.includes(name));
    return [...unsaid, ...twice, ...unknown].map((name) => `${record.table}.${name}`);
  });
}

const identifier = /^[a-z_][a-z0-9_]*$/;

/** Declares one record class of one table. Throws on a name that is no plain SQL identifier. */
export function annotate(annotation: RecordAnnotation): RecordAnnotation {
  const names = [
    annotation.table,
    annotation.subjectColumn,
    annotation.dayColumn ?? 'x',
    annotation.anchorColumn ?? 'x',
    ...Object.keys(annotation.plain),
    ...(annotation.alongside ?? []).flatMap((other) => [other.table, other.subjectColumn]),
  ];
  const wrong = names.find((name) => !identifier.test(name));
  if (wrong !== undefined) throw new Error(`“${wrong}” is no plain identifier.`);
  const known = [...names, ...(annotation.fieldSet?.names ?? [])];
  const unknown = Object.values(annotation.lawNeeds ?? {})
    .flat()
    .find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Error(`A law needs “${unknown}” of ${annotation.table}, which has no such field.`);
  const notSealed = Object.keys(annotation.secret ?? {}).find((name) => !annotation.fieldSet?.names.includes(name));
  if (notSealed !== undefined) throw new Error(`“${notSealed}” is no sealed field of ${annotation.table}.`);
  const written = annotation.freeText?.find((path) => !annotation.fieldSet?.names.includes(path.split('.')[0] ?? ''));
  if (written !== undefined) throw new Error(`“${written}” is no sealed field of ${annotation.table}.`);
  if (annotation.fieldSet && annotation.fieldSet.recordClass !== annotation.recordClass) {
    throw new Error(`The field set of ${annotation.table} is of another class.`);
  }
  return annotation;
}

/** Declares what a part holds. Throws where a class is declared twice for one table. */
export function registerRecords(registry: RecordRegistry): RecordRegistry {
  const seen = new Set<string>();
  for (const record of registry.records) {
    const key = `${record.table}/${record.recordClass}`;
    if (seen.has(key)) throw new Error(`${key} is annotated twice.`);
    seen.add(key);
  }
  const unknown = Object.keys(registry.idsOutlive ?? {}).find((table) => !(table in registry.plainTables));
  if (unknown !== undefined) throw new Error(`Ids outlive in ${unknown}, which is not declared plain.`);
  return registry;
}

/** Columns that the mechanism itself adds to annotated tables. */
export const mechanismColumns = ['id', 'tenant_id', 'scope', 'scope_version', 'sealed', 'fingerprint'] as const;
