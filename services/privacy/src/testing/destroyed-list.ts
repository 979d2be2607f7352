// A list of people, destroyed and certified as the workflow does it, with the secrets that their closing letters held. For tests only.
import { certificate } from '../certificates/certificates.ts';
import { certifyBatch } from '../certificates/certify.ts';
import { documentShape, type Statement } from '../certificates/document.ts';
import { approveDestruction } from '../destruction/deciding.ts';
import { receiptText } from '../ledger/receipt.ts';
import { as, type PrivacyHouse } from './house.ts';

export interface DestroyedList {
  subjects: string[];
  /** One a person. */
  receipts: string[];
  statement: Statement;
  /** The certificate as issued. */
  text: string;
}

export async function destroyedList(at: PrivacyHouse, people: number): Promise<DestroyedList> {
  const { pool, door } = at.sources;
  const subjects = await at.members(Array.from({ length: people }, () => 200));
  const [batchId = ''] = await at.select('membership');
  const { listHash } = await at.batch(batchId);
  await approveDestruction(at.sources, as('officer'), { batchId, listHash, reason: 'Purpose ended.' });
  const approvals = await pool.query<{ id: string }>('select id from approval where batch_id = $1', [batchId]);
  const pages = await pool.query<{ record_classes: string[] }>(
    'select record_classes from batch_page where batch_id = $1',
    [batchId],
  );
  const recordClasses = [...new Set(pages.rows.flatMap((page) => page.record_classes))];
  const prepared = await door.prepareReceipts({ batchId, recordClasses, subjectIds: subjects });
  await at.carryOut(batchId, approvals.rows[0]?.id ?? '');
  const text = (await certificate(at.sources, await certifyBatch(at.sources, batchId)))?.document ?? '';
  const statement = documentShape.parse(JSON.parse(text)).certificate;
  return { subjects, receipts: prepared.map(receiptText), statement, text };
}
