// Files of a conversation lie in its class and go where it goes: sealed under the new class, unreadable in the old one, and shut with it.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { stores as conversations, type ConsultationKind } from '../consultations/consultation.entity.ts';
import { assignConversations, closeConversation, reopenConversation } from '../consultations/handling.ts';
import { carryReclassified } from '../renewal/carrying.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { canary, talksOf } from '../testing/talks.ts';
import { storeOf, type DocumentRow } from './document.entity.ts';
import { moveStrayDocuments } from './following.ts';
import { removeGoneFiles } from './files.ts';
import { findDocument, openDocument } from './opening.ts';
import { fateOf } from './reading.ts';
import { storeDocument } from './storing.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const talks = talksOf(() => at);
const officer = as('officer');
const rowOf = async (id: string): Promise<DocumentRow> =>
  (await findDocument(at.sources, id)) ?? expect.fail('no document');

async function read(id: string, caller = officer): Promise<string> {
  const outcome = await openDocument(at.sources, caller, id);
  if (outcome.kind !== 'opened') return outcome.kind;
  const pieces: Uint8Array[] = [];
  for await (const piece of outcome.content) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

const open = async (kind: ConsultationKind = 'CONSULTATION') => {
  const subject = await talks.oneMember();
  const id = await talks.open(subject, 'See what I attached.', kind);
  return { subject, id, file: await talks.attach(subject, 'CONVERSATION_ATTACHMENT', id) };
};
const close = async (id: string, kind: ConsultationKind) => {
  const { version } = await talks.found(id);
  const outcome = await closeConversation(at.sources, officer, { id, version, as: kind, reason: 'Settled.' });
  expect(outcome.refusal).toBeNull();
};
const everywhere = async (id: string) =>
  (
    await at.sources.pool.query<{ at: string }>(
      ['consultation', 'demo-request', 'complaint']
        .map((recordClass) => `select '${recordClass}' as at from ${storeOf({ recordClass }).table} where id = $1`)
        .join(' union all '),
      [id],
    )
  ).rows;
const renew = async () => {
  const waiting = await at.sources.pool.query<{ id: string }>('select id from key_renewal where ended_at is null');
  for (const { id } of waiting.rows) await carryReclassified(at.sources, id);
};
/** What a copy of a row from before opens as. */
const opens = async (row: DocumentRow) =>
  (await at.sources.door.open(officer, { operation: 'test' }, storeOf(row).set, [row]))[0]?.kind;

describe('files of conversations', () => {
  promise('Art. 3(1)', 'a file lies in the class of its conversation from the beginning', async () => {
    for (const kind of ['CONSULTATION', 'DEMO_REQUEST', 'COMPLAINT'] as const) {
      const { file } = await open(kind);
      expect(await everywhere(file)).toEqual([{ at: conversations[kind].recordClass }]);
      expect(await read(file)).toContain(canary);
    }
  });

  promise(
    'Art. 3(3)③',
    'a conversation closed as a complaint takes its files along: kept as long as it, and what they were before cannot be read any more',
    async () => {
      const { id, file } = await open();
      const before = await rowOf(file);
      await close(id, 'COMPLAINT');
      const after = await rowOf(file);
      expect(await everywhere(file)).toEqual([{ at: 'complaint' }]);
      expect(after.scope).toMatch(/\/complaint$/);
      const { closedAt } = await talks.found(id);
      expect(after.endedAt).toEqual(closedAt);
      expect(fateOf(at.sources, after, 'en')).toMatchObject({ verdict: 'KEPT', clause: 'Art. 3(3)③' });
      expect(fateOf(at.sources, before, 'en').clause).toBe('Art. 3(1)');
      await renew();
      expect(await opens(before)).toBe('destroyed');
      await removeGoneFiles(at.sources);
      expect(await read(file)).toContain(canary);

      const late = await talks.attach(before.subjectId, 'CONVERSATION_ATTACHMENT', id);
      expect(await rowOf(late)).toMatchObject({ recordClass: 'complaint', endedAt: closedAt });
      await reopenConversation(at.sources, officer, { id, reason: 'They answered.' });
      expect((await rowOf(file)).endedAt).toBeNull();
      await close(id, 'DEMO_REQUEST');
      expect(await everywhere(file)).toEqual([{ at: 'demo-request' }]);
      expect(await read(file)).toContain(canary);
    },
  );

  promise(
    'Art. 3(1)',
    'what was left in another class follows within the hour, even of somebody who is restricted; asked again nothing moves',
    async () => {
      const { id, file, subject } = await open();
      const other = await talks.open(subject, 'Another matter.', 'COMPLAINT');
      // As it was before files went along.
      await at.sources.pool.query('update consultation_document set case_id = $2 where id = $1', [file, other]);
      await at.house.installation.sql(
        'vault',
        `insert into restriction (subject_id, reason, since) values ($1, 'REQUESTED', now())`,
        [subject],
      );
      expect(await moveStrayDocuments(at.sources)).toBe(1);
      expect(await everywhere(file)).toEqual([{ at: 'complaint' }]);
      expect(await moveStrayDocuments(at.sources)).toBe(0);
      expect(await read(file)).toBe('restricted');
      expect((await talks.found(id)).state).toBe('OPEN');
    },
  );

  promise(
    'Art. 9(4)',
    'files that come while a conversation is closed: each is there once, in the class where the conversation is',
    async () => {
      for (let round = 0; round < 4; round += 1) {
        const { id, subject } = await open();
        const [, ...files] = await Promise.all([
          close(id, 'COMPLAINT'),
          ...[1, 2, 3].map(() => talks.attach(subject, 'CONVERSATION_ATTACHMENT', id)),
        ]);
        for (const file of files) {
          expect(await everywhere(file)).toEqual([{ at: 'complaint' }]);
          expect((await rowOf(file)).endedAt).not.toBeNull();
        }
      }
    },
  );

  promise(
    'Art. 2',
    'files of a closed conversation are shut to support, also inside another case of the same person; officers keep them',
    async () => {
      const { id, file, subject } = await open();
      const inside = as('support', { caseId: id });
      expect(await read(file, inside)).toContain(canary);
      await assignConversations(at.sources, officer, { ids: [id], staffNumber: 'S-0004' });
      await close(id, 'CONSULTATION');
      const other = await talks.open(subject, 'Another matter.');
      for (const caller of [inside, as('support', { caseId: other })]) {
        const outcome = await openDocument(at.sources, caller, file);
        expect(outcome).toMatchObject({ kind: 'over', refusal: { code: 'OVER' } });
      }
      expect(await read(file)).toContain(canary);
    },
  );

  promise('Art. 9(4)', 'a file without a case yet is kept as of a consultation', async () => {
    const subject = await talks.oneMember();
    async function* content() {
      yield await Promise.resolve(Buffer.from('text\n'));
    }
    const outcome = await storeDocument(at.sources, {
      kind: 'CONVERSATION_ATTACHMENT',
      subjectId: subject,
      tenantId: null,
      caseId: null,
      name: 'a.txt',
      content: content(),
    });
    if (outcome.kind !== 'stored') return expect.fail(outcome.refusal.code);
    return expect(await everywhere(outcome.documentId)).toEqual([{ at: 'consultation' }]);
  });
});
