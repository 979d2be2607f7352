// What the features stand on, made once at the start. Holds connections, never a caller or anything of one operation.
import type { ArchiveReader, ArchiveWriter } from '@clounge/shared/archive';
import type { CaseNames } from '@clounge/shared/caller';
import type { Clock } from '@clounge/shared/clock';
import type { MikroORM, Pool } from '@clounge/shared/database';
import type { Journal, JournalReader } from '@clounge/shared/journal';
import type { DocumentStorage } from '@clounge/shared/documents';
import type { Mail } from '@clounge/shared/mail';
import type { Policy } from '@clounge/shared/policy';
import type { RecordRegistry } from '@clounge/shared/records';
import type { Siblings } from '@clounge/shared/siblings';
import type { Door } from '@clounge/shared/vault';
import type { PrivacyConfig } from './config.ts';
import type { Scanner } from './documents/inspecting/clamd.ts';
import type { VaultFacts } from './held/vault-facts.ts';
import type { Publisher } from './ledger/publisher.ts';
import type { Procedure } from './outbox/procedure.ts';
import type { WebhookSender } from './trustees/webhooks.ts';

export interface Sources {
  config: PrivacyConfig;
  policy: Policy;
  clock: Clock;
  orm: MikroORM;
  pool: Pool;
  door: Door;
  journal: Journal;
  journalReader: JournalReader;
  archive: ArchiveWriter;
  archiveReader: ArchiveReader;
  /** Where the sealed files of documents lie. */
  documents: DocumentStorage;
  /** Virus scanner of documents; null where none is set. */
  scanner: Scanner | null;
  peers: Siblings;
  /** Whether the case that a caller works in names people. */
  caseNames: CaseNames;
  vaultFacts: VaultFacts;
  registry: RecordRegistry;
  procedure: Procedure;
  publisher: Publisher;
  mail: Mail;
  webhooks: WebhookSender;
}
