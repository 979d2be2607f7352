// What an account gave to a client, and the tokens of it: which scopes a token carries, when it is over, that it was revoked. Google's documented
// behaviour (https://developers.google.com/identity/protocols/oauth2/web-server): scopes add up where `include_granted_scopes` asks for it, revoking any
// token ends the whole grant, and a refresh token that was revoked is `invalid_grant`.

export interface Grant {
  email: string;
  clientId: string;
  scopes: Set<string>;
  revoked: boolean;
}

interface AccessToken {
  grant: Grant;
  scopes: ReadonlySet<string>;
  expiresAt: number;
}

/** Seconds that an access token is good for. */
export const tokenSeconds = 3_600;

export class Grants {
  readonly #grants = new Map<string, Grant>();
  readonly #access = new Map<string, AccessToken>();
  readonly #refresh = new Map<string, { grant: Grant; scopes: ReadonlySet<string> }>();
  /** Real milliseconds; a test may let an hour pass. */
  now = Date.now();

  /** The grant of an account to a client, with these scopes more. A grant that was revoked begins anew. */
  give(email: string, clientId: string, scopes: readonly string[], includeGranted: boolean): Grant {
    const key = `${email} ${clientId}`;
    const known = this.#grants.get(key);
    const grant = known && !known.revoked ? known : { email, clientId, scopes: new Set<string>(), revoked: false };
    for (const scope of scopes) grant.scopes.add(scope);
    this.#grants.set(key, grant);
    return includeGranted ? grant : { ...grant, scopes: new Set(scopes) };
  }

  issue(grant: Grant, accessToken: string, refreshToken: string | null): void {
    const living = this.#grants.get(`${grant.email} ${grant.clientId}`) ?? grant;
    this.#access.set(accessToken, {
      grant: living,
      scopes: new Set(grant.scopes),
      expiresAt: this.now + tokenSeconds * 1_000,
    });
    if (refreshToken !== null) this.#refresh.set(refreshToken, { grant: living, scopes: new Set(grant.scopes) });
  }

  /** What a bearer may do; null where the token is unknown, over or revoked. */
  of(accessToken: string): { email: string; scopes: ReadonlySet<string> } | null {
    const found = this.#access.get(accessToken);
    if (!found || found.grant.revoked || found.expiresAt <= this.now) return null;
    return { email: found.grant.email, scopes: found.scopes };
  }

  refreshable(refreshToken: string): { grant: Grant; scopes: ReadonlySet<string> } | null {
    const found = this.#refresh.get(refreshToken);
    return found && !found.grant.revoked ? found : null;
  }

  /** Ends the grant of a token of either kind; false where there is none. */
  revoke(token: string): boolean {
    const grant = this.#access.get(token)?.grant ?? this.#refresh.get(token)?.grant;
    if (!grant || grant.revoked) return false;
    grant.revoked = true;
    return true;
  }

  /** As the person does it in their Google Account. */
  revokeByAccount(email: string): void {
    for (const grant of this.#grants.values()) if (grant.email === email) grant.revoked = true;
  }

  /** Whether an account's grant to any client stands. */
  livingOf(email: string): boolean {
    return [...this.#grants.values()].some((grant) => grant.email === email && !grant.revoked);
  }

  /** How many tokens still open something. */
  living(): number {
    return (
      [...this.#access.keys()].filter((token) => this.of(token) !== null).length +
      [...this.#refresh.values()].filter(({ grant }) => !grant.revoked).length
    );
  }
}
