// Finds a billing contact again by a keyed hash of its natural key. Never answers while the table may have lost rows to a crash.
import { inTransaction, type Pool, type Queryable } from '@clounge/shared/database';
import { ownCaller } from '@clounge/shared/caller';
import { emailKey } from '@clounge/shared/import';
import type { Door } from '@clounge/shared/vault';
import { contactFields, type ContactFields } from './billing-contact.entity.ts';

/** What tells one contact of a company from another: the address, or name and telephone where there is none. */
export function naturalKey(organizationId: string, contact: Pick<ContactFields, 'name' | 'phone' | 'email'>): string {
  const { name, phone, email } = contact;
  const own = email
    ? ['email', emailKey(email)]
    : ['name', (name ?? '').toLowerCase(), (phone ?? '').replace(/[^\d+]/g, '')];
  return JSON.stringify([organizationId, ...own]);
}

interface StoredContact {
  id: string;
  subject_id: string;
  organization_id: string;
  tenant_id: string;
  scope: string;
  scope_version: number;
  sealed: Buffer;
}

const rebuildLock = 5_301;

export class ContactKeys {
  readonly #pool: Pool;
  readonly #door: Door;
  readonly #clientId: string;
  #whole: Promise<void> | null = null;

  constructor(pool: Pool, door: Door, clientId: string) {
    this.#pool = pool;
    this.#door = door;
    this.#clientId = clientId;
  }

  blind(keys: readonly string[]): Promise<Buffer[]> {
    return this.#door.blind('billing-contact', null, keys);
  }

  /**
   * Resolves when every contact can be found; rebuilds through the door what a crash emptied. Looks anew at each call, since PostgreSQL may
   * crash and come back while we run; calls that come meanwhile share one look.
   */
  whole(): Promise<void> {
    this.#whole ??= this.#rebuild().finally(() => {
      this.#whole = null;
    });
    return this.#whole;
  }

  async #rebuild(): Promise<void> {
    const missing = await this.#pool.query<StoredContact>(
      `select c.id, c.subject_id, c.organization_id, c.tenant_id, c.scope, c.scope_version, c.sealed
       from billing_contact c left join contact_key k using (subject_id) where k.subject_id is null`,
    );
    if (missing.rows.length === 0) return;
    const request = { operation: 'rebuildContactKeys', purpose: 'index-rebuild' };
    const rows = missing.rows.map((row) => ({
      id: row.id,
      tenantId: row.tenant_id,
      subjectId: row.subject_id,
      scope: row.scope,
      scopeVersion: row.scope_version,
      sealed: row.sealed,
    }));
    const opened = await this.#door.open(ownCaller(this.#clientId, request.purpose), request, contactFields, rows);
    const entries = opened.flatMap((one, index) => {
      const row = missing.rows[index];
      return one.kind === 'opened' && row
        ? [{ subjectId: row.subject_id, key: naturalKey(row.organization_id, one.value) }]
        : [];
    });
    const hashes = await this.blind(entries.map((entry) => entry.key));
    await inTransaction(this.#pool, async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [rebuildLock]);
      await this.add(
        client,
        entries.map(({ subjectId }, index) => ({ subjectId, hash: hashes[index] ?? Buffer.alloc(0) })),
      );
    });
  }

  /** Subject ids by the base64 of the hash. */
  async find(db: Queryable, hashes: readonly Buffer[]): Promise<Map<string, string>> {
    const rows = await db.query<{ key: Buffer; subject_id: string }>(
      'select key, subject_id from contact_key where key = any ($1::bytea[])',
      [hashes],
    );
    return new Map(rows.rows.map((row) => [row.key.toString('base64'), row.subject_id]));
  }

  async add(db: Queryable, entries: readonly { subjectId: string; hash: Buffer }[]): Promise<void> {
    if (entries.length === 0) return;
    await db.query(
      `insert into contact_key (key, subject_id) select * from unnest($1::bytea[], $2::uuid[]) on conflict do nothing`,
      [entries.map((entry) => entry.hash), entries.map((entry) => entry.subjectId)],
    );
  }
}
