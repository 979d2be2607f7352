// Keeps the issuer's state (sessions, codes, refresh tokens, grants) in PostgreSQL. Never stores a bearer value: ids are hashed,
// and what could hold a typed e-mail address (login_hint) never reaches it.
import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import { errors, type Adapter, type AdapterPayload } from 'oidc-provider';
import type { Clients } from './clients.ts';

const hashOf = (value: string): Buffer => createHash('sha256').update(value).digest();

interface StateRow {
  payload: AdapterPayload;
  consumed: number | null;
}

const longestSeconds = 14 * 24 * 3600;

/** One model's storage as `oidc-provider` asks for it; expiry and reuse are judged by the database's clock. */
class StateStore implements Adapter {
  readonly #model: string;
  readonly #em: () => EntityManager;
  readonly #clients: Clients;

  constructor(model: string, em: () => EntityManager, clients: Clients) {
    this.#model = model;
    this.#em = em;
    this.#clients = clients;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const { jti: _bearer, ...kept } = payload;
    // The interaction remembers the session's cookie value, which nothing reads again.
    if (kept.session) kept.session = { ...kept.session, cookie: undefined };
    await this.#em().execute(
      `insert into oidc_state (model, id_hash, grant_id, uid_hash, account_id, payload, expires_at)
       values (?, ?, ?, ?, ?, ?::jsonb, clock_timestamp() + make_interval(secs => ?))
       on conflict (model, id_hash) do update set grant_id = excluded.grant_id, uid_hash = excluded.uid_hash,
         account_id = excluded.account_id, payload = excluded.payload, expires_at = excluded.expires_at`,
      [
        this.#model,
        hashOf(id),
        payload.grantId ?? null,
        payload.uid ? hashOf(payload.uid) : null,
        payload.accountId ?? null,
        JSON.stringify(kept),
        expiresIn ?? longestSeconds,
      ],
    );
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    if (this.#model === 'Client') return this.#clients.metadataOf(id);
    const found = await this.#one('id_hash', id);
    return found && { ...found, jti: id };
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#one('uid_hash', uid);
  }

  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  /**
   * Marks a code or refresh token as used, once: of two requests that come together the second finds it used, which can only be
   * a copy, so the whole grant dies. Throws `InvalidGrant`.
   */
  async consume(id: string): Promise<void> {
    const taken: unknown[] = await this.#em().execute(
      `update oidc_state set consumed_at = clock_timestamp() where model = ? and id_hash = ? and consumed_at is null returning 1`,
      [this.#model, hashOf(id)],
    );
    if (taken.length === 1) return;
    const found = await this.#one('id_hash', id);
    if (found?.grantId) await this.#killGrant(found.grantId);
    throw new errors.InvalidGrant('already used');
  }

  async destroy(id: string): Promise<void> {
    await this.#em().execute(`delete from oidc_state where model = ? and id_hash = ?`, [this.#model, hashOf(id)]);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.#em().execute(`delete from oidc_state where grant_id = ? and model = ?`, [grantId, this.#model]);
  }

  async #killGrant(grantId: string): Promise<void> {
    await this.#em().execute(`delete from oidc_state where grant_id = ? or (model = 'Grant' and id_hash = ?)`, [
      grantId,
      hashOf(grantId),
    ]);
  }

  async #one(column: 'id_hash' | 'uid_hash', value: string): Promise<AdapterPayload | undefined> {
    const [row] = await this.#em().execute<StateRow[]>(
      `select payload, extract(epoch from consumed_at)::float8 as consumed from oidc_state
       where model = ? and ${column} = ? and expires_at > clock_timestamp()`,
      [this.#model, hashOf(value)],
    );
    if (!row) return undefined;
    return row.consumed === null ? row.payload : { ...row.payload, consumed: Math.floor(row.consumed) };
  }
}

/** The storage of every model of the issuer; clients come from the register. */
export const stateStore =
  (em: () => EntityManager, clients: Clients) =>
  (model: string): Adapter =>
    new StateStore(model, em, clients);

/** Ends every session, grant and token of an account, as when its owner withdraws or its last right is revoked. */
export async function endSessionsOf(em: EntityManager, accountId: string): Promise<void> {
  await em.execute(`delete from oidc_state where account_id = ?`, [accountId]);
}

/** Deletes what has expired; the state table holds hours, not history. */
export async function sweepExpired(em: EntityManager): Promise<void> {
  await em.execute(`delete from oidc_state where expires_at < clock_timestamp() - interval '1 minute'`);
  await em.execute(`delete from sign_in_throttle where touched_at < clock_timestamp() - interval '1 day'`);
}
