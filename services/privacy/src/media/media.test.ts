// Paper and media: registered, destroyed before a witness under the list that ended the same data, counted so that nothing goes missing unsaid.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { certifyBatch } from '../certificates/certify.ts';
import { mediaAddendaOf, mediaIn } from '../certificates/medium-addendum.ts';
import { verifyAddendum } from '../certificates/verify-addendum.ts';
import { verifyCertificate } from '../certificates/verify.ts';
import { timelineOf } from '../destruction/progress.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { trusteesOf } from '../testing/trustees.ts';
import { recordMediumDestruction, type RecordDestruction } from './destroying.ts';
import { findMedium, media, mediaOfLists, mediaOutstanding } from './media.ts';
import type { MediumEntry } from './refusals.ts';
import { moveMedium, registerMedium } from './registering.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const photoHash = 'b'.repeat(64);
const { carriedOut, certificateOf, proved } = trusteesOf(() => at);

async function registered(more: Partial<MediumEntry>): Promise<string> {
  const entry = { title: 'Application form', recordClass: 'membership', pieces: 12, location: 'Cabinet 3', ...more };
  const { medium, refusal } = await registerMedium(at.sources, as('handler'), { kind: 'PAPER', ...entry });
  expect(refusal).toBeNull();
  return medium?.id ?? '';
}

const shred = (mediumId: string, more: Partial<RecordDestruction> = {}) =>
  recordMediumDestruction(at.sources, as('handler'), {
    mediumId,
    method: 'SHREDDED',
    pieces: 12,
    remaining: 0,
    on: '2026-11-01',
    place: 'Shredder room, 15th floor',
    handler: 'S-0003',
    witness: 'S-0004',
    photoHash,
    ...more,
  });

describe('paper and media', () => {
  promise('Art. 8(3)①', 'paper stays until the list that ends the same data was approved and carried out', async () => {
    const [subjectId = ''] = await at.members([200]);
    const id = await registered({ subjectId });
    const other = await registered({ subjectId, recordClass: 'consent-evidence' });
    expect((await shred(id)).refusal?.code).toBe('NOT_APPROVED');
    const [batchId = ''] = await at.select('membership');
    const [shown = []] = await mediaOfLists(at.sources, [batchId]);
    expect(shown.map((medium) => medium.id)).toEqual([id]);
    expect((await shred(id)).refusal?.code).toBe('NOT_APPROVED');
    await carriedOut(batchId);
    expect((await shred(other)).refusal?.code).toBe('NOT_APPROVED');
    const { medium, refusal } = await shred(id);
    expect(refusal).toBeNull();
    expect(medium).toMatchObject({ destroyed: 12, remaining: 0, unaccounted: 0, dueUnder: { id: batchId } });
    expect((await shred(id)).refusal?.code).toBe('NOTHING_LEFT');
    await certifyBatch(at.sources, batchId);
    const { document } = await certificateOf(batchId);
    expect(mediaIn({ document })).toEqual([
      {
        kind: 'PAPER',
        recordClass: 'membership',
        items: 1,
        registered: 12,
        destroyed: 12,
        remaining: 0,
        unaccounted: 0,
      },
    ]);
    expect(await verifyCertificate(document)).toMatchObject({ ok: true });
    const kinds = (await timelineOf(at.sources.pool, batchId, 'en')).map(({ text }) => text);
    expect(kinds.find((text) => text.includes('before a witness'))).toContain('12 pieces, 0 remain');
  });

  promise('Art. 8(3)', 'the paper of somebody whom a hold keeps stays with the rest', async () => {
    const [subjectId = ''] = await at.members([200]);
    const id = await registered({ subjectId });
    await at.sources.door.hold([
      {
        id: randomUUID(),
        subjectId,
        caseRef: 'C-1',
        law: 'Court order',
        reviewOn: '2027-01-01',
        placedBy: 'S-0001',
      },
    ]);
    // Somebody else's data is due, so that there is a list at all.
    await at.members([200]);
    const [batchId = ''] = await at.select('membership');
    await carriedOut(batchId);
    expect((await shred(id)).refusal?.code).toBe('NOT_APPROVED');
  });

  promise(
    'Art. 8(3)②',
    'counts must agree or the difference is explained; what was destroyed after the certificate is an addendum to it',
    async () => {
      const { batchId, subjects } = await proved();
      const id = await registered({ subjectId: subjects[0] ?? '' });
      await certifyBatch(at.sources, batchId);
      const { id: certificateId, document } = await certificateOf(batchId);
      expect(mediaIn({ document })).toMatchObject([{ items: 1, registered: 12, destroyed: 0, remaining: 12 }]);
      expect(await mediaOutstanding(at.sources)).toBeGreaterThan(0);
      const missing = await shred(id, { pieces: 7, remaining: 4 });
      expect(missing.refusal).toMatchObject({ code: 'DIFFERENCE_UNEXPLAINED', field: 'explanation' });
      expect(missing.refusal?.message).toContain('12 ≠ 7 + 4');
      expect((await findMedium(at.sources, at.sources.pool, id))?.destroyed).toBe(0);
      const explained = await shred(id, {
        pieces: 7,
        remaining: 4,
        explanation: 'One blank sheet was registered by mistake.',
      });
      expect(explained.medium).toMatchObject({ pieces: 12, destroyed: 7, remaining: 4, unaccounted: 1 });
      const rest = await shred(id, { method: 'INCINERATED', pieces: 4 });
      expect(rest.medium).toMatchObject({ destroyed: 11, remaining: 0, unaccounted: 1 });
      const addenda = await mediaAddendaOf(at.sources, certificateId);
      expect(addenda.map(({ serial, pieces }) => [serial, pieces])).toEqual([
        [1, 7],
        [2, 4],
      ]);
      expect(await verifyAddendum(addenda[0]?.document ?? '', [], document)).toMatchObject({
        ok: true,
        addendum: {
          medium: {
            method: 'SHREDDED',
            before: 12,
            pieces: 7,
            remaining: 4,
            unaccounted: 1,
            handler: 'S-0003',
            witness: 'S-0004',
          },
        },
      });
      expect(addenda[0]?.document).not.toContain(subjects[0]);
      for (const statement of [
        'update medium_destruction set pieces = 1',
        'delete from medium',
        'update medium set pieces = 1',
      ])
        await expect(at.sources.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
    },
  );

  promise(
    'Art. 8(3)②',
    'two who record the same paper at once do not destroy it twice; certificate and record never miss each other',
    async () => {
      for (let round = 0; round < 3; round += 1) {
        const { batchId, subjects } = await proved();
        const id = await registered({ subjectId: subjects[0] ?? '' });
        const [one, other] = await Promise.all([shred(id), shred(id), certifyBatch(at.sources, batchId)]);
        expect([one.refusal?.code, other.refusal?.code].sort()).toEqual(['NOTHING_LEFT', undefined]);
        const { id: certificateId, document } = await certificateOf(batchId);
        const inside = mediaIn({ document })[0]?.destroyed === 12 ? 1 : 0;
        expect(inside + (await mediaAddendaOf(at.sources, certificateId)).length).toBe(1);
      }
    },
  );

  promise(
    'Art. 8(3)②',
    'a witness is somebody else; without photograph, place, date or count nothing is recorded',
    async () => {
      const { batchId } = await proved();
      const id = await registered({ batchId, title: 'Print-out of the list' });
      for (const [more, code, field] of [
        [{ witness: 'S-0003' }, 'OWN_WITNESS', 'witness'],
        [{ witness: 'somebody' }, 'BAD_USER_INPUT', 'witness'],
        [{ photoHash: '' }, 'EVIDENCE_WANTED', 'photoHash'],
        [{ on: '2026-11-02' }, 'BAD_USER_INPUT', 'on'],
        [{ place: '' }, 'REASON_WANTED', 'place'],
        [{ pieces: 0 }, 'BAD_USER_INPUT', 'pieces'],
        [{ remaining: -1 }, 'BAD_USER_INPUT', 'remaining'],
        [{ pieces: 13, explanation: 'ask a@b.example' }, 'PERSONAL_DATA_IN_REASON', 'explanation'],
      ] as [Partial<RecordDestruction>, string, string][]) {
        expect((await shred(id, more)).refusal, JSON.stringify(more)).toMatchObject({ code, field });
      }
      expect((await shred(id, { pieces: 13, explanation: 'One sheet more was found.' })).medium).toMatchObject({
        unaccounted: -1,
        remaining: 0,
      });
      await certifyBatch(at.sources, batchId);
      expect(mediaIn(await certificateOf(batchId))).toMatchObject([
        { registered: 12, destroyed: 13, remaining: 0, unaccounted: -1 },
      ]);
    },
  );

  promise(
    'Art. 9(7)',
    'the register takes what it can follow up: a class, an owner, a count, a place; it says where things lie now',
    async () => {
      const [subjectId = ''] = await at.members([null]);
      const entry = {
        kind: 'DISC',
        title: 'Backup disc',
        recordClass: 'membership',
        pieces: 1,
        location: 'Safe',
        subjectId,
      } as const;
      const save = (more: object) => registerMedium(at.sources, as('handler'), { ...entry, ...more });
      for (const [more, field] of [
        [{ recordClass: 'location' }, 'recordClass'],
        [{ subjectId: null }, 'subjectId'],
        [{ batchId: subjectId }, 'subjectId'],
        [{ pieces: 1.5 }, 'pieces'],
        [{ title: '' }, 'title'],
        [{ location: 'with budi@example.com' }, 'location'],
        [{ subjectId: null, batchId: subjectId }, 'mediumId'],
      ] as [object, string][]) {
        expect((await save(more)).refusal, JSON.stringify(more)).toMatchObject({ field });
      }
      const { medium } = await save({});
      expect((await moveMedium(at.sources, as('handler'), medium?.id ?? '', 'Archive, shelf 4')).medium).toMatchObject({
        location: 'Archive, shelf 4',
        movedBy: 'S-0003',
      });
      const pages: string[] = [];
      for (let after: string | null = null; ;) {
        const page: Awaited<ReturnType<typeof media>> = await media(at.sources, { first: 2, after });
        pages.push(...page.nodes.map((node) => node.id));
        after = page.pageInfo.endCursor;
        if (!page.pageInfo.hasNextPage) break;
      }
      expect(new Set(pages).size).toBe(pages.length);
      const counted = await at.sources.pool.query<{ count: number }>('select count(*) as count from medium');
      expect(pages.length).toBe(counted.rows[0]?.count);
    },
  );
});
