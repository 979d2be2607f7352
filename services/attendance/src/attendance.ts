// What the attendance part consists of, without its GraphQL surface: connections, the door, the clock, its siblings.
import type { EntityManager } from '@mikro-orm/postgresql';
import { openArchive, type ArchiveWriter } from '@clounge/shared/archive';
import { caseNamesAt } from '@clounge/shared/caller';
import { clockFrom, type Clock } from '@clounge/shared/clock';
import type { PartConfig } from '@clounge/shared/config';
import { connect, openPool, type Pool } from '@clounge/shared/database';
import { seenKeys, type SeenKeys } from '@clounge/shared/import';
import { openJournal, type Journal } from '@clounge/shared/journal';
import { demandRules, loadPolicy, purposesOf, type Policy } from '@clounge/shared/policy';
import { siblings, type Siblings } from '@clounge/shared/siblings';
import { openDoor, type Door } from '@clounge/shared/vault';
import { LocationUse } from './location-use/location-use.entity.ts';
import { AttendanceMark } from './marks/attendance-mark.entity.ts';
import { attendanceRecords } from './records.ts';
import { customersAt, type Customers } from './settings/customers.ts';
import { ZoneKeeping } from './zones/zone-keeping.entity.ts';

/** The part's own means, open until `close`. */
export interface Attendance {
  clock: Clock;
  pool: Pool;
  door: Door;
  archive: ArchiveWriter;
  journal: Journal;
  peers: Siblings;
  seen: SeenKeys;
  policy: Policy;
  /** What the identity part knows of customers. */
  customers: Customers;
  /** A fresh unit of work over the attendance database. */
  em: () => EntityManager;
  /** Rejects with a sentence that says what does not work. */
  ready: () => Promise<void>;
  close: () => Promise<void>;
}

/** Opens the part's connections. Throws `ConfigError` or `UnknownRecordClass` where the part must not start. */
export async function openAttendance(config: PartConfig): Promise<Attendance> {
  const policy = loadPolicy();
  demandRules(
    attendanceRecords.records.map((record) => record.recordClass),
    policy,
  );
  const archive = openArchive(config.archiveUrl);
  const journal = openJournal(config.journalUrl);
  const { vaultUrl, rootKeys } = config;
  const peers = siblings(config);
  const door = await openDoor({
    vaultUrl,
    rootKeys,
    journal,
    purposesOf: (recordClass) => purposesOf(recordClass, policy),
    caseNames: caseNamesAt(peers),
  });
  const pool = openPool(config.databaseUrl);
  const orm = await connect(config.databaseUrl, [AttendanceMark, LocationUse, ZoneKeeping]);
  return {
    clock: clockFrom(config.clockOffsetMs),
    pool,
    door,
    archive,
    journal,
    peers,
    seen: seenKeys(pool, door),
    policy,
    customers: customersAt(peers),
    em: () => orm.em.fork(),
    async ready() {
      await Promise.all([pool.query('select 1'), door.ready(), journal.ready()]);
    },
    async close() {
      await Promise.all([orm.close(true), pool.end(), door.close(), archive.close(), journal.close()]);
    },
  };
}
