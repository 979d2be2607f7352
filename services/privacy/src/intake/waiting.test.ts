// Mail and the virus scanner: what it has not judged waits and is counted, is tried again and not for ever, and those in charge learn of its silence.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { openScanner } from '../documents/inspecting/clamd.ts';
import { openDocument } from '../documents/opening.ts';
import type { Sources } from '../sources.ts';
import { startClamd } from '../testing/clamd.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { takeMessage } from './taking.ts';
import { file, letter, multipart } from './testing/letters.ts';
import { intakeWaiting, pauseMinutes, watchScanner } from './waiting.ts';

let at: PrivacyHouse;
/** Where a scanner was, and nobody answers any more. */
let nowhere = '';
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
  const gone = await startClamd(() => null);
  await gone[Symbol.asyncDispose]();
  nowhere = gone.setting;
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const withScanner = (setting: string | null): Sources => ({
  ...at.sources,
  scanner: setting === null ? null : openScanner(setting),
});
const take = (raw: Buffer, setting: string) =>
  takeMessage(withScanner(setting), { raw, via: 'IMAP', at: at.hoursAgo(1) });
/** Whoever handed it over keeps it, and hands it over again. */
const kept = (raw: Buffer, setting: string) =>
  expect(take(raw, setting)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
const withMandate = (from: string) =>
  multipart({ from }, [
    { headers: ['Content-Type: text/plain'], body: 'Please delete my data.' },
    file('mandate.txt', 'text/plain', Buffer.from('She may ask for me.')),
  ]);

const sql = async <T extends object>(statement: string, values: unknown[] = []) =>
  (await at.sources.pool.query<T>(statement, values)).rows;
const pauseOver = () => sql(`update intake_waiting set due_at = now() - interval '1 second'`);
const everything = async () =>
  (
    await sql<{ all: number }>(
      `select ((select count(*) from intake_message) + (select count(*) from rights_request) + (select count(*) from rights_document)
         + (select count(*) from outbox))::int as all`,
    )
  )[0]?.all;
const tried = () => sql<{ tries: number }>('select tries from intake_waiting');

describe('mail while the virus scanner is silent', () => {
  promise(
    'Art. 6',
    'waits whole and is counted, is not asked about again and again, and is taken once the scanner is back',
    async () => {
      const raw = withMandate('waits@elsewhere.example');
      const before = await everything();
      await kept(raw, nowhere);
      expect(await everything()).toBe(before);
      const waiting = await intakeWaiting(at.sources);
      expect(waiting).toMatchObject({ messages: 1, scannerSilentSince: null });
      expect(Math.abs(Date.now() - (waiting.since?.getTime() ?? 0))).toBeLessThan(60_000);

      await using clamd = await startClamd(() => 'stream: OK');
      await kept(raw, clamd.setting);
      expect(clamd.asked(), 'its pause is not over').toBe(0);
      await pauseOver();
      await kept(raw, nowhere);
      await using mute = await startClamd(() => null);
      await pauseOver();
      await kept(raw, mute.setting);
      expect(await tried(), 'silence counts against no message').toEqual([{ tries: 0 }]);
      expect(await intakeWaiting(at.sources)).toMatchObject({ messages: 1, since: waiting.since });

      expect((await take(letter({ text: 'Nothing is attached.' }), nowhere)).ended).toBe('TAKEN');
      await pauseOver();
      const { ended, id } = await take(raw, clamd.setting);
      expect(ended).toBe('TAKEN');
      expect(await sql('select refused, attachments from intake_message where id = $1', [id])).toEqual([
        { refused: 0, attachments: 1 },
      ]);
      expect(await intakeWaiting(at.sources)).toMatchObject({ messages: 0, since: null });
    },
  );

  promise(
    'Art. 6',
    'what the scanner takes again and again and never judges is kept apart with its bytes, for a person',
    async () => {
      // It judges everything but this file, as one does that it is too large for.
      await using clamd = await startClamd((bytes) =>
        bytes.includes('She may ask') ? 'INSTREAM size limit exceeded. ERROR' : 'stream: OK',
      );
      const raw = withMandate('never@elsewhere.example');
      const before = await everything();
      for (const minutes of pauseMinutes) {
        await kept(raw, clamd.setting);
        const [row] = await sql<{ pause: number }>(
          'select round(extract(epoch from due_at - tried_at) / 60)::int as pause from intake_waiting',
        );
        expect(row).toEqual({ pause: minutes });
        await pauseOver();
      }
      expect(await everything()).toBe(before);
      const { ended, id } = await take(raw, clamd.setting);
      const [row] = await sql<{ reason: string; document_id: string }>(
        'select reason, document_id from intake_message where id = $1',
        [id],
      );
      expect([ended, row?.reason, pauseMinutes]).toEqual(['QUARANTINED', 'NOT_SCANNED', [1, 5, 15, 30]]);
      const opened = await openDocument(at.sources, as('officer'), row?.document_id ?? '');
      if (opened.kind !== 'opened') throw new Error(opened.kind);
      const bytes: Uint8Array[] = [];
      for await (const piece of opened.content) bytes.push(piece);
      expect(Buffer.concat(bytes).equals(raw)).toBe(true);
      expect(await intakeWaiting(at.sources)).toMatchObject({ messages: 0 });
      expect(await take(raw, clamd.setting)).toEqual({ ended: 'REPEATED', id });
    },
  );

  promise(
    'Art. 6(3)',
    'an hour of silence is told to those in charge once a day, and is over when the scanner judges again',
    async () => {
      const told = async () => (await at.house.letters()).filter(({ text }) => text.includes('/intake'));
      const hourBack = () => sql(`update scanner_silence set silent_since = now() - interval '61 minutes'`);
      await watchScanner(withScanner(nowhere));
      expect(await told()).toEqual([]);
      expect((await intakeWaiting(at.sources)).scannerSilentSince).toBeInstanceOf(Date);
      await hourBack();
      await watchScanner(withScanner(nowhere));
      const letters = await told();
      expect(letters.flatMap(({ to }) => to).sort()).toEqual(['deputy@clounge.example', 'officer@clounge.example']);
      await watchScanner(withScanner(nowhere));
      expect(await told()).toHaveLength(2);
      await sql(
        `update scanner_silence set silent_since = silent_since - interval '1 day', told_at = told_at - interval '1 day'`,
      );
      await watchScanner(withScanner(nowhere));
      expect(await told()).toHaveLength(4);

      await using clamd = await startClamd(() => 'stream: OK');
      await watchScanner(withScanner(clamd.setting));
      expect((await intakeWaiting(at.sources)).scannerSilentSince).toBeNull();
      await watchScanner(withScanner(nowhere));
      await hourBack();
      await watchScanner(withScanner(null));
      expect((await intakeWaiting(at.sources)).scannerSilentSince, 'where none is set none is silent').toBeNull();
      expect(await told()).toHaveLength(4);
    },
  );

  promise('Art. 6', 'what nobody hands over again is no longer counted after a week', async () => {
    await kept(withMandate('gone@elsewhere.example'), nowhere);
    await sql(`update intake_waiting set tried_at = now() - interval '6 days'`);
    await watchScanner(withScanner(null));
    expect(await intakeWaiting(at.sources)).toMatchObject({ messages: 1 });
    await sql(`update intake_waiting set tried_at = now() - interval '7 days 1 second'`);
    await watchScanner(withScanner(null));
    expect(await intakeWaiting(at.sources)).toMatchObject({ messages: 0 });
  });
});
