// Moves the key of one record to the class under which it ends, apart from the person's other records of its class. Never opens, never ends.
import type { Pool } from '../database/index.ts';
import type { ScopeRef } from './wrapped-keys.ts';

/**
 * MOVED: its class ends it now. HELD: a legal hold on the class keeps it. LATER: another record of the person is ending; ask again a day
 * later. CONDEMNED: it ended already. UNKNOWN: there is no such key, or its class is not one whose records end apart.
 */
export type Apart = 'MOVED' | 'HELD' | 'LATER' | 'CONDEMNED' | 'UNKNOWN';

/** Asking again answers the same. */
export async function moveApart(pool: Pool, { name, version }: ScopeRef): Promise<Apart> {
  const rows = await pool.query<{ outcome: Apart }>('select move_scope_apart($1, $2) as outcome', [name, version]);
  return rows.rows[0]?.outcome ?? 'UNKNOWN';
}
