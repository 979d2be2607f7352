// What the billing part consists of, without its GraphQL surface: connections, the door, the clock, its siblings.
import type { EntityManager } from '@mikro-orm/postgresql';
import { openArchive, type ArchiveWriter } from '@clounge/shared/archive';
import { caseNamesAt } from '@clounge/shared/caller';
import { clockFrom, type Clock } from '@clounge/shared/clock';
import type { PartConfig } from '@clounge/shared/config';
import { connect, openPool, type Pool } from '@clounge/shared/database';
import { seenKeys, type SeenKeys } from '@clounge/shared/import';
import { openJournal } from '@clounge/shared/journal';
import { demandRules, loadPolicy, purposesOf, type Policy } from '@clounge/shared/policy';
import { siblings, type Siblings } from '@clounge/shared/siblings';
import { openDoor, type Door } from '@clounge/shared/vault';
import { Attachment } from './attachments/attachment.entity.ts';
import { BillingContact } from './contacts/billing-contact.entity.ts';
import { ContactKeys } from './contacts/contact-keys.ts';
import { Contract } from './contracts/contract.entity.ts';
import { Customer } from './customers/customer.entity.ts';
import { Invoice } from './invoices/invoice.entity.ts';
import { billingRecords } from './records.ts';

/** The part's own means, open until `close`. */
export interface Billing {
  config: PartConfig;
  clock: Clock;
  policy: Policy;
  pool: Pool;
  door: Door;
  archive: ArchiveWriter;
  peers: Siblings;
  seen: SeenKeys;
  contactKeys: ContactKeys;
  /** A fresh unit of work over the billing database. */
  em: () => EntityManager;
  /** Rejects with a sentence that says what does not work. */
  ready: () => Promise<void>;
  close: () => Promise<void>;
}

/** Opens the part's connections. Throws `ConfigError` or `UnknownRecordClass` where the part must not start. */
export async function openBilling(config: PartConfig): Promise<Billing> {
  const policy = loadPolicy();
  demandRules(
    billingRecords.records.map((record) => record.recordClass),
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
  const orm = await connect(config.databaseUrl, [Customer, BillingContact, Contract, Invoice, Attachment]);
  const contactKeys = new ContactKeys(pool, door, config.clientId);
  return {
    config,
    clock: clockFrom(config.clockOffsetMs),
    policy,
    pool,
    door,
    archive,
    peers,
    seen: seenKeys(pool, door),
    contactKeys,
    em: () => orm.em.fork(),
    async ready() {
      await Promise.all([pool.query('select 1'), door.ready(), journal.ready()]);
      await contactKeys.whole();
    },
    async close() {
      await Promise.all([orm.close(true), pool.end(), door.close(), archive.close(), journal.close()]);
    },
  };
}
