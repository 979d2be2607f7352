// What the store of documents costs beside the cipher and the disk: a PDF looked at, hashed, sealed, written with its row, against the same
// bytes through the same cipher into a file.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { clockFrom } from '@clounge/shared/clock';
import { openPool } from '@clounge/shared/database';
import { openStorage } from '@clounge/shared/documents';
import { openJournal } from '@clounge/shared/journal';
import { contentCipher, newContentKey, openDoor } from '@clounge/shared/vault';
import { storeDocument } from '@clounge/privacy/documents/storing';
import { openVaultFacts } from '@clounge/privacy/held/vault-facts';
import { figure, inTurns, type Figure } from './figure.ts';
import type { BenchHouse } from './house.ts';

const megabytes = 64;
const pages = 50;
const rounds = 7;
/** As the network gives it. */
const chunkBytes = 65_536;
const pieceBytes = 262_144;

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += chunkBytes) yield bytes.subarray(from, from + chunkBytes);
}

/** Bytes through the cipher into a file, and nothing else. */
async function plainCopy(bytes: Uint8Array, path: string): Promise<void> {
  const cipher = contentCipher(newContentKey());
  const file = await open(path, 'w');
  for (let from = 0; from < bytes.length; from += pieceBytes)
    await file.write(cipher.seal(bytes.subarray(from, from + pieceBytes), `copy|${from}`));
  await file.sync();
  await file.close();
}

/** A letter of so many full pages of text. */
async function letterOf(pageCount: number): Promise<Buffer> {
  const letter = new PDFDocument();
  for (let page = 0; page < pageCount; page += 1) {
    if (page > 0) letter.addPage();
    letter.text('I ask to see what you hold of me, and why it is still there. '.repeat(45));
  }
  letter.end();
  const chunks: Buffer[] = [];
  for await (const chunk of letter as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export async function documentFigures(house: BenchHouse): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clounge-documents-'));
  const vaultUrl = house.databaseUrl('vault', 'vault_privacy');
  const journal = openJournal(house.databaseUrl('journal', 'journal_writer'));
  const door = await openDoor({ vaultUrl, rootKeys: `file:${house.data}/root-keys`, journal, purposesOf: () => [] });
  const pool = openPool(house.databaseUrl('privacy', 'privacy_app'));
  const vaultFacts = openVaultFacts(vaultUrl);
  const settings = { place: `file:${folder}/store`, keys: null, clamd: null, limitBytes: 100 * megabytes * 1_000_000 };
  const sources = {
    door,
    pool,
    vaultFacts,
    clock: clockFrom(0),
    config: { documents: settings },
    documents: openStorage(settings.place),
    scanner: null,
  };
  const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(megabytes << 20), Buffer.from('\n%%EOF\n')]);
  const subjectId = randomUUID();
  const stored: string[] = [];
  try {
    const [storeMs, copyMs] = await inTurns(
      rounds,
      async () => {
        const given = { kind: 'SCAN', subjectId, tenantId: null, caseId: null, name: 'scan.pdf' } as const;
        const outcome = await storeDocument(sources, { ...given, content: chunksOf(pdf) });
        if (outcome.kind !== 'stored') throw new Error(outcome.refusal.code);
        stored.push(outcome.documentId);
      },
      () => plainCopy(pdf, join(folder, 'copy')),
    );
    const keep = async (content: Buffer) => {
      const given = { kind: 'SCAN', subjectId, tenantId: null, caseId: null, name: 'letter' } as const;
      const outcome = await storeDocument(sources, { ...given, content: chunksOf(content) });
      if (outcome.kind !== 'stored') throw new Error(outcome.refusal.code);
      stored.push(outcome.documentId);
    };
    const letter = await letterOf(pages);
    const text = Buffer.alloc(letter.length, 'A line of a text.\n');
    const [letterMs, textMs] = await inTurns(
      rounds,
      () => keep(letter),
      () => keep(text),
    );
    const speed = (ms: number) => pdf.length / 1_000 / ms;
    const copied = `a plain copy through the same cipher (${speed(copyMs).toPrecision(3)} MB/s), ${megabytes} MB, in turns`;
    return [
      figure('storing a document', speed(storeMs), 'MB/s', null, copied),
      figure('storing a document, ratio', storeMs / copyMs, '×', '<= 1.5', copied),
      figure(
        `searching a PDF of ${pages} pages`,
        letterMs - textMs,
        'ms',
        null,
        `a text as long (${textMs.toPrecision(3)} ms), in turns`,
      ),
    ];
  } finally {
    await pool.query('delete from rights_document where id = any ($1::uuid[])', [stored]);
    await pool.query('delete from document_file_gone');
    await Promise.all([door.close(), journal.close(), pool.end(), vaultFacts.close()]);
    await rm(folder, { recursive: true, force: true });
  }
}
