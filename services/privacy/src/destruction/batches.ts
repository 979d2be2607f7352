// Finding and locking lists. A row is turned into its entity here, so that its questions are asked in one place.
import type { Queryable } from '@clounge/shared/database';
import { Appointment } from '../appointments/appointment.entity.ts';
import type { Sources } from '../sources.ts';
import { DestructionBatch } from './batch.entity.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be an id at all: what cannot is simply not found. */
export const isId = (text: string): boolean => uuid.test(text);

/** The list, locked until the transaction ends; null where there is none. */
export async function lockBatch(
  sources: Pick<Sources, 'orm'>,
  db: Queryable,
  id: string,
): Promise<DestructionBatch | null> {
  if (!isId(id)) return null;
  const found = await db.query('select * from destruction_batch where id = $1 for update', [id]);
  const row: unknown = found.rows[0];
  return row ? sources.orm.em.fork().map(DestructionBatch, row) : null;
}

/** The list as it is; null where there is none. */
export async function findBatch(sources: Pick<Sources, 'orm'>, id: string): Promise<DestructionBatch | null> {
  return isId(id) ? sources.orm.em.fork().findOne(DestructionBatch, { id }) : null;
}

/** Staff numbers of those who changed a list, once a change. */
export async function changersOf(db: Queryable, batchId: string): Promise<string[]> {
  const rows = await db.query<{ staff_number: string }>(
    'select staff_number from batch_change where batch_id = $1 order by written_at, id',
    [batchId],
  );
  return rows.rows.map((row) => row.staff_number);
}

/** `system`, and everybody who changed the list. */
export async function selectorsOf(db: Queryable, batchId: string): Promise<string[]> {
  return ['system', ...new Set(await changersOf(db, batchId))];
}

/** All appointments, oldest first. With `lock` none of them ends before the transaction does. */
export async function appointmentsIn(
  sources: Pick<Sources, 'orm'>,
  db: Queryable,
  lock = false,
): Promise<Appointment[]> {
  const rows = await db.query(`select * from appointment order by valid_from, id ${lock ? 'for share' : ''}`);
  const em = sources.orm.em.fork();
  return rows.rows.map((row: object) => em.map(Appointment, row));
}

/** Staff numbers of everybody who may decide at this time, each once. */
export async function staffInForce(sources: Pick<Sources, 'orm' | 'pool'>, at: Date): Promise<string[]> {
  const appointments = await appointmentsIn(sources, sources.pool);
  return [...new Set(appointments.filter((one) => one.inForceAt(at)).map((one) => one.staffNumber))];
}
