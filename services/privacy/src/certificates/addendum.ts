// Addenda of certificates: a trustee's confirmation that came later, signed with the same key and bound to the certificate by its hash.
// Appended, never changed; the certificate itself stays as it was issued.
import { createHash, randomUUID } from 'node:crypto';
import type { Queryable } from '@clounge/shared/database';
import type { Sources } from '../sources.ts';
import { addendumBytes, addendumFormat, addendumText, type AddendumStatement } from './addendum-document.ts';
import { documentShape } from './document.ts';
import type { Certificate } from './certificate.entity.ts';
import { signatureOver } from './signing.ts';

/** The certificate that an addendum belongs to, and the serial of its last one; 0 where it has none. */
export interface Extended {
  certificate_id: string;
  number: string;
  document: string;
  last: number;
}

/** Columns of `Extended`; the certificate is `c` in the statement. */
export const extendedColumns = `c.id as certificate_id, c.number, c.document,
  (select count(*) from certificate_addendum a where a.certificate_id = c.id) as last`;

/**
 * Signs and appends one addendum. `about`: what became known, and the column and id of the row that says so.
 * Must run under the lock of the list: serials have no gaps.
 */
export async function writeAddendum(
  sources: Pick<Sources, 'config' | 'policy'>,
  db: Queryable,
  { certificate_id, number, document, last }: Extended,
  about: {
    states: Pick<AddendumStatement, 'trustee' | 'medium'>;
    column: 'task_id' | 'medium_destruction_id';
    id: string;
  },
  at: Date,
): Promise<void> {
  const addendum: AddendumStatement = {
    format: addendumFormat,
    certificate: number,
    certificateHash: createHash('sha256').update(document).digest('hex'),
    serial: last + 1,
    issuedAt: at.toISOString(),
    operator: sources.policy.operator.name,
    ...about.states,
  };
  const signature = await signatureOver(addendumBytes(addendum), addendumFormat, sources.config.certificateKey);
  await db.query(
    `insert into certificate_addendum (id, certificate_id, serial, ${about.column}, issued_at, document) values ($1, $2, $3, $4, $5, $6)`,
    [randomUUID(), certificate_id, addendum.serial, about.id, at, addendumText({ addendum, signature })],
  );
}

interface Confirmed extends Extended {
  name: string;
  reference: string;
  record_classes: string[];
  people: number;
  days: number;
  due_at: Date;
  confirmed_at: Date;
  confirmed_how: NonNullable<AddendumStatement['trustee']>['how'];
  evidence_hash: string | null;
}

/**
 * Writes the addendum for a task that was confirmed just now, where its list is certified already.
 * Must run in the confirming transaction, under the lock of the list.
 */
export async function appendAddendum(
  sources: Pick<Sources, 'config' | 'policy'>,
  db: Queryable,
  taskId: string,
  at: Date,
): Promise<void> {
  const found = await db.query<Confirmed>(
    `select ${extendedColumns}, t.name, k.reference, k.record_classes, k.people, k.days, k.due_at, k.confirmed_at, k.confirmed_how, k.evidence_hash
     from trustee_task k join trustee t on t.id = k.trustee_id join certificate c on c.batch_id = k.batch_id where k.id = $1`,
    [taskId],
  );
  const row = found.rows[0];
  if (!row) return;
  const trustee = {
    name: row.name,
    task: row.reference,
    recordClasses: row.record_classes,
    people: row.people,
    days: row.days,
    dueBy: row.due_at.toISOString(),
    confirmedAt: row.confirmed_at.toISOString(),
    how: row.confirmed_how,
    evidenceHash: row.evidence_hash,
  };
  await writeAddendum(sources, db, row, { states: { trustee }, column: 'task_id', id: taskId }, at);
}

export interface Addendum {
  id: string;
  serial: number;
  issuedAt: Date;
  trustee: string;
  taskReference: string;
  document: string;
}

/** Addenda of a certificate, in order. */
export async function addendaOf({ pool }: Pick<Sources, 'pool'>, certificateId: string): Promise<Addendum[]> {
  const rows = await pool.query<Addendum>(
    `select a.id, a.serial, a.issued_at as "issuedAt", t.name as trustee, k.reference as "taskReference", a.document
     from certificate_addendum a join trustee_task k on k.id = a.task_id join trustee t on t.id = k.trustee_id
     where a.certificate_id = $1 order by a.serial`,
    [certificateId],
  );
  return rows.rows;
}

/** What a certificate says of trustees, read from the very document that was signed. */
export function trusteesIn({ document }: Pick<Certificate, 'document'>) {
  const { trustees = [] } = documentShape.parse(JSON.parse(document)).certificate;
  return trustees.map(({ name, task, state, recordClasses, people, confirmedAt, dueBy }) => ({
    name,
    taskReference: task,
    state,
    recordClasses,
    people,
    confirmedAt: confirmedAt === null ? null : new Date(confirmedAt),
    dueBy: new Date(dueBy),
  }));
}
