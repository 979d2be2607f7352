// Who is signed in, in this tab, until it is closed or loaded again. Tokens live in this closure only: no storage ever holds one.
import {
  forgetAll,
  ownPath,
  rememberDraft,
  rememberFlow,
  settleDraft,
  takeFlow,
  type Draft,
  type Errand,
} from './flow-memory.ts';
import { authorizationUrl, NotSignedIn, refreshed, signOutUrl, tokensFrom, type Place, type Tokens } from './issuer.ts';

/** How a page load begins. */
export type Beginning =
  /** The browser is on its way to sign-in. */
  | { kind: 'leaving' }
  | { kind: 'signed-in' }
  | { kind: 'signed-out'; notice: 'none' | 'signed-out' | 'cancelled' | 'failed' | 'unreachable'; returnTo: string };

export interface Session {
  /** Called once a page load, before anything is drawn. Never throws. */
  begin(): Promise<Beginning>;
  isSignedIn(): boolean;
  /** A token that is good for half a minute at least; null when nobody is signed in (any more). Throws where the issuer cannot be reached. */
  accessToken(): Promise<string | null>;
  /** The server did not take the token: the next one is a new one. */
  distrust(): void;
  /** Leaves for the sign-in page. */
  signIn(returnTo: string): Promise<void>;
  /** Leaves to confirm the identity once more and comes back to this very path with the decision as it was typed. */
  stepUp(draft: Omit<Draft, 'outcome'>): Promise<void>;
  /** Ends the session here and at the issuer. */
  signOut(): Promise<void>;
}

/** A token is renewed this long before it ends, so that none ends under way. */
const marginMs = 30_000;

const backOffice: Place = { clientId: 'back-office', signedIn: '/signed-in', signedOut: '/signed-out', front: '/' };

export function startSession(language: () => string, place: Place = backOffice): Session {
  let tokens: Tokens | null = null;
  let renewing: Promise<string | null> | null = null;

  async function leave(errand: Errand, returnTo: string): Promise<void> {
    const { url, flow } = await authorizationUrl(place, errand, language());
    rememberFlow({ ...flow, returnTo: ownPath(returnTo) });
    location.assign(url);
  }

  async function silently(returnTo: string): Promise<Beginning> {
    try {
      await leave('silent', returnTo);
      return { kind: 'leaving' };
    } catch {
      return { kind: 'signed-out', notice: 'unreachable', returnTo };
    }
  }

  async function comeBack(): Promise<Beginning> {
    const flow = takeFlow();
    // The browser's "back" leads here a second time: the code is spent, so look again whether somebody is signed in.
    if (!flow) return silently(place.front);
    try {
      tokens = await tokensFrom(place, new URL(location.href), flow);
      history.replaceState(null, '', flow.returnTo);
      if (flow.errand === 'step-up') settleDraft('confirmed');
      return { kind: 'signed-in' };
    } catch (fault) {
      history.replaceState(null, '', flow.returnTo);
      if (flow.errand === 'step-up') {
        settleDraft('cancelled');
        return silently(flow.returnTo);
      }
      return { kind: 'signed-out', notice: noticeOf(fault, flow.errand), returnTo: flow.returnTo };
    }
  }

  async function renew(current: Tokens): Promise<string | null> {
    try {
      tokens = await refreshed(place, current);
      return tokens.access;
    } catch (fault) {
      if (!(fault instanceof NotSignedIn)) throw fault;
      tokens = null;
      return null;
    } finally {
      renewing = null;
    }
  }

  return {
    async begin() {
      if (location.pathname === place.signedIn) return comeBack();
      if (location.pathname === place.signedOut) {
        history.replaceState(null, '', place.front);
        return { kind: 'signed-out', notice: 'signed-out', returnTo: place.front };
      }
      return silently(location.pathname === '/login' ? '/' : `${location.pathname}${location.search}`);
    },
    isSignedIn: () => tokens !== null,
    async accessToken() {
      if (tokens === null) return null;
      if (tokens.expiresAt - performance.now() > marginMs) return tokens.access;
      renewing ??= renew(tokens);
      return renewing;
    },
    distrust() {
      if (tokens) tokens = { ...tokens, expiresAt: 0 };
    },
    signIn: (returnTo) => leave('asked', returnTo),
    async stepUp(draft) {
      rememberDraft({ ...draft, outcome: 'leaving' });
      await leave('step-up', `${location.pathname}${location.search}`);
    },
    async signOut() {
      const idToken = tokens?.idToken ?? null;
      forgetAll();
      const url = await signOutUrl(place, idToken);
      tokens = null;
      location.assign(url);
    },
  };
}

function noticeOf(fault: unknown, errand: Errand): 'none' | 'cancelled' | 'failed' | 'unreachable' {
  if (!(fault instanceof NotSignedIn)) return fault instanceof TypeError ? 'unreachable' : 'failed';
  if (errand === 'silent') return 'none';
  return fault.code === 'access_denied' ? 'cancelled' : 'failed';
}
