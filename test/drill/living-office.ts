// The office of an installation whose processes die at any moment: every question is asked until it is answered. Signs in anew when its tokens
// grow old, because what officers do needs an identity confirmed within minutes.
import type { BenchHouse } from '../bench/house.ts';
import { importFrom } from '../bench/importing.ts';
import type { Letter } from '@clounge/test/kit';
import type pg from 'pg';
import type { DatabaseName } from '../kit/installation.ts';
import { withClient } from '@clounge/local/provision/server-url';
import { officeAt, type Office, type Who } from '../requests/office.ts';
import { urlOf } from './destroyed.ts';
import { answered } from './lists.ts';

/** Shorter than the step-up of an approval, and than a token. */
const freshMs = 120_000;

export function livingOffice(house: BenchHouse, patienceMs: number): Office {
  const tokens = new Map<Who, { token: Promise<string>; since: number }>();
  const signedIn = (who: Who) =>
    answered(
      () => (who === 'integrator' ? house.program('integrator', { scope: 'requests:write' }) : house.signIn(who)),
      patienceMs,
    );
  const tokenOf = (who: Who) => {
    const known = tokens.get(who);
    if (known && Date.now() - known.since < freshMs) return known.token;
    const token = signedIn(who);
    tokens.set(who, { token, since: Date.now() });
    return token;
  };
  const { ports } = house;
  const office = officeAt(() => house.url('gateway'), tokenOf, {
    smtpPort: ports.smtp,
    publicUrl: house.url('gateway'),
    now: () => new Date(),
    sql: <Row extends pg.QueryResultRow>(database: DatabaseName, statement: string, values?: unknown[]) =>
      answered(
        () => withClient(urlOf(house)(database), async (client) => (await client.query<Row>(statement, values)).rows),
        patienceMs,
      ),
    letters: () =>
      answered(async () => {
        const response = await fetch(`http://127.0.0.1:${ports.mailbox}/letters.json`);
        return ((await response.json()) as Letter[]).reverse();
      }, patienceMs),
    async load(files) {
      for (const report of await importFrom(house, [...files]))
        if (report.refused.length > 0) throw new Error(JSON.stringify(report));
    },
  });
  return {
    ...office,
    async ask<Data>(who: Who, query: string, variables?: Record<string, unknown>): Promise<Data> {
      try {
        return await office.ask<Data>(who, query, variables);
      } catch (error) {
        // Whatever became of the session: the next try signs in.
        if (String(error).includes('UNAUTHENTICATED')) tokens.delete(who);
        throw error;
      }
    },
  };
}
