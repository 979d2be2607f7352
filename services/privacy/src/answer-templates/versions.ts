// Versions of the texts that answers begin with, as they stand. What was written is never changed; which one is in use follows from what was approved.
import type { Language } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';
import { isId } from '../destruction/batches.ts';

export interface AnswerTemplate {
  id: string;
  kind: string;
  language: Language;
  version: number;
  title: string;
  text: string;
  state: 'PROPOSED' | 'RETURNED' | 'APPROVED';
  inUse: boolean;
  /** Whether its kind is offered to nobody. */
  retired: boolean;
  changedBy: string;
  changedAt: Date;
  reason: string;
  restores: number | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  returnReason: string | null;
}

const latestApproved = `(select max(u.version) from answer_template u where u.kind = t.kind and u.language = t.language and u.state = 'APPROVED')`;
/** Whether a kind is offered to nobody: the last decision about that retired it. */
const retired = (kind: string): string => `coalesce((select x.act = 'RETIRE' from answer_template_retirement x
  where x.kind = ${kind} and x.state = 'APPROVED' order by x.decided_order desc limit 1), false)`;
const select = `select t.id, t.kind, t.language, t.version, t.title, t.body as text, t.state, ${retired('t.kind')} as retired,
  t.version = ${latestApproved} and t.state = 'APPROVED' and not ${retired('t.kind')} as "inUse",
  t.changed_by as "changedBy", t.changed_at as "changedAt", t.reason, t.restores, t.decided_by as "decidedBy", t.decided_at as "decidedAt",
  t.return_reason as "returnReason" from answer_template t`;
const most = 500;

export async function isRetired(db: Queryable, kind: string): Promise<boolean> {
  const rows = await db.query<{ retired: boolean }>(`select ${retired('$1')} as retired`, [kind]);
  return rows.rows[0]?.retired ?? false;
}

/** A version by id; null where there is none. `locked`: until the transaction ends. */
export async function findTemplate(db: Queryable, id: string, locked = false): Promise<AnswerTemplate | null> {
  if (!isId(id)) return null;
  const rows = await db.query<AnswerTemplate>(`${select} where t.id = $1 ${locked ? 'for update of t' : ''}`, [id]);
  return rows.rows[0] ?? null;
}

/** Of every kind and language the latest version, and the one in use where that is another. */
export async function newestTemplates(db: Queryable): Promise<AnswerTemplate[]> {
  const rows = await db.query<AnswerTemplate>(
    `${select} where t.version in (${latestApproved}, (select max(n.version) from answer_template n where n.kind = t.kind and n.language = t.language))
     order by t.kind, t.language, t.version limit ${most}`,
  );
  return rows.rows;
}

/** All versions of a kind, the latest first. */
export async function versionsOf(db: Queryable, kind: string): Promise<AnswerTemplate[]> {
  const rows = await db.query<AnswerTemplate>(
    `${select} where t.kind = $1 order by t.changed_at desc, t.version desc, t.language limit ${most}`,
    [kind],
  );
  return rows.rows;
}

/** What answers in a language begin with now, by kind. */
export async function templatesInUse(db: Queryable, language: Language): Promise<AnswerTemplate[]> {
  const rows = await db.query<AnswerTemplate>(
    `${select} where t.language = $1 and t.state = 'APPROVED' and t.version = ${latestApproved} and not ${retired('t.kind')} order by t.kind limit ${most}`,
    [language],
  );
  return rows.rows;
}

/** A version that was approved once, whether it is in use still or not; null where there is none. */
export async function approvedTemplate(
  db: Queryable,
  { kind, language, version }: { kind: string; language: string; version: number },
): Promise<AnswerTemplate | null> {
  const rows = await db.query<AnswerTemplate>(
    `${select} where t.kind = $1 and t.language = $2 and t.version = $3 and t.state = 'APPROVED'`,
    [kind, language, version],
  );
  return rows.rows[0] ?? null;
}
