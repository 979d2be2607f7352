// Publishes commitments of the vault's ledger outside of every database: one writer over all processes, woken after each condemnation.
// Publishes nothing but hashes, and never a checkpoint that the vault's ledger does not bear out.
import { ConfigError, Refused, safeCause } from '@clounge/shared/errors';
import {
  appendEntries,
  folderSource,
  ForeignLog,
  openCheckpoint,
  publishedCheckpoint,
  publishedEntries,
  publishedSize,
  runsProof,
  signerOf,
  verifierOf,
  verifierText,
  type Run,
} from '@clounge/shared/tlog';
import type { Door } from '@clounge/shared/vault';
import type { PrivacyConfig } from '../config.ts';
import { commitmentOf } from './commitment.ts';
import { agreementOf, type Disagreement } from './comparing.ts';
import { mostCommitments, type Published } from './published.ts';

const atOnce = 4_096;

export interface Publisher {
  /** The log's public key, in one line. */
  key: string;
  /** Compares everything that was published with the vault. Throws `ConfigError` where they differ: then nothing may be served. */
  demandAgreement(): Promise<void>;
  /** Publishes what is not published yet; answers how long the log is. Throws `Refused` UNAVAILABLE. */
  publish(): Promise<number>;
  /** Publishes soon; a fault is told in the log and tried again with the next. */
  wake(): void;
  /** What a certificate says of a list's entries, all of them published by now; null where it has none. Throws `Refused`. */
  publishedOf(batchId: string): Promise<Published | null>;
  close(): Promise<void>;
}

export function openPublisher(
  door: Pick<Door, 'ledger'>,
  { ledgerFolder: folder, ledgerKey }: Pick<PrivacyConfig, 'ledgerFolder' | 'ledgerKey'>,
): Publisher {
  const signer = signerOf(`clounge/ledger/${ledgerKey.kid}`, ledgerKey);
  const key = verifierText(verifierOf(signer));
  let running: Promise<unknown> | null = null;
  let wanted = 0;
  let begun = 0;
  let closed = false;

  async function publish(): Promise<number> {
    try {
      return await door.ledger.exclusively(async (entriesAfter) => {
        let size = await publishedSize(folder, signer);
        for (;;) {
          const entries = await entriesAfter(size, atOnce);
          if (entries.length === 0) return size;
          if (entries[0]?.index !== size + 1 || entries.at(-1)?.index !== size + entries.length)
            throw new Error('The ledger has gaps.');
          await appendEntries({ folder, signer }, size, entries.map(commitmentOf));
          size += entries.length;
        }
      });
    } catch (error) {
      process.stderr.write(
        `${JSON.stringify({ level: 'error', what: 'publishing the ledger', cause: safeCause(error) })}\n`,
      );
      throw new Refused('UNAVAILABLE', 'The ledger of what was destroyed cannot be published now.', {
        wayOut:
          'See that the folder of CLOUNGE_LEDGER is there, whole and writable; the step is tried again by itself.',
      });
    }
  }

  async function loop(): Promise<void> {
    while (begun < wanted && !closed) {
      begun = wanted;
      await publish().catch(() => undefined); // told above
    }
  }

  async function publishedOf(batchId: string): Promise<Published | null> {
    const runs = await door.ledger.runsOf(batchId);
    const [first] = runs;
    if (!first) return null;
    if (runs.some(({ rule }) => rule !== first.rule)) throw new Error('A list under two rules.');
    await publish();
    const note = await publishedCheckpoint(folder);
    const checkpoint = note === null ? null : openCheckpoint(note, verifierOf(signer));
    if (note === null || !checkpoint) throw new ForeignLog();
    const stretches = runs.map((run): Run => ({ from: run.first - 1, to: run.last }));
    const { size } = checkpoint;
    const proof = await runsProof(size, stretches, folderSource(folder, size));
    const count = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
    const commitments =
      count > mostCommitments
        ? null
        : Buffer.concat(
            (await Promise.all(stretches.map(({ from, to }) => publishedEntries(folder, size, from, to)))).flat(),
          ).toString('base64');
    return {
      key,
      checkpoint: note,
      batch: batchId,
      rule: first.rule,
      runs: runs.map(({ first, last, at }) => ({ first, last, at })),
      proof: proof.map((hash) => Buffer.from(hash).toString('base64')),
      commitments,
    };
  }

  return {
    key,
    publish,
    publishedOf,
    async demandAgreement() {
      const found = await agreementOf(door.ledger, { folder, signer });
      if (found) throw new ConfigError(sentenceOf(found));
    },
    wake() {
      wanted += 1;
      running ??= loop().finally(() => (running = null));
    },
    async close() {
      closed = true;
      await running;
    },
  };
}

const restored =
  'Restore the vault to its latest state, or bring the folder of CLOUNGE_LEDGER back; until then nothing is served, because what was destroyed could be read again.';

function sentenceOf(found: Disagreement): string {
  switch (found.kind) {
    case 'behind':
      return `The vault's ledger ends at entry ${found.vault}, the published one at entry ${found.published}: the vault was restored to before what was destroyed, or its ledger was cut. ${restored}`;
    case 'differs':
      return `Entry ${found.index} of the vault's ledger is not the one that was published: entries were removed, reordered or changed. ${restored}`;
    case 'unreadable':
      return `${found.problem} The published ledger lies in the folder of CLOUNGE_LEDGER. ${restored}`;
  }
}
