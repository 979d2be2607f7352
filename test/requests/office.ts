// The office that answers rights requests, as its staff, its programs and the people who ask see it: pages, mail, GraphQL. Never looks into a
// table but where it says so.
import { importInto, type Letter } from '@clounge/test/kit';
import type { House } from '@clounge/test/kit';
import type pg from 'pg';
import type { DatabaseName } from '../kit/installation.ts';

export type Who = 'officer' | 'deputy' | 'handler' | 'integrator';

export type Sending = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> };

/** A running installation, whoever runs it. */
export interface Office {
  /** One GraphQL question through the gateway. Throws where it is not answered, or answered with errors. */
  ask<Data>(who: Who, query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** One HTTP request on the one origin, with the token of `who` where one is named. */
  send(path: string, init?: Sending, who?: Who): Promise<Response>;
  load(files: readonly string[]): Promise<void>;
  letters(): Promise<Letter[]>;
  smtpPort: number;
  publicUrl: string;
  /** Business time. */
  now(): Date;
  /** Looks behind the scenes. */
  sql<Row extends pg.QueryResultRow>(database: DatabaseName, statement: string, values?: unknown[]): Promise<Row[]>;
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** An office by its origin, and by how somebody's token is come by. */
export function officeAt(
  origin: () => string,
  tokenOf: (who: Who) => Promise<string>,
  rest: Omit<Office, 'ask' | 'send'>,
): Office {
  const send: Office['send'] = async (path, init = {}, who) =>
    fetch(`${origin()}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { ...init.headers, ...(who ? { authorization: `Bearer ${await tokenOf(who)}` } : {}) },
    });
  return {
    ...rest,
    send,
    async ask<Data>(who: Who, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
      const headers = {
        'content-type': 'application/json',
        // For what staff look at people beside their requests: a stop or a deletion shuts this, and not their own rights.
        ...(who === 'integrator' ? {} : { 'clounge-purpose': 'membership-management' }),
      };
      const response = await send(
        '/graphql',
        { method: 'POST', headers, body: JSON.stringify({ query, variables }) },
        who,
      );
      const answer = (await response.json()) as Answer<Data>;
      if (!answer.data || answer.errors) throw new Error(JSON.stringify(answer.errors ?? response.status));
      return answer.data;
    },
  };
}

/** The office of a test's own house; everybody signs in through the real pages, once. */
export function officeOf(house: House): Office {
  const tokens = new Map<Who, Promise<string>>();
  const signedIn = async (who: Who): Promise<string> =>
    who === 'integrator'
      ? house.programToken('integrator', { scope: 'requests:write' })
      : (await house.signIn(who)).accessToken;
  const tokenOf = (who: Who) => {
    const token = tokens.get(who) ?? signedIn(who);
    tokens.set(who, token);
    return token;
  };
  const { place, sql } = house.installation;
  return officeAt(() => house.url('gateway'), tokenOf, {
    sql,
    letters: house.letters,
    smtpPort: place.ports.smtp,
    publicUrl: place.publicUrl,
    now: () => new Date(Date.now() + place.clockOffsetMs),
    async load(files) {
      for (const report of await importInto(house, files))
        if (report.refused.length > 0) throw new Error(JSON.stringify(report));
    },
  });
}
