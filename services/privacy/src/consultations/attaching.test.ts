// Files in conversations, as staff have them over the API: what came is named with its message, what is attached leaves with the answer; and a closed conversation is shut.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { talksOf } from '../testing/talks.ts';
import { addMessage } from './opening.ts';

let at: PrivacyHouse;
const tokens = { support: '', officer: '' };
type User = keyof typeof tokens;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
  for (const user of ['support', 'officer'] as const) tokens[user] = (await at.house.signIn(user)).accessToken;
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const talks = talksOf(() => at);
const content = Buffer.from('Invoice 2026-11: 120.000 IDR\n'.repeat(40));

async function ask<Data>(user: User, text: string, variables: object): Promise<Data> {
  const { data, errors } = await at.house.graphql<{ answer: Data }>(
    text,
    { ...variables },
    {
      part: 'privacy',
      token: tokens[user],
    },
  );
  expect(errors).toEqual([]);
  return data?.answer ?? expect.fail('no data');
}

interface Refused {
  refusal: { code: string; field: string | null } | null;
}
interface Conversation {
  version: number;
  state: string;
  thread: Refused & {
    messages: {
      text: string;
      documents: string[];
      attachments: { id: string; name: string | null; bytes: number; mediaType: string; url: string }[];
    }[];
    notes: { text: string }[];
  };
  closure: { role: string } | null;
}
const read = (user: User, id: string) =>
  ask<Conversation>(
    user,
    `query ($id: ID!) { answer: conversation(id: $id) { version state closure { role } thread { refusal { code field } notes { text }
      messages { text documents attachments { id name bytes mediaType url } } } } }`,
    { id },
  );
const answer = (user: User, input: object) =>
  ask<Refused & { messageId: string | null }>(
    user,
    'mutation ($input: AnswerConversationInput!) { answer: answerConversation(input: $input) { messageId refusal { code field } } }',
    { input },
  );
const letter = async (user: User, id: string, messageId: string | null) => {
  const { data } = await at.house.graphql<{ conversationLetter: string | null }>(
    'query ($id: ID!, $messageId: ID!) { conversationLetter(id: $id, messageId: $messageId) }',
    { id, messageId },
    { part: 'privacy', token: tokens[user] },
  );
  return data?.conversationLetter ?? null;
};
const begin = (user: User, caseId: string, more: object = {}) =>
  ask<Refused & { upload: { id: string; ticket: string } | null }>(
    user,
    'mutation ($input: BeginUploadInput!) { answer: beginUpload(input: $input) { upload { id ticket } refusal { code field } } }',
    {
      input: {
        kind: 'CONVERSATION_ATTACHMENT',
        subjectId: randomUUID(),
        caseId,
        name: 'Invoice <November>.txt',
        bytes: content.length,
        ...more,
      },
    },
  );
const address = (id: string) => `${at.house.url('privacy')}/documents/${id}`;
async function attach(user: User, caseId: string): Promise<string> {
  const { upload } = await begin(user, caseId);
  const sent = await fetch(address(upload?.id ?? ''), {
    method: 'PUT',
    body: content,
    headers: { authorization: `Bearer ${tokens[user]}`, 'clounge-upload': upload?.ticket ?? '' },
  });
  expect(sent.status).toBe(201);
  return upload?.id ?? '';
}
const fetched = (user: User, id: string, headers: Record<string, string> = {}) =>
  fetch(address(id), { headers: { authorization: `Bearer ${tokens[user]}`, ...headers } });

describe('files in conversations', () => {
  promise(
    'Art. 6',
    'a file that came is named with its message and fetched inside the conversation, recorded; what is attached leaves with the answer',
    async () => {
      const subject = await talks.oneMember();
      const id = await talks.open(subject, 'See what I attached.');
      const came = await talks.attach(subject, 'CONVERSATION_ATTACHMENT', id);
      await addMessage(at.sources, id, { by: 'REQUESTER', via: 'EMAIL', text: 'Here it is.', documents: [came] });
      const before = await read('support', id);
      expect(before.thread.messages[0]?.attachments).toEqual([]);
      expect(before.thread.messages[1]?.attachments).toMatchObject([
        { id: came, name: 'r….txt', mediaType: 'text/plain', url: expect.stringContaining(came) as string },
      ]);
      expect((await fetched('support', came)).status).toBe(200);
      const looks = await at.house.installation.sql<{ case_id: string }>(
        'journal',
        `select case_id from access_record where operation = 'documentContent' and staff_number = 'S-0004' order by id desc limit 1`,
      );
      expect(looks).toEqual([{ case_id: id }]);

      const file = await attach('support', id);
      const other = await attach('support', await talks.open(subject, 'Another matter.'));
      const asked = { id, version: before.version, text: 'Here is the invoice.', via: 'EMAIL' };
      for (const [documents, code] of [
        [[file, other], 'NOT_FOUND'],
        [[randomUUID()], 'NOT_FOUND'],
        [Array.from({ length: 11 }, () => randomUUID()), 'TOO_MANY_FILES'],
      ] as const)
        expect((await answer('support', { ...asked, documents })).refusal).toEqual({ code, field: 'documents' });
      const { messageId, refusal } = await answer('support', { ...asked, documents: [file] });
      expect(refusal).toBeNull();
      const reply = async () => (await at.house.letters()).find(({ text }) => text.includes('Here is the invoice.'));
      await expect.poll(reply, { timeout: 20_000 }).toBeDefined();
      const raw = await readFile(join(at.house.installation.folder, 'mail', `${(await reply())?.id}.eml`), 'utf8');
      expect(raw.replaceAll(/\s/g, '')).toContain(content.toString('base64').slice(0, 400));
      expect(raw).toMatch(/Content-Disposition: attachment/i);
      expect((await read('support', id)).thread.messages.at(-1)).toMatchObject({ documents: [file] });
      const page = await letter('support', id, messageId);
      expect(page).toContain('Invoice &lt;November&gt;.txt');
    },
  );

  promise('Art. 9(1)', 'files together larger than a letter carries are refused, and go by post', async () => {
    const id = await talks.open(await talks.oneMember(), 'Please send everything.');
    const file = await attach('officer', id);
    await at.sources.pool.query('update consultation_document set bytes = 16000000 where id = $1', [file]);
    const { version } = await read('officer', id);
    const asked = { id, version, text: 'Everything.', documents: [file] };
    const large = await answer('officer', { ...asked, via: 'EMAIL' });
    expect(large.refusal).toEqual({ code: 'TOO_LARGE', field: 'documents' });
    expect((await answer('officer', { ...asked, via: 'POST' })).refusal).toBeNull();
  });

  promise(
    'Art. 2',
    'a closed conversation is shut to support: what was said, its notes, letters and files; those in charge keep it, and support reopens it with a reason',
    async () => {
      const subject = await talks.oneMember();
      const id = await talks.open(subject, 'One last thing.');
      const file = await attach('support', id);
      const note =
        'mutation ($id: ID!) { answer: noteOnConversation(id: $id, text: "Called back.") { refusal { code field } } }';
      expect((await ask<Refused>('support', note, { id })).refusal).toBeNull();
      const { version } = await read('support', id);
      const { messageId } = await answer('support', { id, version, text: 'Done.', via: 'POST', documents: [file] });
      const close = `mutation ($id: ID!, $version: Int!) { answer: closeConversation(id: $id, version: $version, as: COMPLAINT, reason: "Settled.") { refusal { code field } } }`;
      expect((await ask<Refused>('support', close, { id, version: version + 1 })).refusal).toBeNull();

      const shut = await read('support', id);
      expect(shut).toMatchObject({
        state: 'CLOSED',
        closure: { role: 'support' },
        thread: { refusal: { code: 'OVER', field: 'id' }, messages: [], notes: [] },
      });
      expect(await letter('support', id, messageId)).toBeNull();
      const over = await fetched('support', file, { 'clounge-case': id });
      expect([over.status, ((await over.json()) as { refusal: { code: string } }).refusal.code]).toEqual([403, 'OVER']);
      const named = await ask<{ name: string | null }>(
        'support',
        'query ($id: ID!) { answer: document(id: $id) { name } }',
        {
          id: file,
        },
      );
      expect(named.name).toBeNull();
      expect((await ask<Refused>('support', note, { id })).refusal?.code).toBe('CLOSED');
      expect((await begin('support', id)).refusal).toEqual({ code: 'CLOSED', field: 'caseId' });

      const kept = await read('officer', id);
      expect(kept.thread).toMatchObject({ refusal: null, notes: [{ text: 'Called back.' }] });
      expect(kept.thread.messages.at(-1)?.attachments).toMatchObject([{ id: file, name: 'I….txt' }]);
      expect(await letter('officer', id, messageId)).toContain('Done.');
      expect((await fetched('officer', file)).status).toBe(200);

      const reopen = (reason: string) =>
        ask<Refused>(
          'support',
          'mutation ($id: ID!, $reason: String!) { answer: reopenConversation(id: $id, reason: $reason) { refusal { code field } } }',
          { id, reason },
        );
      expect((await reopen(' ')).refusal?.code).toBe('REASON_WANTED');
      expect((await reopen('They answered.')).refusal).toBeNull();
      expect((await read('support', id)).thread.messages.at(-1)?.attachments).toMatchObject([{ id: file }]);
      expect((await fetched('support', file)).status).toBe(200);
    },
  );
});
