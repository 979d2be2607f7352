// Calls the service operations of the other parts, directly and with an own short-lived token. Never forwards a person's token.
import type { ServiceName } from '../config/index.ts';
import { Refused } from '../errors/index.ts';

/** Where to get tokens and find the parts. */
export interface SiblingSettings {
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  parts: Record<ServiceName, string>;
}

/** A caller of the other parts. */
export interface Siblings {
  /** One GraphQL operation. Throws `Refused` with the part's code, or UNAVAILABLE where it cannot be reached. */
  call<Data, Variables extends object = Record<string, unknown>>(
    part: ServiceName,
    document: string,
    variables: Variables,
  ): Promise<Data>;
}

interface Token {
  value: string;
  renewAt: number;
}

interface GraphQLAnswer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const requestTimeoutMs = 60_000;

/** See `Siblings`; tokens are kept until a minute before they expire. */
export function siblings(settings: SiblingSettings): Siblings {
  const tokens = new Map<ServiceName, Promise<Token>>();

  async function freshToken(part: ServiceName): Promise<Token> {
    const response = await fetch(settings.tokenUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${Buffer.from(`${settings.clientId}:${settings.clientSecret}`).toString('base64')}`,
      },
      // No scope asked for is every scope that this client is registered with (RFC 6749 §3.3), and no other client has all.
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: `urn:clounge:${part}` }),
      signal: AbortSignal.timeout(10_000),
    }).catch(() => null);
    if (!response?.ok) throw unavailable('identity');
    const body = (await response.json()) as { access_token: string; expires_in: number };
    return { value: body.access_token, renewAt: Date.now() + (body.expires_in - 60) * 1000 };
  }

  async function tokenFor(part: ServiceName): Promise<string> {
    const held = await tokens.get(part)?.catch(() => null);
    if (held && held.renewAt > Date.now()) return held.value;
    const pending = freshToken(part);
    tokens.set(part, pending);
    return (await pending).value;
  }

  return {
    async call<Data, Variables extends object>(part: ServiceName, document: string, variables: Variables) {
      const token = await tokenFor(part);
      const response = await fetch(`${settings.parts[part]}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: document, variables }),
        signal: AbortSignal.timeout(requestTimeoutMs),
      }).catch(() => null);
      if (!response) throw unavailable(part);
      if (response.status === 401) tokens.delete(part);
      const answer = (await response.json().catch(() => null)) as GraphQLAnswer<Data> | null;
      const error = answer?.errors?.[0];
      if (error)
        throw new Refused(error.extensions?.code ?? 'UNAVAILABLE', `The ${part} part refused: ${error.message}`);
      if (!answer?.data) throw unavailable(part);
      return answer.data;
    },
  };
}

function unavailable(part: string): Refused {
  return new Refused('UNAVAILABLE', `The ${part} part does not answer.`, { wayOut: 'Try again in a moment.' });
}
