// A second verifier, in Go and with none of our code, agrees: on certificates and receipts that are good, and on those that are not.
import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { goProgram, promise, runFolder } from '@clounge/test/kit';
import { certificate } from '../certificates/certificates.ts';
import { certifyBatch } from '../certificates/certify.ts';
import { documentShape, type Statement } from '../certificates/document.ts';
import { sign } from '../certificates/signing.ts';
import { verifyCertificate } from '../certificates/verify.ts';
import { destroyedList, type DestroyedList } from '../testing/destroyed-list.ts';
import { privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { approvalBehind, askAtOnce, standing, withdrawnMembers } from '../testing/location-use.ts';
import { checkReceipt } from './verifying.ts';

const go = await goProgram(fileURLToPath(new URL('../../../../test/verifier/', import.meta.url)));
const secondly = promise.skipIf('missing' in go);

let at: PrivacyHouse;
let folder: string;
const lists: DestroyedList[] = [];

beforeAll(async () => {
  if ('missing' in go) return;
  folder = await mkdtemp(join(runFolder(), 'second-'));
  at = await privacyHouse();
  for (const people of [3, 2, 1]) lists.push(await destroyedList(at, people));
}, 120_000);
afterAll(() => ('missing' in go ? undefined : at[Symbol.asyncDispose]()));

const list = (which: number) => lists[which] ?? expect.fail('no such list');

/** What the Go program says; null where it refuses. */
async function saidByGo(text: string | Buffer, receipt?: string): Promise<string | null> {
  const file = join(folder, 'certificate.json');
  await writeFile(file, text);
  const program = 'path' in go ? go.path : '';
  return new Promise((resolve, reject) => {
    execFile(program, [file, ...(receipt === undefined ? [] : [receipt])], (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else if (error.code === 1 && stderr.startsWith('REFUSED ') && !stderr.includes('runtime error')) resolve(null);
      else reject(new Error(stderr));
    });
  });
}

async function ours(text: string, receipt?: string): Promise<boolean> {
  const verified = await verifyCertificate(text);
  if (!verified.ok || receipt === undefined) return verified.ok;
  return (await checkReceipt(verified.certificate, receipt, null)).ok;
}

async function agree(text: string, receipt?: string): Promise<boolean> {
  const [here, there] = [await ours(text, receipt), await saidByGo(text, receipt)];
  expect(there !== null, `ours: ${here}`).toBe(here);
  return here;
}

describe('the second verifier', () => {
  secondly('Art. 8', 'finds the same entries for a receipt, and agrees on every list and receipt', async () => {
    for (const { text, receipts, statement } of lists) {
      expect(await agree(text)).toBe(true);
      for (const receipt of receipts) {
        expect(await agree(text, receipt)).toBe(true);
        const opened = await checkReceipt(statement, receipt, null);
        const indexes = opened.ok ? opened.value.map(({ index }) => index).sort((one, other) => one - other) : [];
        expect(await saidByGo(text, receipt)).toBe(`VALID ${statement.number} [${indexes.join(' ')}]\n`);
      }
    }
    expect(await agree(list(0).text, list(1).receipts[0])).toBe(false);
  });

  secondly('Art. 8', 'refuses a certificate or a receipt with any bit changed, as ours does', async () => {
    const { text, receipts } = list(0);
    const bent = (whole: string, bit: number) => {
      const bytes = Buffer.from(whole);
      bytes[Math.floor(bit / 8)] = (bytes[Math.floor(bit / 8)] ?? 0) ^ (1 << (bit % 8));
      return bytes.toString('utf8');
    };
    const receipt = receipts[0] ?? '';
    await fc.assert(
      fc.asyncProperty(fc.nat(text.trimEnd().length * 8 - 1), fc.nat(receipt.length * 8 - 1), async (bit, other) => {
        expect(await agree(bent(text, bit))).toBe(false);
        expect(await agree(text, bent(receipt, other))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  secondly(
    'Art. 8',
    'agrees on what was destroyed at once, and on what steps outside its standing approval',
    async () => {
      await standing(at);
      const [subject = ''] = await withdrawnMembers(at, 1);
      const { batchId } = await askAtOnce(at, [subject]);
      await at.carryOut(batchId ?? '', (await approvalBehind(at, batchId))?.id ?? '');
      const issued = await certificate(at.sources, await certifyBatch(at.sources, batchId ?? ''));
      const text = issued?.document ?? '';
      expect(await agree(text)).toBe(true);
      const { certificate: whole } = documentShape.parse(JSON.parse(text));
      const under = whole.approval.standing ?? expect.fail('no standing approval');
      const forgeries: Statement[] = [
        {
          ...whole,
          approval: {
            ...whole.approval,
            standing: { ...under, validUntil: whole.list.selectedAt.replace('2026', '2025') },
          },
        },
        {
          ...whole,
          approval: { ...whole.approval, standing: { ...under, givenAt: whole.issuedAt.replace('2026', '2027') } },
        },
        { ...whole, approval: { ...whole.approval, standing: { ...under, recordClass: 'payment' } } },
        { ...whole, people: under.largestPeople + 1 },
        { ...whole, list: { ...whole.list, items: under.largestPeople + 1 } },
      ];
      for (const forged of forgeries)
        expect(await agree(await sign(forged, at.sources.config.certificateKey))).toBe(false);
    },
  );

  secondly('Art. 8', 'refuses what was forged and signed with the certificate key itself, as ours does', async () => {
    const { statement } = list(1);
    const ledger = statement.ledger ?? expect.fail('no ledger');
    const published = ledger.published ?? expect.fail('nothing was published');
    const other = list(2).statement.ledger?.published ?? published;
    const [run = { first: 1, last: 1, at: '' }] = published.runs;
    const forgeries: object[] = [
      { proof: published.proof.slice(1) },
      { proof: [...published.proof, other.proof[0]] },
      { proof: published.proof.toReversed() },
      { runs: [{ ...run, last: run.last - 1 }] },
      { runs: [{ ...run, last: 100_000 }] },
      { runs: [run, run] },
      { checkpoint: other.checkpoint },
      { checkpoint: published.checkpoint.replace('\n', '0\n') },
      { key: `${published.key}=` },
      { commitments: other.commitments },
      { commitments: published.commitments?.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')) },
      { rule: 'another' },
    ];
    for (const more of forgeries) {
      const forged: Statement = { ...statement, ledger: { ...ledger, published: { ...published, ...more } } };
      expect(await agree(await sign(forged, at.sources.config.certificateKey)), JSON.stringify(more)).toBe(false);
    }
    const miscounted: Statement = { ...statement, ledger: { ...ledger, entries: ledger.entries + 1 } };
    expect(await agree(await sign(miscounted, at.sources.config.certificateKey))).toBe(false);
  });
});
