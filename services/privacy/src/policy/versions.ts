// Policy versions that decisions were made under, kept as they were. A version never changes once something was decided under it.
import type { Queryable } from '@clounge/shared/database';
import { ConfigError } from '@clounge/shared/errors';
import { parsePolicy, type Policy } from '@clounge/shared/policy';
import { digestOf } from '../destruction/canonical.ts';

const known = new Map<string, Policy>();

/** Keeps the published policy. Throws `ConfigError` where another text was kept under the same version. */
export async function keepVersion(db: Queryable, policy: Policy, at: Date): Promise<void> {
  const digest = digestOf(policy).toString('hex');
  await db.query(
    `insert into policy_version (version, effective_from, digest, document, first_used_at) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [policy.version, policy.effectiveFrom, digest, JSON.stringify(policy), at],
  );
  const kept = await db.query<{ digest: string }>('select digest from policy_version where version = $1', [
    policy.version,
  ]);
  if (kept.rows[0]?.digest !== digest) {
    throw new ConfigError(
      `The policy file was changed under its version ${policy.version}, which decisions were made under. Give it a new version.`,
    );
  }
}

/** The policy of a version as it was. Throws where it was never kept. */
export async function policyOf(db: Queryable, version: string): Promise<Policy> {
  const held = known.get(version);
  if (held) return held;
  const rows = await db.query<{ document: unknown }>('select document from policy_version where version = $1', [
    version,
  ]);
  if (!rows.rows[0]) throw new Error('A decision cites a policy version that was not kept.');
  const policy = parsePolicy(rows.rows[0].document);
  known.set(version, policy);
  return policy;
}
