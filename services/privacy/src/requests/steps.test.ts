// What the clock of a request asks for, on the real database: each reminder once, by mail without personal data; an unverified one closed in time.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { askedBy, requestRow, verifiedRequest } from '../testing/requests.ts';
import { requestHistory } from './history.ts';
import { letterInWords, lettersOf } from './letters.ts';
import { openRequest } from './opening.ts';
import { queuePage } from './queue.ts';
import { registrar } from './content.ts';
import { requestClocks } from './standings.ts';
import { closeUnverified, remindOfRequest, requestSteps } from './steps.ts';

let at: PrivacyHouse;
let person = '';
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
  [person = ''] = await at.members([null]);
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

describe('the clock of a request', () => {
  promise('Art. 6(2)', 'what is due is reminded of once, what is overdue goes to those in charge', async () => {
    const late = await verifiedRequest(at, person, { receivedAt: at.hoursAgo(80) });
    const early = await verifiedRequest(at, person, { kind: 'STOP', receivedAt: at.hoursAgo(40) });
    expect((await requestSteps(at.sources, early.id)).reminders.map(({ inMs }) => inMs > 0)).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(await remindOfRequest(at.sources, early.id, 75)).toBe(0);
    const both = await Promise.all([1, 2].map(() => remindOfRequest(at.sources, late.id, 100)));
    expect(both.filter((people) => people > 0)).toHaveLength(1);
    expect(await remindOfRequest(at.sources, late.id, 50)).toBe(0);
    expect((await requestSteps(at.sources, late.id)).reminders).toEqual([]);
    const events = await requestHistory(at.sources, late.id, 'en');
    expect(events.filter(({ kind }) => kind === 'ESCALATED')).toHaveLength(1);
    const page = await queuePage(at.sources, { filter: { overdue: true } });
    expect(page.nodes.map(({ id }) => id)).toEqual([late.id]);
    const standings = await requestClocks(at.sources);
    expect(standings).toEqual([
      { law: 'ID-PDP', channel: 'EMAIL', assignedTo: null, onTrack: 1, dueSoon: 0, overdue: 1 },
    ]);
  });

  promise('Art. 6(5)', 'who was not verified in time is closed with a letter that discloses nothing', async () => {
    const waits = await openRequest(at.sources, askedBy(at, person, { kind: 'DELETE' }));
    expect(await closeUnverified(at.sources, waits.id)).toBe(false);
    const { id } = await openRequest(
      at.sources,
      askedBy(at, person, { kind: 'CORRECT', receivedAt: at.hoursAgo(241) }),
    );
    expect((await requestSteps(at.sources, id)).unverifiedInMs).toBe(0);
    const both = await Promise.all([1, 2].map(() => closeUnverified(at.sources, id)));
    expect(both.sort()).toEqual([false, true]);
    expect(await requestRow(at, id)).toMatchObject({ state: 'CLOSED', outcome: 'NOT_VERIFIED' });
    const [letter] = await lettersOf(at.sources.pool, id);
    if (!letter) throw new Error('no letter');
    const text = await letterInWords(at.sources, registrar(at.sources), letter);
    expect(text).toContain('tidak ada yang diungkapkan');
    expect(text).not.toMatch(/Kamal|c100|memperbaiki/);
    expect(await requestSteps(at.sources, id)).toEqual({ state: 'CLOSED', reminders: [], unverifiedInMs: null });
  });
});
