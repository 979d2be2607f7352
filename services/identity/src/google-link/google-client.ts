// Google's side of a link: the page of consent, tokens for a code, who somebody is, and taking access back. What Google says of a fault is turned into a
// code of ours: its errors carry requests with secrets in them, and none of that may reach a log.
import { auth } from 'googleapis/build/src/apis/oauth2/index.js';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';
import type { GoogleSettings } from '../config.ts';

/** Thrown where Google refuses what was asked, or does not answer. Holds nothing that it said. */
export class GoogleFault extends Error {
  readonly code: 'CODE_NOT_GOOD' | 'REVOKED' | 'UNAVAILABLE';

  constructor(code: GoogleFault['code']) {
    super(`Google: ${code}.`);
    this.name = 'GoogleFault';
    this.code = code;
  }
}

export interface Exchanged {
  refreshToken: string | null;
  idToken: string | null;
  scopes: string[];
}

export interface GoogleIdentity {
  subject: string;
  email: string;
  name: string | null;
}

export interface GoogleClient {
  consentUrl(wanted: { scopes: readonly string[]; state: string; verifier: string; nonce: string }): Promise<string>;
  /** Throws `GoogleFault` CODE_NOT_GOOD, UNAVAILABLE. */
  exchange(code: string, verifier: string): Promise<Exchanged>;
  /** A fresh access token. Throws `GoogleFault` REVOKED where the grant is over, UNAVAILABLE. */
  access(refreshToken: string): Promise<string>;
  /** Who an ID token is of; null where it is none of Google's for us and this nonce. Throws `GoogleFault` UNAVAILABLE. */
  identityOf(idToken: string, nonce: string): Promise<GoogleIdentity | null>;
  /** Takes the whole grant back; also where it was taken back already. Throws `GoogleFault` UNAVAILABLE. */
  revoke(token: string): Promise<void>;
}

const answerMs = 10_000;

const endpointsOf = (root: string | null) =>
  root === null
    ? {
        oauth2AuthBaseUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
        oauth2TokenUrl: 'https://oauth2.googleapis.com/token',
        oauth2RevokeUrl: 'https://oauth2.googleapis.com/revoke',
        keys: 'https://www.googleapis.com/oauth2/v3/certs',
        issuers: ['https://accounts.google.com', 'accounts.google.com'],
      }
    : {
        oauth2AuthBaseUrl: `${root}/o/oauth2/v2/auth`,
        oauth2TokenUrl: `${root}/oauth2/token`,
        oauth2RevokeUrl: `${root}/revoke`,
        keys: `${root}/oauth2/v3/certs`,
        issuers: [root],
      };

/** `error` of RFC 6749, 5.2, in whatever the library throws; null where nobody answered so. */
function refusedWith(error: unknown): string | null {
  const said = z.object({ response: z.object({ data: z.object({ error: z.string() }) }) }).safeParse(error);
  return said.success ? said.data.response.data.error : null;
}

const claims = z.object({
  sub: z.string().min(1),
  email: z.string().min(3),
  email_verified: z.boolean().optional(),
  name: z.string().optional(),
});

export function googleClient(settings: GoogleSettings, redirectUri: string): GoogleClient {
  const { keys: keysUrl, issuers, ...endpoints } = endpointsOf(settings.root);
  const credentials = {
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    redirectUri,
    transporterOptions: { timeout: answerMs, retry: false },
  };
  const oauth = new auth.OAuth2({ ...credentials, endpoints });
  const keys = createRemoteJWKSet(new URL(keysUrl), { timeoutDuration: answerMs });
  return {
    async consentUrl({ scopes, state, verifier, nonce }) {
      const { createHash } = await import('node:crypto');
      return oauth.generateAuthUrl({
        access_type: 'offline',
        include_granted_scopes: true,
        // Without it Google gives a refresh token the first time only.
        prompt: 'consent',
        scope: [...scopes],
        state,
        nonce,
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256' as never,
      });
    },
    async exchange(code, verifier) {
      try {
        const { tokens } = await oauth.getToken({ code, codeVerifier: verifier });
        return {
          refreshToken: tokens.refresh_token ?? null,
          idToken: tokens.id_token ?? null,
          scopes: (tokens.scope ?? '').split(/\s+/).filter((scope) => scope !== ''),
        };
      } catch (error) {
        throw new GoogleFault(refusedWith(error) === 'invalid_grant' ? 'CODE_NOT_GOOD' : 'UNAVAILABLE');
      }
    },
    async access(refreshToken) {
      // A client of its own: the shared one would keep the token of whoever asked last.
      const own = new auth.OAuth2({ ...credentials, endpoints });
      own.setCredentials({ refresh_token: refreshToken });
      try {
        const { token } = await own.getAccessToken();
        if (token) return token;
      } catch (error) {
        throw new GoogleFault(refusedWith(error) === 'invalid_grant' ? 'REVOKED' : 'UNAVAILABLE');
      }
      throw new GoogleFault('UNAVAILABLE');
    },
    async identityOf(idToken, nonce) {
      try {
        const { payload } = await jwtVerify(idToken, keys, {
          issuer: issuers,
          audience: settings.clientId,
          algorithms: ['RS256'],
        });
        const said = claims.safeParse(payload);
        if (!said.success || payload['nonce'] !== nonce || said.data.email_verified === false) return null;
        return { subject: said.data.sub, email: said.data.email, name: said.data.name ?? null };
      } catch (error) {
        if (
          error instanceof Error &&
          'code' in error &&
          String(error.code).startsWith('ERR_J') &&
          error.code !== 'ERR_JWKS_TIMEOUT'
        )
          return null;
        throw new GoogleFault('UNAVAILABLE');
      }
    },
    async revoke(token) {
      try {
        await oauth.revokeToken(token);
      } catch (error) {
        // It was taken back in the Google Account, or is over: then there is nothing left to take back.
        if (refusedWith(error) !== 'invalid_token') throw new GoogleFault('UNAVAILABLE');
      }
    },
  };
}
