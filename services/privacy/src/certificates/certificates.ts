// Reading certificates. They are published documents of the house: nothing of the destroyed is in them.
import { after, cursorOf, pageOf, sizeOf, type Page } from '../destruction/cursors.ts';
import { isId } from '../destruction/batches.ts';
import { documentShape } from './document.ts';
import { policyOf } from '../policy/versions.ts';
import type { Sources } from '../sources.ts';
import { Certificate } from './certificate.entity.ts';
import { renderCertificate } from './pdf/render.ts';

/** A certificate by id; null where there is none. */
export async function certificate(sources: Pick<Sources, 'orm'>, id: string): Promise<Certificate | null> {
  return isId(id) ? sources.orm.em.fork().findOne(Certificate, { id }) : null;
}

/** Certificates of lists, in the order of the lists; null where a list has none. */
export async function certificatesOf(
  sources: Pick<Sources, 'orm'>,
  batchIds: readonly string[],
): Promise<(Certificate | null)[]> {
  const found = await sources.orm.em.fork().find(Certificate, { batchId: { $in: [...batchIds] } });
  const byBatch = new Map(found.map((one) => [one.batchId, one]));
  return batchIds.map((id) => byBatch.get(id) ?? null);
}

/** Newest first. */
export async function certificates(
  sources: Pick<Sources, 'orm' | 'pool'>,
  query: { first?: number | null; after?: string | null },
): Promise<Page<Certificate>> {
  const first = sizeOf(query.first, 50);
  const from = after(query.after, 2);
  const rows = await sources.pool.query<{ year: number; serial: number }>(
    `select * from certificate where $1::int is null or (year, serial) < ($1, $2::int) order by year desc, serial desc limit $3`,
    [from?.[0] ?? null, from?.[1] ?? null, first + 1],
  );
  const em = sources.orm.em.fork();
  return pageOf(
    rows.rows,
    first,
    (row) => em.map(Certificate, row),
    (row) => cursorOf(row.year, row.serial),
  );
}

/** The certificate on paper: a PDF in base64. The words are those of the policy version that it names. */
export async function certificatePdf(
  sources: Pick<Sources, 'pool'>,
  certificate: Pick<Certificate, 'document'>,
  language: 'EN' | 'KO' | 'ID',
): Promise<string> {
  const text = certificate.document;
  const { list } = documentShape.parse(JSON.parse(text)).certificate;
  const policy = await policyOf(sources.pool, list.policyVersion);
  const languages = { EN: 'en', KO: 'ko', ID: 'id' } as const;
  return (await renderCertificate(text, policy, languages[language])).toString('base64');
}
