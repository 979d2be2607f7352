// Writes the first appointments of an installation: somebody must be in charge before anybody can delegate. Repeating it changes nothing.
import { createHash } from 'node:crypto';
import { openPool } from '@clounge/shared/database';
import type { PrivacyConfig } from '../config.ts';
import type { AppointmentKind } from './appointment.entity.ts';

/** An appointment as the operator's papers say it; instants in ISO 8601. */
export interface AppointmentRow {
  staffNumber: string;
  kind: AppointmentKind;
  from: string;
  until: string | null;
  appointedBy: string;
}

/** The same paper is the same row. */
function idOf(row: AppointmentRow): string {
  const hash = createHash('sha256')
    .update(`${row.staffNumber}|${row.kind}|${row.from}|${row.until ?? ''}`)
    .digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

export async function provisionAppointments(
  config: Pick<PrivacyConfig, 'databaseUrl'>,
  rows: readonly AppointmentRow[],
): Promise<void> {
  const pool = openPool(config.databaseUrl, 1);
  try {
    for (const row of rows) {
      await pool.query(
        `insert into appointment (id, staff_number, kind, valid_from, valid_until, appointed_by, reason)
         values ($1, $2, $3, $4, $5, $6, 'first appointment of the installation') on conflict (id) do nothing`,
        [idOf(row), row.staffNumber, row.kind, row.from, row.until, row.appointedBy],
      );
    }
  } finally {
    await pool.end();
  }
}
