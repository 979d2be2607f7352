// Writes log-ins in bulk, sealed under their last day. The same log-in is stored once, whoever brings it again.
import { arrays, type Queryable } from '@clounge/shared/database';
import { sealEach } from '@clounge/shared/import';
import { dayScope } from '@clounge/shared/vault';
import { rowId } from '../people/identifiers.ts';
import type { PeopleSources } from '../people/sources.ts';
import { lastDayKept } from './last-day.ts';
import { loginFields, type LoginFields } from './login-record.entity.ts';

/** A sign-in of a member. */
export interface LogInToStore {
  subjectId: string;
  tenantId: string;
  /** Business time. */
  at: Date;
  fields: LoginFields;
}

/** Whole-row text whose keyed fingerprint tells log-ins apart. */
const wholeRow = ({ subjectId, at, fields }: LogInToStore): string =>
  JSON.stringify([subjectId, at.toISOString(), fields.ipAddress, fields.userAgent]);

/** Stores log-ins; answers in order whether each is there now. False where the log-ins of its day were destroyed already. */
export async function storeLogIns(
  { pool, door, policy }: Pick<PeopleSources, 'door' | 'policy'> & { pool: Queryable },
  logIns: readonly LogInToStore[],
): Promise<boolean[]> {
  const requests = logIns.map((logIn, index) => {
    const untilDay = lastDayKept(logIn.at, policy);
    return {
      index,
      logIn,
      untilDay,
      id: rowId(),
      tenantId: logIn.tenantId,
      scope: dayScope(untilDay, loginFields.recordClass),
      value: logIn.fields,
      fingerprintOf: wholeRow(logIn),
    };
  });
  // In the order of days: two chunks that come at once then wait for each other in turn and never in a circle.
  requests.sort((a, b) => (a.untilDay < b.untilDay ? -1 : a.untilDay > b.untilDay ? 1 : 0));
  const sealed = await sealEach(door, loginFields, requests);
  const rows = requests.flatMap((request, index) => {
    const value = sealed[index];
    return value?.fingerprint ? [{ ...request, sealed: value.sealed, fingerprint: value.fingerprint }] : [];
  });
  rows.sort((a, b) => a.fingerprint.compare(b.fingerprint));
  await pool.query({
    name: 'login-records',
    text: `insert into login_record (id, subject_id, tenant_id, scope, sealed, fingerprint, at, until_day)
           select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::bytea[], $6::bytea[], $7::timestamptz[], $8::date[])
           on conflict (fingerprint) do nothing`,
    values: [
      arrays.uuids(rows.map((row) => row.id)),
      arrays.uuids(rows.map((row) => row.logIn.subjectId)),
      arrays.uuids(rows.map((row) => row.tenantId)),
      arrays.texts(rows.map((row) => row.scope)),
      arrays.byteas(rows.map((row) => row.sealed)),
      arrays.byteas(rows.map((row) => row.fingerprint)),
      arrays.instants(rows.map((row) => row.logIn.at)),
      arrays.dates(rows.map((row) => row.untilDay)),
    ],
  });
  const stored = logIns.map(() => false);
  for (const row of rows) stored[row.index] = true;
  return stored;
}
