// Which items a list gets, and what each would destroy: pure, given the decided lines. Nothing is put on a list by hand.
import { isOverdue, type Deadlines, type DestructionListRule, type Verdict } from '@clounge/shared/policy';
import type { PersonLine } from '../held/person-lines.ts';
import { digestOf } from './canonical.ts';

/** A line as it is stored. */
export interface PlannedLine {
  recordClass: string;
  verdict: Verdict;
  records: number;
  anchor: string | null;
  until: string | null;
  holdLaw: string | null;
  holdReview: string | null;
  /** When the deletion was granted that makes it due. Absent where the rule alone does, so that what was hashed before hashes the same. */
  grantedAt?: string;
}

/** An item as it is stored; instants as ISO text. */
export interface PlannedItem {
  target: string;
  subjectId: string | null;
  untilDay: string | null;
  anchor: string;
  approveBy: string;
  destroyBy: string;
  limitAt: string;
  /** Classes that its approval would destroy. */
  dueClasses: string[];
  /** Classes of the same person that it must not touch. */
  keptClasses: string[];
  lines: PlannedLine[];
  /** A legal hold keeps it: it is shown, counts for nothing, and no approval touches it. */
  held: boolean;
  /** Hex SHA-256 over what an approver is shown of it. */
  digest: string;
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

const plannedLine = ({ recordClass, records, decision }: PersonLine): PlannedLine => ({
  recordClass,
  verdict: decision.verdict,
  records,
  anchor: iso(decision.anchor),
  until: iso(decision.until),
  holdLaw: decision.hold?.law ?? null,
  holdReview: decision.hold?.reviewOn ?? null,
  ...(decision.grantedAt ? { grantedAt: decision.grantedAt.toISOString() } : {}),
});

/** One line a class and verdict: two parts may hold rows of one class. */
function merged(lines: readonly PlannedLine[]): PlannedLine[] {
  const byKey = new Map<string, PlannedLine>();
  for (const line of lines) {
    const key = `${line.recordClass}/${line.verdict}`;
    const known = byKey.get(key);
    const later = known && (known.until ?? '') > (line.until ?? '') ? known : line;
    byKey.set(key, { ...later, records: line.records + (known?.records ?? 0) });
  }
  return [...byKey.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line);
}

function finished(
  target: string,
  who: { subjectId: string | null; untilDay: string | null },
  due: { anchor: Date | null; deadlines: Deadlines },
  lines: PlannedLine[],
  dueClasses: string[],
  keptClasses: string[],
): PlannedItem {
  const { approveBy, destroyBy, limitAt } = due.deadlines;
  const anchor = (due.anchor ?? approveBy).toISOString();
  const shown = {
    target,
    anchor,
    limitAt: limitAt.toISOString(),
    dueClasses,
    lines: lines.map((line) => ({ ...line })),
  };
  return {
    target,
    ...who,
    anchor,
    approveBy: approveBy.toISOString(),
    destroyBy: destroyBy.toISOString(),
    limitAt: limitAt.toISOString(),
    dueClasses,
    keptClasses,
    lines,
    held: dueClasses.length === 0,
    digest: digestOf(shown).toString('hex'),
  };
}

/** Whether a line puts its person on a list: a class that selects for it, or any of its classes whose deletion was granted. */
const selects = (list: DestructionListRule, { recordClass, decision }: PersonLine): boolean =>
  list.selectedBy.includes(recordClass) || (decision.grantedAt !== undefined && decision.rule.list === list.id);

/**
 * The item of a person on a list; null where nothing of the classes that select it is due, or would be but for a legal hold.
 * Everything else of theirs that is due goes with it, but for classes that another open item has `taken`.
 * Art. 8(3)①.
 */
export function itemOfPerson(
  list: DestructionListRule,
  subjectId: string,
  lines: readonly PersonLine[],
  taken: readonly string[],
  at: Date,
): PlannedItem | null {
  return dueItem(list, subjectId, lines, taken) ?? heldItem(list, subjectId, lines, at);
}

/** Somebody whom only a legal hold keeps from being due: shown beside the due, with nothing to destroy. */
function heldItem(
  list: DestructionListRule,
  subjectId: string,
  lines: readonly PersonLine[],
  at: Date,
): PlannedItem | null {
  const held = lines.find(
    (line) =>
      line.dies === 'WITH_PERSON' &&
      selects(list, line) &&
      line.decision.verdict === 'HELD' &&
      line.decision.until !== null &&
      at > line.decision.until,
  );
  if (!held?.decision.deadlines) return null;
  const due = { anchor: held.decision.anchor, deadlines: held.decision.deadlines };
  const target = `subject:${subjectId}/${list.id}`;
  return finished(target, { subjectId, untilDay: null }, due, merged(lines.map(plannedLine)), [], []);
}

function dueItem(
  list: DestructionListRule,
  subjectId: string,
  lines: readonly PersonLine[],
  taken: readonly string[],
): PlannedItem | null {
  const own = lines.filter((line) => line.dies === 'WITH_PERSON');
  const isDue = (line: PersonLine) => line.decision.verdict === 'DUE' && !taken.includes(line.recordClass);
  const selecting = own
    .filter((line) => isDue(line) && selects(list, line))
    .flatMap(({ decision }) => (decision.deadlines ? [{ anchor: decision.anchor, deadlines: decision.deadlines }] : []))
    .sort((one, other) => one.deadlines.limitAt.getTime() - other.deadlines.limitAt.getTime());
  const first = selecting[0];
  if (!first) return null;
  const kept = new Set(own.filter((line) => !isDue(line)).map((line) => line.recordClass));
  // Rows of one class may lie in two parts; where one of them must stay, the class stays.
  const due = new Set(own.filter((line) => isDue(line) && !kept.has(line.recordClass)).map((line) => line.recordClass));
  if (!own.some((line) => due.has(line.recordClass) && selects(list, line))) return null;
  // What is due but dies with its day, or on another open item, is that list's: here it would promise more than is done.
  const shown = lines.filter(
    (line) => line.decision.verdict !== 'DUE' || (line.dies === 'WITH_PERSON' && due.has(line.recordClass)),
  );
  return finished(
    `subject:${subjectId}/${list.id}`,
    { subjectId, untilDay: null },
    first,
    merged(shown.map(plannedLine)),
    [...due].sort(),
    [...kept].sort(),
  );
}

/** The target of a day's item: what dies together. */
export const targetOfDay = (list: Pick<DestructionListRule, 'id'>, untilDay: string, recordClass: string): string =>
  `until:${untilDay}/${recordClass}/${list.id}`;
/** What is destroyed of a person at once: one class, where every row of it is due. Null where it is not. Art. 3(1). */
export function itemAtOnce(
  list: DestructionListRule,
  recordClass: string,
  subjectId: string,
  lines: readonly PersonLine[],
): PlannedItem | null {
  const own = lines.filter((line) => line.recordClass === recordClass && line.dies === 'WITH_PERSON');
  const first = own.find(({ decision }) => decision.deadlines);
  if (!first?.decision.deadlines || own.some(({ decision }) => decision.verdict !== 'DUE')) return null;
  const due = { anchor: first.decision.anchor, deadlines: first.decision.deadlines };
  // A target of its own: the ordinary list may hold other classes of the same person meanwhile.
  const target = `subject:${subjectId}/${list.id}/${recordClass}`;
  const who = { subjectId, untilDay: null };
  return finished(target, who, due, merged(own.map(plannedLine)), [recordClass], []);
}

/** The item of a day whose records of a class die together; null where they are not due. */
export function itemOfDay(list: DestructionListRule, untilDay: string, line: PersonLine): PlannedItem | null {
  const { decision, recordClass } = line;
  if (decision.verdict !== 'DUE' || !decision.deadlines) return null;
  const due = { anchor: decision.until, deadlines: decision.deadlines };
  return finished(
    targetOfDay(list, untilDay, recordClass),
    { subjectId: null, untilDay },
    due,
    [plannedLine(line)],
    [recordClass],
    [],
  );
}

/** How many of these are overdue at an instant. */
export const overdueAmong = (items: readonly { limitAt: Date }[], at: Date): number =>
  items.filter((item) => isOverdue(item, at)).length;
