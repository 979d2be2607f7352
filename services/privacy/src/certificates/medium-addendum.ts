// Addenda of certificates for paper and media that were destroyed after it was issued. Appended, never changed.
import type { Queryable } from '@clounge/shared/database';
import type { Sources } from '../sources.ts';
import type { AddendumStatement } from './addendum-document.ts';
import { extendedColumns, writeAddendum, type Extended } from './addendum.ts';
import type { Certificate } from './certificate.entity.ts';
import { documentShape } from './document.ts';

type MediumStatement = NonNullable<AddendumStatement['medium']>;

interface Recorded extends Extended {
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
    `select ${extendedColumns},
       json_build_object('reference', m.reference, 'kind', m.kind, 'recordClass', m.record_class, 'method', d.method, 'before', d.before,
         'pieces', d.pieces, 'remaining', d.remaining, 'unaccounted', d.difference, 'on', d.destroyed_on, 'handler', d.handler,
         'witness', d.witness, 'photoHash', d.photo_hash) as medium
     from medium_destruction d join medium m on m.id = d.medium_id join certificate c on c.batch_id = d.batch_id where d.id = $1`,
    [destructionId],
  );
  const row = found.rows[0];
  if (!row) return;
  const about = { states: { medium: row.medium }, column: 'medium_destruction_id', id: destructionId } as const;
  await writeAddendum(sources, db, row, about, at);
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
