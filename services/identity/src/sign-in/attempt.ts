// One attempt to sign in: throttle, password, rights, log-in record. Every failure takes the same time and gives the same answer.
import { Refused } from '@clounge/shared/errors';
import type { Accounts, FoundAccount } from '../accounts/accounts.ts';
import { normalEmail } from '../accounts/email.ts';
import type { Throttle } from './throttle.ts';

/** What a person sent with the form. */
export interface Credentials {
  /** Empty at a step-up means the person who is signed in. */
  username: string;
  password: string;
  address: string | null;
  userAgent: string | null;
  /** Account that is asked to confirm itself; null at a first sign-in. */
  confirming: string | null;
}

export type SignInOutcome =
  | { kind: 'signed-in'; accountId: string }
  | { kind: 'wrong' }
  | { kind: 'limited'; waitSeconds: number }
  | { kind: 'other-person' }
  | { kind: 'unavailable' };

export interface SignInAttempts {
  signIn(credentials: Credentials): Promise<SignInOutcome>;
}

/** Real addresses are shorter; what is longer is an attack on the hash. */
const longest = { username: 254, password: 1024 };

/** Judges attempts. A server that does not answer is told apart from a wrong password, because the person can do nothing about it. */
export function signInAttempts(accounts: Accounts, throttle: Throttle): SignInAttempts {
  /** The account that these credentials open; null where they open none. Takes the same time for both. */
  async function matching(username: string, { confirming, password }: Credentials): Promise<FoundAccount | null> {
    const account =
      username === '' && confirming !== null ? await accounts.byId(confirming) : await accounts.byUsername(username);
    return (await accounts.isPasswordOf(account, password)) ? account : null;
  }

  async function judged(credentials: Credentials): Promise<SignInOutcome> {
    const username = normalEmail(credentials.username);
    if (username.length > longest.username || credentials.password.length > longest.password) return { kind: 'wrong' };
    const counted = await throttle.attempt(
      username === '' ? `account ${credentials.confirming ?? ''}` : username,
      credentials.address,
    );
    if (counted.kind === 'limited') return counted;
    const account = await matching(username, credentials).catch(async (error: unknown) => {
      // Nobody may be made to wait for what a server could not judge.
      await counted.unjudged();
      throw error;
    });
    if (!account) return { kind: 'wrong' };
    await counted.succeeded();
    if (credentials.confirming !== null && account.id !== credentials.confirming) return { kind: 'other-person' };
    await accounts.recordSignIn(account, { address: credentials.address, userAgent: credentials.userAgent });
    return { kind: 'signed-in', accountId: account.id };
  }

  return {
    async signIn(credentials) {
      try {
        return await judged(credentials);
      } catch (error) {
        if (error instanceof Refused) return { kind: 'unavailable' };
        throw error;
      }
    },
  };
}
