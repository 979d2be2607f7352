// Taking messages: each once, whole, and to its end: cases, ignored, or kept apart with its bytes. The sample mailbox ends as its truth says.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { promise } from '@clounge/test/kit';
import { stores } from '../consultations/consultation.entity.ts';
import { findConversation } from '../consultations/conversations.ts';
import { openDocument } from '../documents/opening.ts';
import { openRequestContent } from '../requests/content.ts';
import { findRequest } from '../requests/finding.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { sendIntakeLetter } from './answering.ts';
import { takeMessage, type Taken } from './taking.ts';
import { file, letter, multipart, sample, truth } from './testing/letters.ts';
import { threadId } from './threading.ts';

let at: PrivacyHouse;
/** Registered people of the sample; everybody else in it is unknown. */
const members = ['u03931@c106.example', 'u00015@c101.example', 'u00490@c111.example'];
const subjects = new Map<string, string>();
beforeAll(async () => {
  at = await privacyHouse();
  const ids = await at.members([null, null, null], [], undefined, members);
  members.forEach((address, index) => subjects.set(address, ids[index] ?? ''));
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const take = (raw: Buffer, hoursAgo = 1) => takeMessage(at.sources, { raw, via: 'LOCAL', at: at.hoursAgo(hoursAgo) });

interface Row {
  id: string;
  state: string;
  reason: string | null;
  suggested: string | null;
  language: string;
  flags: string[];
  refused: number;
  repeats: number;
  document_id: string | null;
}
const rowOf = async (id: string): Promise<Row> => {
  const { rows } = await at.sources.pool.query<Row>('select * from intake_message where id = $1', [id]);
  return rows[0] ?? Promise.reject(new Error('no such message'));
};
const casesOf = async (id: string) => {
  const { rows } = await at.sources.pool.query<{ kind: string; case_id: string; added: boolean }>(
    'select kind, case_id, added from intake_case where message_id = $1 order by position',
    [id],
  );
  return rows;
};

/** Requests of a message, opened as an officer opens them. */
async function requestsOf({ id }: Taken) {
  const cases = (await casesOf(id)).filter(({ kind }) => kind === 'REQUEST');
  return Promise.all(
    cases.map(async ({ case_id: caseId }) => {
      const request = await findRequest(at.sources, caseId);
      if (!request) throw new Error('no such request');
      const fields = await openRequestContent(at.sources, as('officer'), 'test', request);
      if (!fields) throw new Error('destroyed');
      const { id: requestId, reference, kind, kindConfirmed, aboutId, state, subjectId, requestedBy } = request;
      return { id: requestId, reference, kind, kindConfirmed, aboutId, state, subjectId, requestedBy, fields };
    }),
  );
}

async function conversationOf({ id }: Taken) {
  const found = await findConversation(at.sources.pool, (await casesOf(id))[0]?.case_id ?? '');
  if (!found) throw new Error('no such conversation');
  const [opened] = await at.sources.door.open(as('officer'), { operation: 'test' }, stores[found.kind].set, [found]);
  if (opened?.kind !== 'opened') throw new Error('not opened');
  return { ...found, fields: opened.value };
}

async function bytesOf(documentId: string): Promise<Buffer> {
  const outcome = await openDocument(at.sources, as('officer'), documentId);
  if (outcome.kind !== 'opened') throw new Error(outcome.kind);
  const pieces: Uint8Array[] = [];
  for await (const piece of outcome.content) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The letter about a message, as the mailbox has it. */
async function letterAbout({ id }: Taken) {
  await sendIntakeLetter(at.sources, id);
  return (await at.house.letters()).at(-1) ?? Promise.reject(new Error('no letter'));
}

describe('the sample mailbox', () => {
  const ended = new Map<string, Taken>();
  beforeAll(async () => {
    for (const { file: name } of truth) ended.set(name, await take(sample(name)));
  });
  const of = (name: string) => ended.get(`mail/${name}.eml`) ?? { ended: 'REPEATED', id: '' };

  promise('Art. 6', 'every message ends as its truth says', async () => {
    for (const one of truth) {
      const taken = ended.get(one.file);
      if (!taken) throw new Error(one.file);
      if (one.expect !== undefined) continue;
      expect([one.file, taken.ended]).toEqual([one.file, 'TAKEN']);
      const row = await rowOf(taken.id);
      if (one.locale !== undefined) expect([one.file, row.language]).toEqual([one.file, one.locale]);
      if (one.right == null) {
        expect(await conversationOf(taken)).toMatchObject({ kind: one.kind, state: 'OPEN' });
        continue;
      }
      const requests = await requestsOf(taken);
      const whom = one.subjects ?? [one.subject];
      expect(requests.map(({ fields }) => fields.about.email)).toEqual(whom);
      for (const { kind, kindConfirmed, aboutId, state } of requests)
        expect([kind, kindConfirmed, aboutId, state]).toEqual([one.right.toUpperCase(), false, null, 'RECEIVED']);
    }
    expect(await rowOf(of('15').id)).toMatchObject({ flags: ['ABOUT_ANOTHER', 'AGENT_WITHOUT_PROOF'] });
    expect(await rowOf(of('16').id)).toMatchObject({ flags: ['ABOUT_ANOTHER'] });
    expect(await rowOf(of('19').id)).toMatchObject({ flags: ['FORBIDDEN_DATA'], suggested: 'CONSULTATION' });
    expect(await requestsOf(of('14'))).toMatchObject([{ requestedBy: 'AGENT' }]);
  });

  promise('Art. 6', 'the same Message-ID is registered once; broken MIME is kept with its bytes', async () => {
    expect(of('21')).toEqual({ ended: 'REPEATED', id: of('01').id });
    expect(await rowOf(of('01').id)).toMatchObject({ repeats: 1 });
    expect(of('22').ended).toBe('QUARANTINED');
    const { reason, document_id: documentId } = await rowOf(of('22').id);
    expect(reason).toBe('UNTERMINATED');
    expect((await bytesOf(documentId ?? '')).equals(sample('22.eml'))).toBe(true);
  });

  promise(
    'Art. 9(3)',
    'an executable under a PDF name is kept out and its sender told; a mandate that is one is kept',
    async () => {
      expect(await rowOf(of('20').id)).toMatchObject({ flags: ['ATTACHMENT_REFUSED'], refused: 1 });
      const conversation = await conversationOf(of('20'));
      expect(conversation.fields.messages).toMatchObject([{ text: 'see attachment', documents: [] }]);
      const sent = await letterAbout(of('20'));
      expect(sent).toMatchObject({ to: ['u03931@c106.example'], subject: `Received – ${conversation.reference}` });
      expect(sent.text).toMatch(/not taken: 1/);
      expect(sent.text).not.toMatch(/letter\.pdf|see attachment/);

      const [request] = await requestsOf(of('14'));
      const [documentId = ''] = request?.fields.messages[0]?.documents ?? [];
      expect((await bytesOf(documentId)).subarray(0, 5).toString()).toBe('%PDF-');
    },
  );

  promise('Art. 9(4)', 'markup is shown as text, and nothing that was said stands in plain sight', async () => {
    const [request] = await requestsOf(of('23'));
    expect(request?.fields.messages[0]?.text).toBe('<b>삭제</b>\n\n개인정보 삭제');
    for (const table of ['intake_message', 'intake_case', 'rights_request', 'consultation', 'outbox']) {
      const { rows } = await at.sources.pool.query(`select t::text as row from ${table} t`);
      expect(JSON.stringify(rows)).not.toMatch(/u03931|Jennifer|c10\d\.example|diabetes|lawfirm|삭제/);
    }
  });

  promise(
    'Art. 6',
    'a member’s message hangs on the member, a stranger’s on a new entry, and about whom stays open',
    async () => {
      expect(await requestsOf(of('13'))).toMatchObject([
        { subjectId: subjects.get('u03931@c106.example'), aboutId: null },
        { subjectId: subjects.get('u03931@c106.example'), aboutId: null },
      ]);
      const [stranger] = await requestsOf(of('16'));
      expect([...subjects.values()]).not.toContain(stranger?.subjectId);
    },
  );
});

describe('taking a message', () => {
  promise('Art. 6', 'however often and however at once it is handed over, it is taken once', async () => {
    const raw = letter({ from: 'twice@elsewhere.example', text: 'Please delete my data.' });
    const all = await Promise.all(Array.from({ length: 5 }, () => take(raw)));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(all.filter(({ ended }) => ended === 'TAKEN')).toHaveLength(1);
    expect(await requestsOf({ ended: 'TAKEN', id: all[0]?.id ?? '' })).toHaveLength(1);
    const without = letter({ messageId: null, text: 'No id.' });
    const [first, second] = [await take(without), await take(without)];
    expect([first.ended, second]).toEqual(['TAKEN', { ended: 'REPEATED', id: first.id }]);
  });

  promise('Art. 6', 'another message under the same Message-ID is not lost: it is kept apart, once', async () => {
    const messageId = '<same@letters.example>';
    await take(letter({ messageId, text: 'The first.' }));
    const other = letter({ messageId, text: 'Delete my data.' });
    const kept = await take(other);
    const { reason, document_id: documentId } = await rowOf(kept.id);
    expect([kept.ended, reason]).toEqual(['QUARANTINED', 'SAME_ID_OTHER_CONTENT']);
    expect((await bytesOf(documentId ?? '')).equals(other)).toBe(true);
    expect(await take(other)).toEqual({ ended: 'REPEATED', id: kept.id });
  });

  promise('Art. 6', 'what a program sent is no request and is never answered, and its bytes are kept', async () => {
    const raw = letter({ headers: ['Auto-Submitted: auto-replied'], text: 'I am away. Delete nothing.' });
    const taken = await take(raw);
    expect(await rowOf(taken.id)).toMatchObject({ state: 'IGNORED', reason: 'AUTO_SUBMITTED' });
    const { rows } = await at.sources.pool.query('select from outbox where subject = $1', [taken.id]);
    expect(rows).toHaveLength(0);
  });

  promise(
    'Art. 9(3)',
    'the letter to a stranger and to a member is the same, and leaves at a full minute',
    async () => {
      const text = 'Please send me a copy of my data.';
      const known = await take(letter({ from: 'u00490@c111.example', text }));
      const unknown = await take(letter({ from: 'nobody@elsewhere.example', text }));
      const blank = (body: string) => body.replace(/R-\d{4}-\d{6}/g, 'R');
      expect(blank((await letterAbout(known)).text)).toBe(blank((await letterAbout(unknown)).text));
      const { rows } = await at.sources.pool.query<{ due_at: Date }>(
        `select due_at from outbox where kind = 'INTAKE_LETTER' and subject = any ($1)`,
        [[known.id, unknown.id]],
      );
      expect(rows).toHaveLength(2);
      for (const { due_at: due } of rows) expect((due.getTime() + 500) % 60_000).toBeLessThan(1_000);
    },
  );

  promise('Art. 6', 'an answer to our letter joins its case, from the person we wrote to only', async () => {
    const from = 'asks@elsewhere.example';
    const taken = await take(letter({ from, text: 'Please delete my data.' }));
    const [request] = await requestsOf(taken);
    if (!request) throw new Error('no request');
    const answered = `In-Reply-To: <${await threadId(at.sources.door, request.id, 'any letter')}@localhost>`;
    const added = await take(letter({ from, headers: [answered], text: 'Here is more.' }));
    expect(await casesOf(added.id)).toEqual([{ kind: 'REQUEST', case_id: request.id, added: true }]);
    const bySubject = await take(letter({ from, subject: `Re: Received – ${request.reference}`, text: 'And more.' }));
    expect(await casesOf(bySubject.id)).toMatchObject([{ case_id: request.id, added: true }]);
    const [now] = await requestsOf(taken);
    expect(now?.fields.messages.map(({ text }) => text)).toEqual([
      'Please delete my data.',
      'Here is more.',
      'And more.',
    ]);

    const other = await take(letter({ from: 'other@elsewhere.example', headers: [answered], text: 'Delete my data.' }));
    expect((await rowOf(other.id)).flags).toContain('CLAIMS_OUR_LETTER');
    expect((await casesOf(other.id)).map(({ case_id: id }) => id)).not.toContain(request.id);
    const forged = answered.replace(/.@localhost/, (end) => `${end.startsWith('0') ? '1' : '0'}@localhost`);
    expect(await casesOf((await take(letter({ from, headers: [forged], text: 'Hello again.' }))).id)).toMatchObject([
      { added: false },
    ]);
  });

  promise('Art. 6', 'what was asked for again by mail of the same stranger hangs on the same entry', async () => {
    const from = 'writes-twice@elsewhere.example';
    const first = await conversationOf(await take(letter({ from, text: 'One.' })));
    const second = await conversationOf(await take(letter({ from, text: 'Two.' })));
    expect(second.subjectId).toBe(first.subjectId);
    expect(second.id).not.toBe(first.id);
  });

  test('where a step fails nothing is kept, and the message is taken when it comes again', async () => {
    const raw = multipart({ from: 'again@elsewhere.example' }, [
      { headers: ['Content-Type: text/plain'], body: 'Delete my data.' },
      file('a.txt', 'text/plain', Buffer.from('a mandate')),
    ]);
    const counts = async () => {
      const { rows } = await at.sources.pool.query<{ all: number }>(
        `select (select count(*) from intake_message) + (select count(*) from rights_request) + (select count(*) from rights_document)
           + (select count(*) from outbox) as all`,
      );
      return rows[0]?.all;
    };
    const before = await counts();
    const enqueueing = 'alter table outbox add constraint broken check (kind <> $q$INTAKE_LETTER$q$) not valid';
    await at.house.installation.sql('privacy', enqueueing);
    await expect(take(raw)).rejects.toThrow();
    expect(await counts()).toBe(before);
    await at.house.installation.sql('privacy', 'alter table outbox drop constraint broken');
    expect((await take(raw)).ended).toBe('TAKEN');
  });
});
