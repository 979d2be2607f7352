// What the identity part consists of, without its GraphQL surface: connections, the door, accounts, sign-in, staff and rights.
import type { EntityManager } from '@mikro-orm/postgresql';
import { clockFrom, type Clock } from '@clounge/shared/clock';
import { connect, openPool, type Pool } from '@clounge/shared/database';
import { openJournal, type Journal } from '@clounge/shared/journal';
import { keepUntilDay, loadPolicy, purposesOf, type Policy } from '@clounge/shared/policy';
import { openDoor, type Door } from '@clounge/shared/vault';
import { MemberAccount, StaffAccount } from './accounts/account.entity.ts';
import { accountsOf, type Accounts } from './accounts/accounts.ts';
import type { IdentityConfig } from './config.ts';
import { AccessRightEntry } from './staff/access-right.entity.ts';
import { recordStaffLogIn } from './staff/staff-log-ins.ts';
import { rebuildStaffIndex } from './staff/staff-index.ts';
import { StaffMember } from './staff/staff.entity.ts';

/** The part's own means, open until `close`. */
export interface Identity {
  config: IdentityConfig;
  clock: Clock;
  policy: Policy;
  pool: Pool;
  journal: Journal;
  door: Door;
  accounts: Accounts;
  /** A fresh unit of work over the identity database. */
  em(): EntityManager;
  /** Fills search tables that a crash emptied; nothing where they are whole. Throws `Refused` UNAVAILABLE while the journal is down. */
  rebuildIndexes(): Promise<void>;
  close(): Promise<void>;
}

const entities = [MemberAccount, StaffAccount, StaffMember, AccessRightEntry];

/** Opens the part's connections. Throws `ConfigError` where the vault and its root key do not fit. */
export async function openIdentity(config: IdentityConfig): Promise<Identity> {
  const clock = clockFrom(config.clockOffsetMs);
  const policy = loadPolicy();
  const journal = openJournal(config.journalUrl);
  const door = await openDoor({
    vaultUrl: config.vaultUrl,
    rootKeys: config.rootKeys,
    journal,
    purposesOf: (recordClass) => purposesOf(recordClass, policy),
  });
  const pool = openPool(config.databaseUrl);
  const orm = await connect(config.databaseUrl, entities);
  const em = () => orm.em.fork();
  const accounts = accountsOf({
    em,
    door,
    clock,
    memberByEmail: async (blind) => {
      const found = await pool.query<{ subject_id: string }>('select subject_id from email_index where blind = $1', [blind]);
      return found.rows[0]?.subject_id ?? null;
    },
    recordMemberSignIn: async () => undefined,
    recordStaffSignIn: (subjectId, origin) => {
      const at = clock.now();
      return recordStaffLogIn(em(), door, { subjectId, at, lastDayKept: keepUntilDay('staff-log-in', at, policy), origin });
    },
  });
  return {
    config,
    clock,
    policy,
    pool,
    journal,
    door,
    accounts,
    em,
    rebuildIndexes: () => rebuildStaffIndex(em(), door, config.clientId),
    async close() {
      await Promise.all([orm.close(true), pool.end(), door.close(), journal.close()]);
    },
  };
}
