// Finding and locking guardian consents; which papers there are, and which are missing. Opens nothing.
import type { Queryable } from '@clounge/shared/database';
import { isId } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';
import { GuardianConsent } from './guardian-consent.entity.ts';

export const consentOf = ({ orm }: Pick<Sources, 'orm'>, row: object): GuardianConsent =>
  orm.em.fork().map(GuardianConsent, row);

/** The consent as it is; null where there is none. */
export async function findConsent(sources: Pick<Sources, 'orm' | 'pool'>, id: string): Promise<GuardianConsent | null> {
  if (!isId(id)) return null;
  const { rows } = await sources.pool.query<object>('select * from guardian_consent where id = $1', [id]);
  return rows[0] ? consentOf(sources, rows[0]) : null;
}

/** The consent, locked until the transaction ends; null where there is none. */
export async function lockConsent(
  sources: Pick<Sources, 'orm'>,
  db: Queryable,
  id: string,
): Promise<GuardianConsent | null> {
  if (!isId(id)) return null;
  const { rows } = await db.query<object>('select * from guardian_consent where id = $1 for update', [id]);
  return rows[0] ? consentOf(sources, rows[0]) : null;
}

export const paperKinds = ['GUARDIAN_CONSENT', 'GUARDIANSHIP_PROOF'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** Papers that Art. 10(4) asks for and that are not there. */
export async function missingPapers(db: Queryable, consentId: string): Promise<PaperKind[]> {
  const { rows } = await db.query<{ kind: string }>('select distinct kind from guardian_paper where case_id = $1', [
    consentId,
  ]);
  return paperKinds.filter((kind) => !rows.some((row) => row.kind === kind));
}
