// Keeps consultations of registered subjects. Seals before anything is written; the same text twice is one row.
import { randomUUID } from 'node:crypto';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { onTheWall } from '@clounge/shared/policy';
import { subjectScope } from '@clounge/shared/vault';
import { livingVersions } from '../held/living-versions.ts';
import { underLivingKey } from '../renewal/living-key.ts';
import type { Sources } from '../sources.ts';
import { nextNumbers } from '../yearly-numbers.ts';
import { duesOf } from './service-levels.ts';
import { stores, type ConsultationFields, type ConsultationKind } from './consultation.entity.ts';

export interface NewConsultation {
  kind: ConsultationKind;
  subjectId: string;
  tenantId: string | null;
  channel: string;
  openedAt: Date;
  closedAt: Date | null;
  fields: ConsultationFields;
}

interface StoredRow {
  id: string;
  tenantId: string | null;
  subjectId: string;
  scope: string;
  scopeVersion: number;
  sealed: string;
  fingerprint: string;
  channel: string;
  openedAt: string;
  closedAt: string | null;
  answerDue: string;
  closeDue: string;
}

/** What the fingerprint of an imported consultation is made of. */
export const importedText = ({ channel, openedAt, fields }: Pick<NewConsultation, 'channel' | 'openedAt' | 'fields'>) =>
  JSON.stringify([channel, openedAt.toISOString(), fields]);

/** Writes consultations; answers how many are new. Throws `Refused` FORBIDDEN where a scope was condemned, UNAVAILABLE. */
export async function keepConsultations(
  sources: Pick<Sources, 'door' | 'pool' | 'vaultFacts' | 'policy'>,
  all: readonly NewConsultation[],
): Promise<number> {
  let added = 0;
  for (const [kind, same] of Map.groupBy(all, (one) => one.kind))
    added += await underLivingKey(() => keepSame(sources, kind, same));
  return added;
}

/** Those of one kind. */
async function keepSame(
  sources: Pick<Sources, 'door' | 'pool' | 'vaultFacts' | 'policy'>,
  kind: ConsultationKind,
  same: readonly NewConsultation[],
): Promise<number> {
  const { table, recordClass, set } = stores[kind];
  const versions = await livingVersions(sources, recordClass, [...new Set(same.map((one) => one.subjectId))]);
  const rows = same.map((one) => ({
    ...one,
    id: randomUUID(),
    scope: subjectScope(one.subjectId, recordClass),
    scopeVersion: versions.get(one.subjectId) ?? 1,
  }));
  const sealed = await sources.door.seal(
    set,
    rows.map(({ id, tenantId, scope, scopeVersion, fields, openedAt, channel }) => ({
      id,
      tenantId,
      scope,
      scopeVersion,
      value: fields,
      fingerprintOf: importedText({ channel, openedAt, fields }),
    })),
  );
  const stored = rows.map(
    ({ id, tenantId, subjectId, scope, scopeVersion, channel, openedAt, closedAt }, index): StoredRow => ({
      id,
      tenantId,
      subjectId,
      scope,
      scopeVersion,
      channel,
      openedAt: openedAt.toISOString(),
      closedAt: closedAt?.toISOString() ?? null,
      answerDue: duesOf(kind, openedAt).answerDue.toISOString(),
      closeDue: duesOf(kind, openedAt).closeDue.toISOString(),
      sealed: sealed[index]?.sealed.toString('hex') ?? '',
      fingerprint: sealed[index]?.fingerprint?.toString('hex') ?? '',
    }),
  );
  return inTransaction(sources.pool, (db) => insertNew(sources, db, table, stored));
}

/** Those that are not there yet, each with its number. */
async function insertNew(
  { policy }: Pick<Sources, 'policy'>,
  db: Queryable,
  table: string,
  rows: readonly StoredRow[],
): Promise<number> {
  const there = await db.query<{ key: string }>(
    `select subject_id || encode(fingerprint, 'hex') as key from ${table} where subject_id = any ($1::uuid[])`,
    [rows.map((row) => row.subjectId)],
  );
  const seen = new Set(there.rows.map(({ key }) => key));
  const fresh = rows.filter(({ subjectId, fingerprint }) => {
    const key = subjectId + fingerprint;
    return !seen.has(key) && seen.add(key);
  });
  const numbered: (StoredRow & { reference: string })[] = [];
  for (const [year, same] of Map.groupBy(fresh, (row) => onTheWall(new Date(row.openedAt), policy).year)) {
    const numbers = await nextNumbers(db, 'conversation', year, same.length);
    numbered.push(...same.map((row, index) => ({ ...row, reference: numbers[index]?.number ?? '' })));
  }
  const written = await db.query(
    `insert into ${table} (id, tenant_id, subject_id, scope, scope_version, sealed, fingerprint, channel, opened_at, closed_at, state, reference,
       answer_due, close_due)
     select (r->>'id')::uuid, (r->>'tenantId')::uuid, (r->>'subjectId')::uuid, r->>'scope', (r->>'scopeVersion')::int, decode(r->>'sealed', 'hex'),
       decode(r->>'fingerprint', 'hex'), r->>'channel', (r->>'openedAt')::timestamptz, (r->>'closedAt')::timestamptz,
       case when r->>'closedAt' is null then 'OPEN' else 'CLOSED' end, r->>'reference', (r->>'answerDue')::timestamptz, (r->>'closeDue')::timestamptz
     from jsonb_array_elements($1::jsonb) r on conflict (subject_id, fingerprint) do nothing`,
    [JSON.stringify(numbered)],
  );
  return written.rowCount ?? 0;
}
