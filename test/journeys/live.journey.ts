// What somebody else changes is told at once: through the gateway, to those who may list such cases, by opaque id and nothing else; whatever stops and
// starts in between.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { mintToken, promise, startHouse, type House } from '@clounge/test/kit';
import { changeKinds, startLive, type Changed, type Live, type LiveState } from '../../admin-ui/src/live/connection.ts';

let house: House;
let officer = '';
beforeAll(async () => {
  house = await startHouse({ services: ['privacy'], accounts: false, mailbox: false });
  officer = await mintToken(house.installation, { kind: 'person', roles: ['officer'], staffNumber: 'S-0001' });
}, 120_000);
afterAll(() => house[Symbol.asyncDispose]());

const tokenOf = (role: string, expiresInSeconds = 300): Promise<string> =>
  mintToken(house.installation, { kind: 'person', roles: [role], staffNumber: 'S-0009', expiresInSeconds });

/** A reader of the stream as the back office is one. */
function reader(token: () => Promise<string>): {
  live: Live;
  told: (Changed | null)[];
  states: LiveState[];
  opened: number[];
} {
  const told: (Changed | null)[] = [];
  const states: LiveState[] = [];
  const opened: number[] = [];
  const live = startLive({
    async open(lastId, signal) {
      const headers = {
        authorization: `Bearer ${await token()}`,
        ...(lastId === null ? {} : { 'last-event-id': lastId }),
      };
      const answer = await fetch(`${house.url('gateway')}/events`, { headers, signal });
      opened.push(answer.status);
      return answer;
    },
    distrust: () => undefined,
    told: (changed) => told.push(changed),
    state: (state) => states.push(state),
  });
  return { live, told, states, opened };
}

const register = `mutation Register($input: RegisterRequestInput!) { registerRequest(input: $input) { request { id } refusal { code } } }`;

async function registered(): Promise<string> {
  const input = {
    kind: 'VIEW',
    channel: 'LETTER',
    language: 'id',
    requestedBy: 'SELF',
    name: 'Kamal Sitorus',
    contact: 'kamal@writer.example',
    text: 'Data saya?',
    receivedAt: new Date(Date.now() - 3_600_000),
  };
  const { data, errors } = await house.graphql<{ registerRequest: { request: { id: string } | null } }>(
    register,
    { input },
    { token: officer, part: 'privacy' },
  );
  return data?.registerRequest.request?.id ?? expect.fail(JSON.stringify([data, errors]));
}

const requestsIn = (told: readonly (Changed | null)[]): string[] => told.flatMap((changed) => changed?.request ?? []);
const soon = { timeout: 5_000, interval: 20 };

describe('changes of others', () => {
  promise(
    'Art. 6',
    'come at once to whoever may list such cases, by opaque id, and to nobody else; a stop of the part loses none of them',
    async () => {
      const [support, auditor] = [await tokenOf('support'), await tokenOf('auditor')];
      const sees = reader(() => Promise.resolve(support));
      const audits = reader(() => Promise.resolve(auditor));
      const bills = reader(() => tokenOf('billing'));
      try {
        await expect
          .poll(() => [sees.states.at(-1), audits.states.at(-1), bills.states.at(-1)], soon)
          .toEqual(['up', 'up', 'none']);
        expect(bills.opened).toEqual([403]);
        const id = await registered();
        await expect.poll(() => requestsIn(sees.told), soon).toContain(id);
        await house.installation.sql('privacy', `update consultation set version = version`);
        await house.installation.sql('privacy', `select pg_notify('case_changed', 'conversation c-1')`);
        await expect.poll(() => sees.told.flatMap((one) => one?.conversation ?? []), soon).toContain('c-1');
        // Whoever audits lists requests and no conversations.
        await expect.poll(() => requestsIn(audits.told), soon).toContain(id);
        expect(audits.told.flatMap((one) => one?.conversation ?? [])).toEqual([]);
        for (const one of sees.told.flatMap((changed) => Object.entries(changed ?? {})))
          expect(changeKinds).toContain(one[0]);

        await house.stop('privacy');
        await expect.poll(() => sees.states.at(-1), soon).toBe('down');
        sees.told.length = 0;
        await house.start('privacy');
        await expect.poll(() => sees.states.at(-1), { ...soon, timeout: 15_000 }).toBe('up');
        // It was away, and nobody knows what happened meanwhile: everything is asked for again.
        expect(sees.told).toContain(null);
        const later = await registered();
        await expect.poll(() => requestsIn(sees.told), soon).toContain(later);
      } finally {
        for (const { live } of [sees, audits, bills]) live.stop();
      }
    },
  );

  promise('Art. 9(6)', 'end with the token, and begin again with the next one where it left off', async () => {
    const tokens = [await tokenOf('officer', 1), await tokenOf('officer', 300)];
    const { live, told, opened } = reader(() =>
      Promise.resolve(tokens.length > 1 ? (tokens.shift() ?? '') : (tokens[0] ?? '')),
    );
    try {
      await expect.poll(() => opened, soon).toEqual([200]);
      const id = await registered();
      await expect.poll(() => opened, soon).toEqual([200, 200]);
      await expect.poll(() => requestsIn(told), soon).toContain(id);
      // It is told what it missed, and not to ask for everything.
      expect(told).not.toContain(null);
    } finally {
      live.stop();
    }
  });

  promise(
    'Art. 9(3)',
    'are refused beyond four windows of a person, and without a token; a reader who does not read holds nothing up',
    async () => {
      const token = await tokenOf('officer');
      const ask = `GET /events HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\n\r\n`;
      const port = Number(new URL(house.url('privacy')).port);
      const silent: Socket[] = [];
      for (let window = 0; window < 4; window += 1) {
        const socket = connect(port, '127.0.0.1');
        await once(socket, 'connect');
        socket.write(ask);
        await once(socket, 'readable');
        silent.push(socket);
      }
      const fifth = await fetch(`${house.url('gateway')}/events`, {
        headers: { authorization: `Bearer ${token}`, 'accept-language': 'ko' },
      });
      const { refusal } = (await fifth.json()) as { refusal: { code: string; message: string } };
      expect([fifth.status, refusal.code]).toEqual([429, 'RATE_LIMITED']);
      expect(refusal.message).toContain('실시간');
      expect((await fetch(`${house.url('gateway')}/events`)).status).toBe(401);
      expect(
        (
          await fetch(`${house.url('gateway')}/events`, {
            method: 'POST',
            headers: { authorization: `Bearer ${token}` },
          })
        ).status,
      ).toBe(405);

      // Nobody reads these four; everybody else is told all the same, and a stop is quick.
      await house.installation.sql(
        'privacy',
        `select pg_notify('case_changed', 'request ' || gen_random_uuid()) from generate_series(1, 20000)`,
      );
      const id = await registered();
      expect(id).not.toBe('');
      const began = performance.now();
      await house.stop('privacy');
      expect(performance.now() - began).toBeLessThan(2_500);
      for (const socket of silent) socket.destroy();
      await house.start('privacy');

      // With a stream open, the gateway stops as quickly.
      const last = reader(() => tokenOf('officer'));
      await expect.poll(() => last.states.at(-1), soon).toBe('up');
      const stopping = performance.now();
      await house.stop('gateway');
      expect(performance.now() - stopping).toBeLessThan(1_500);
      last.live.stop();
    },
  );
});
