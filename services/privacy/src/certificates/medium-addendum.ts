// Addenda of certificates for paper and media that were destroyed after it was issued. Appended, never changed.
import { createHash, randomUUID } from 'node:crypto';
import type { Queryable } from '@clounge/shared/database';
import type { Sources } from '../sources.ts';
import { addendumBytes, addendumFormat, addendumText, type AddendumStatement } from './addendum-document.ts';
import type { Certificate } from './certificate.entity.ts';
import { documentShape } from './document.ts';
import { signatureOver } from './signing.ts';

type MediumStatement = NonNullable<AddendumStatement['medium']>;

interface Recorded {
  certificate_id: string;
  number: string;
  document: string;
  last: number;
  medium: MediumStatement;
}

/** Writes the addendum for a destruction that was recorded just now, where its list is certified. Must run under the lock of the list. */
export async function appendMediumAddendum(
  sources: Pick<Sources, 'config' | 'policy'>,
  db: Queryable,
  destructionId: string,
  at: Date,
): Promise<void> {
  const found = await db.query<Recorded>(
    `select c.id as certificate_id, c.number, c.document, (select count(*) from certificate_addendum a where a.certificate_id = c.id) as last,
       json_build_object('reference', m.reference, 'kind', m.kind, 'recordClass', m.record_class, 'method', d.method, 'before', d.before,
         'pieces', d.pieces, 'remaining', d.remaining, 'unaccounted', d.difference, 'on', d.destroyed_on, 'handler', d.handler,
         'witness', d.witness, 'photoHash', d.photo_hash) as medium
     from medium_destruction d join medium m on m.id = d.medium_id join certificate c on c.batch_id = d.batch_id where d.id = $1`,
    [destructionId],
  );
  const row = found.rows[0];
  if (!row) return;
  const addendum: AddendumStatement = {
    format: addendumFormat,
    certificate: row.number,
    certificateHash: createHash('sha256').update(row.document).digest('hex'),
    serial: row.last + 1,
    issuedAt: at.toISOString(),
    operator: sources.policy.operator.name,
    medium: row.medium,
  };
  const signature = await signatureOver(addendumBytes(addendum), addendumFormat, sources.config.certificateKey);
  await db.query(
    `insert into certificate_addendum (id, certificate_id, serial, medium_destruction_id, issued_at, document) values ($1, $2, $3, $4, $5, $6)`,
    [randomUUID(), row.certificate_id, addendum.serial, destructionId, at, addendumText({ addendum, signature })],
  );
}

export interface MediumAddendum {
  id: string;
  serial: number;
  issuedAt: Date;
  mediumReference: string;
  pieces: number;
  document: string;
}

/** Addenda about media of a certificate, in order. */
export async function mediaAddendaOf(
  { pool }: Pick<Sources, 'pool'>,
  certificateId: string,
): Promise<MediumAddendum[]> {
  const rows = await pool.query<MediumAddendum>(
    `select a.id, a.serial, a.issued_at as "issuedAt", m.reference as "mediumReference", d.pieces, a.document
     from certificate_addendum a join medium_destruction d on d.id = a.medium_destruction_id join medium m on m.id = d.medium_id
     where a.certificate_id = $1 order by a.serial`,
    [certificateId],
  );
  return rows.rows;
}

/** What a certificate says of media, read from the very document that was signed. */
export const mediaIn = ({ document }: Pick<Certificate, 'document'>) =>
  documentShape.parse(JSON.parse(document)).certificate.media ?? [];
