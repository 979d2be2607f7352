// What the identity part consists of, without its GraphQL surface: connections, the door, accounts, sign-in, staff and rights.
import type { EntityManager } from '@mikro-orm/postgresql';
import { openArchive, type ArchiveWriter } from '@clounge/shared/archive';
import { caseNamesAt } from '@clounge/shared/caller';
import { clockFrom, type Clock } from '@clounge/shared/clock';
import { connect, openPool, type Pool } from '@clounge/shared/database';
import { openJournal, type Journal } from '@clounge/shared/journal';
import { keepUntilDay, loadPolicy, purposesOf, type Policy } from '@clounge/shared/policy';
import { siblings } from '@clounge/shared/siblings';
import { openDoor, type Door } from '@clounge/shared/vault';
import { MemberAccount, StaffAccount } from './accounts/account.entity.ts';
import { accountsOf, type Accounts } from './accounts/accounts.ts';
import type { IdentityConfig } from './config.ts';
import { Consent } from './consents/consent.entity.ts';
import { GoogleLink } from './google-link/google-link.entity.ts';
import { LoginRecord } from './logins/login-record.entity.ts';
import { recordLogIn } from './logins/logins.ts';
import { MisuseCase } from './misuse/misuse-case.entity.ts';
import { MisuseRecord } from './misuse/misuse-record.entity.ts';
import { Organization } from './organizations/organization.entity.ts';
import { Passkey, PasskeyEntry } from './passkeys/passkey.entity.ts';
import { DataSubject } from './people/data-subject.entity.ts';
import { Employment } from './people/employment.entity.ts';
import { Membership } from './people/membership.entity.ts';
import { rebuildIndexesIfLost } from './people/rebuild-indexes.ts';
import { demandWholeIndexes } from './people/search-index.ts';
import { AccessRightEntry } from './staff/access-right.entity.ts';
import { recordStaffLogIn } from './staff/staff-log-ins.ts';
import { rebuildStaffIndex } from './staff/staff-index.ts';
import { StaffMember } from './staff/staff.entity.ts';
import { UsageEvent } from './usage/usage-event.entity.ts';

/** The part's own means, open until `close`. */
export interface Identity {
  config: IdentityConfig;
  clock: Clock;
  policy: Policy;
  pool: Pool;
  journal: Journal;
  door: Door;
  archive: ArchiveWriter;
  accounts: Accounts;
  /** A fresh unit of work over the identity database. */
  em: () => EntityManager;
  /** Fills search tables that a crash emptied; nothing where they are whole. Throws `Refused` UNAVAILABLE while the journal is down. */
  rebuildIndexes(): Promise<void>;
  close(): Promise<void>;
}

const entities = [
  DataSubject,
  Organization,
  Membership,
  Employment,
  UsageEvent,
  LoginRecord,
  MisuseRecord,
  MisuseCase,
  GoogleLink,
  Consent,
  MemberAccount,
  StaffAccount,
  StaffMember,
  AccessRightEntry,
  Passkey,
  PasskeyEntry,
];

/** Opens the part's connections. Throws `ConfigError` where the vault and its root key do not fit. */
export async function openIdentity(config: IdentityConfig): Promise<Identity> {
  const clock = clockFrom(config.clockOffsetMs);
  const policy = loadPolicy();
  const archive = openArchive(config.archiveUrl);
  const journal = openJournal(config.journalUrl);
  const peers = siblings(config);
  const door = await openDoor({
    vaultUrl: config.vaultUrl,
    rootKeys: config.rootKeys,
    journal,
    purposesOf: (recordClass) => purposesOf(recordClass, policy),
    caseNames: caseNamesAt(peers),
  });
  const pool = openPool(config.databaseUrl);
  const orm = await connect(config.databaseUrl, entities);
  const em = () => orm.em.fork();
  const accounts = accountsOf({
    em,
    door,
    clock,
    memberByEmail: async (blind) => {
      // An index that is being rebuilt must not say of a member that nobody has this address.
      await demandWholeIndexes(pool);
      const found = await pool.query<{ subject_id: string }>('select subject_id from email_index where blind = $1', [
        blind,
      ]);
      return found.rows[0]?.subject_id ?? null;
    },
    recordMemberSignIn: (subjectId, { address, userAgent }) =>
      recordLogIn({ pool, door, policy }, { subjectId, at: clock.now(), ipAddress: address, userAgent }),
    recordStaffSignIn: (subjectId, origin) => {
      const at = clock.now();
      return recordStaffLogIn(em(), door, {
        subjectId,
        at,
        lastDayKept: keepUntilDay('staff-log-in', at, policy),
        origin,
      });
    },
  });
  return {
    config,
    clock,
    policy,
    pool,
    journal,
    door,
    archive,
    accounts,
    em,
    async rebuildIndexes() {
      await rebuildStaffIndex(em(), door, config.clientId);
      await rebuildIndexesIfLost({ pool, door });
    },
    async close() {
      await Promise.all([orm.close(true), pool.end(), door.close(), archive.close(), journal.close()]);
    },
  };
}
