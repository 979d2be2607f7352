// The end of a document: at once under a standing approval, with a certificate, and its file with it; what law keeps moves to the archive, and
// its file stays.
import { access, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { newFileName } from '@clounge/shared/documents';
import { certificate } from '../certificates/certificates.ts';
import { certifyBatch } from '../certificates/certify.ts';
import { verifyCertificate } from '../certificates/verify.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { approvalBehind, noStanding, standing } from '../testing/location-use.ts';
import { stores, type DocumentKind } from './document.entity.ts';
import {
  attachToCase,
  closeDocumentsOfCase,
  destroyDueDocuments,
  documentDecided,
  packageDownloaded,
} from './ending.ts';
import { removeGoneFiles, sweepFiles } from './files.ts';
import { findDocument, openDocument } from './opening.ts';
import { storeDocument, type NewDocument } from './storing.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());
beforeEach(async () => {
  await noStanding(at);
});

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Kind /Proof >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function stored(kind: DocumentKind, subjectId: string, more: Partial<NewDocument> = {}): Promise<string> {
  const given = { kind, subjectId, tenantId: null, caseId: null, name: 'proof.pdf', content: whole(pdf), ...more };
  const outcome = await storeDocument(at.sources, given);
  if (outcome.kind !== 'stored') throw new Error(outcome.refusal.code);
  return outcome.documentId;
}

const folder = () => at.sources.config.documents.place.slice('file:'.length);
const pathOf = (file: string) => join(folder(), file.slice(0, 2), file);
const isThere = (file: string): Promise<boolean> =>
  access(pathOf(file)).then(
    () => true,
    () => false,
  );

const carry = async (batchId: string | null) => {
  await at.carryOut(batchId ?? '', (await approvalBehind(at, batchId))?.id ?? '');
  const issued = await certificate(at.sources, await certifyBatch(at.sources, batchId ?? ''));
  const verified = await verifyCertificate(issued?.document ?? '');
  if (!verified.ok) throw new Error(verified.problem);
  return verified.certificate;
};

describe('the end of a document', () => {
  promise(
    'Art. 3(1)',
    'an identity document goes after the decision under its standing approval: certified, its file deleted, its key unreadable',
    async () => {
      await standing(at, { recordClass: 'identity-document', largestPeople: 5 });
      const [subject = '', other = ''] = await at.members([null, null]);
      const [id, stays] = [await stored('IDENTITY_DOCUMENT', subject), await stored('IDENTITY_DOCUMENT', other)];
      const row = await findDocument(at.sources, id);
      if (!row) throw new Error('no row');
      const outcome = await documentDecided(at.sources, [id], 'S-0003');
      expect(outcome).toMatchObject({ taken: 1, left: [], refusal: null });
      expect(await documentDecided(at.sources, [id], 'S-0003')).toEqual(outcome);
      expect(await carry(outcome?.batchId ?? null)).toMatchObject({
        people: 1,
        destroyed: [{ recordClass: 'identity-document', part: 'privacy', records: 1 }],
      });
      expect(await findDocument(at.sources, id)).toBeNull();
      expect(await isThere(row.file)).toBe(false);
      // A backup of the row does not bring it back: the key of its file is sealed in it.
      const door = at.sources.door.open(as('officer'), { operation: 'test' }, stores.IDENTITY_DOCUMENT.set, [row]);
      expect(await door).toMatchObject([{ kind: 'destroyed' }]);
      expect(await openDocument(at.sources, as('officer'), stays)).toMatchObject({ kind: 'opened' });
      // Who proves their identity again is heard again.
      expect(await openDocument(at.sources, as('officer'), await stored('IDENTITY_DOCUMENT', subject))).toMatchObject({
        kind: 'opened',
      });
    },
  );

  promise(
    'Art. 8(3)①',
    'without a standing approval it waits on the ordinary list, and can be read until then',
    async () => {
      const [subject = ''] = await at.members([null]);
      const id = await stored('IDENTITY_DOCUMENT', subject);
      expect(await documentDecided(at.sources, [id])).toMatchObject({
        taken: 0,
        refusal: { code: 'STANDING_WITHDRAWN' },
      });
      expect(await openDocument(at.sources, as('officer'), id)).toMatchObject({ kind: 'opened' });
      expect(await documentDecided(at.sources, [randomUUID()])).toBeNull();
    },
  );

  promise(
    'Art. 3(1)',
    'packages go when they were taken or have expired, quarantined files after two weeks, others not',
    async () => {
      const people = await at.members([null, null, null, null, null]);
      const [taken = '', expired = '', waiting = '', old = '', fresh = ''] = people;
      await standing(at, { recordClass: 'view-package', largestPeople: 1 });
      await standing(at, { recordClass: 'quarantined-file', largestPeople: 5 });
      const soon = new Date(at.sources.clock.now().getTime() + 3_600_000);
      const first = await stored('VIEW_PACKAGE', taken, { expiresAt: soon });
      await stored('VIEW_PACKAGE', expired, { expiresAt: at.hoursAgo(1) });
      await stored('VIEW_PACKAGE', waiting, { expiresAt: soon });
      const quarantined = await stored('QUARANTINED', old);
      await stored('QUARANTINED', fresh);
      await at.sources.pool.query('update quarantined_file set quarantined_at = $2 where id = $1', [
        quarantined,
        at.hoursAgo(16 * 24),
      ]);
      expect(await packageDownloaded(at.sources, [first])).toMatchObject({ taken: 1 });
      expect(await destroyDueDocuments(at.sources)).toBe(2);
      expect(await destroyDueDocuments(at.sources)).toBe(2);
      const listed = await at.sources.pool.query<{ subject_id: string }>(
        `select subject_id from batch_item where subject_id = any ($1::uuid[]) and state = 'OPEN'`,
        [people],
      );
      expect(new Set(listed.rows.map((row) => row.subject_id))).toEqual(new Set([taken, expired, old]));
    },
  );

  promise(
    'Art. 8(1)',
    'what law keeps of a case moves to the archive with the key of its file, and the file stays',
    async () => {
      const [subject = ''] = await at.members([200]);
      const caseId = randomUUID();
      const id = await stored('SCAN', subject);
      await attachToCase(at.sources.pool, [id], caseId);
      await closeDocumentsOfCase(at.sources.pool, caseId, at.hoursAgo(100 * 24));
      const row = await findDocument(at.sources, id);
      expect(row).toMatchObject({ caseId, endedAt: at.hoursAgo(100 * 24) });
      const file = row?.file ?? '';
      // The archive has taken the row over, as the procedure does when the person leaves.
      const place = {
        id: randomUUID(),
        scope: `until:2029-07-25/rights-request`,
        untilDay: '2029-07-25',
        recordClass: 'rights-request',
        law: 'KR-ECOMMERCE',
        sourcePart: 'privacy',
        sourceId: id,
        tenantId: null,
      };
      const sealed = { subjectKey: Buffer.alloc(32), link: Buffer.alloc(1), fields: ['name'], sealed: Buffer.alloc(1) };
      await at.sources.archive.put([
        { ...place, ...sealed, batchId: randomUUID(), archivedAt: at.sources.clock.now() },
      ]);
      await at.sources.pool.query('delete from rights_document where id = $1', [id]);
      await removeGoneFiles(at.sources);
      expect(await isThere(file)).toBe(true);
      const noted = await at.sources.pool.query('select look_after from document_file_gone where file = $1', [file]);
      expect(noted.rows).toEqual([{ look_after: '2029-07-25' }]);
      expect(await sweepFiles(at.sources, new Date(Date.now() + 60_000))).toBe(0);
      // Its day is over, and the partition is gone.
      await at.sources.archiveReader.drop(place.scope);
      await at.sources.pool.query(`update document_file_gone set look_after = '2026-10-31' where file = $1`, [file]);
      await removeGoneFiles(at.sources);
      expect(await isThere(file)).toBe(false);
    },
  );

  promise('Art. 3(1)', 'a file that a crash left without a row is swept away, and no other', async () => {
    const [subject = ''] = await at.members([null]);
    const kept = await findDocument(at.sources, await stored('MANDATE', subject));
    const orphan = newFileName(randomUUID());
    await at.sources.documents.put(orphan, whole(pdf));
    const half = join(folder(), 'incoming', newFileName(randomUUID()));
    await writeFile(half, 'half of it');
    expect(await sweepFiles(at.sources)).toBe(0);
    expect(await isThere(orphan)).toBe(true);
    expect(await sweepFiles(at.sources, new Date(Date.now() + 60_000))).toBe(2);
    expect([await isThere(orphan), await isThere(kept?.file ?? '')]).toEqual([false, true]);
    await expect(access(half)).rejects.toThrow('ENOENT');
  });
});
