// Reading standing approvals: each class that may be destroyed at once, what is in force for it, and what was destroyed under it. Changes nothing.
import type { Language } from '@clounge/shared/caller';
import { clauseInWords, classesAtOnce, dayOf, type Policy } from '@clounge/shared/policy';
import { DestructionBatch } from '../destruction/batch.entity.ts';
import { isId } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';
import { StandingApproval } from './standing-approval.entity.ts';

/** A standing approval by id; null where there is none. */
export async function findStanding(sources: Pick<Sources, 'orm'>, id: string): Promise<StandingApproval | null> {
  return isId(id) ? sources.orm.em.fork().findOne(StandingApproval, { id }) : null;
}

/** A class that may be destroyed at once, and the standing approvals for it. */
export interface StandingClass {
  recordClass: string;
  title: string;
  clause: string;
  occasion: string;
  /** What may be asked for at most. */
  largestPeople: number;
  largestRecords: number;
  inForce: StandingApproval | null;
  toCome: StandingApproval | null;
  over: StandingApproval[];
}

const shownOver = 20;

/** Classes in the order of the policy; approvals that are over latest first. */
export async function standingClasses(
  { orm, policy, clock }: Pick<Sources, 'orm' | 'policy' | 'clock'>,
  language: Language,
): Promise<StandingClass[]> {
  const { standing } = policy;
  if (!standing) return [];
  const today = dayOf(clock.now(), policy);
  const all = await orm.em.fork().find(StandingApproval, {}, { orderBy: { givenAt: 'desc', id: 'desc' } });
  return classesAtOnce(policy).map((rule) => {
    const own = all.filter((one) => one.recordClass === rule.id);
    const are = (...states: string[]) => own.filter((one) => states.includes(one.stateOn(today)));
    return {
      recordClass: rule.id,
      title: rule.title[language],
      clause: clauseInWords(rule.clause, language),
      occasion: occasionInWords(
        policy,
        rule.atOnce === 'WHEN_PURPOSE_ENDED' ? 'consent-withdrawn' : rule.anchor,
        language,
      ),
      largestPeople: standing.largestPeople,
      largestRecords: standing.largestRecords,
      inForce: are('IN_FORCE')[0] ?? null,
      toCome: are('TO_COME')[0] ?? null,
      over: are('ENDED', 'WITHDRAWN').slice(0, shownOver),
    };
  });
}

/** An event of the policy, as its language calls it. */
export const occasionInWords = (policy: Policy, occasion: string, language: Language): string =>
  policy.anchors[occasion]?.[language] ?? occasion;

/** What was destroyed at once, or is being. */
export interface ImmediateRun {
  batch: DestructionBatch;
  at: Date;
  occasion: string;
}

const shownRuns = 50;

/** The runs under a standing approval, latest first. */
export async function runsUnder(
  { orm, pool, policy }: Pick<Sources, 'orm' | 'pool' | 'policy'>,
  standingId: string,
  language: Language,
): Promise<ImmediateRun[]> {
  const rows = await pool.query<{ run_at: Date; occasion: string }>(
    `select b.*, r.at as run_at, r.occasion from immediate_run r join destruction_batch b on b.id = r.batch_id
     where r.standing_id = $1 order by r.at desc, r.request_id limit $2`,
    [standingId, shownRuns],
  );
  const em = orm.em.fork();
  return rows.rows.map((row) => ({
    batch: em.map(DestructionBatch, row),
    at: row.run_at,
    occasion: occasionInWords(policy, row.occasion, language),
  }));
}
