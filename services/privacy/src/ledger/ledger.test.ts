// What was destroyed is published where no database is, proved in the certificate, and found again by the person with the letter's secret.
import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise, runFolder } from '@clounge/test/kit';
import { publishedCheckpoint, publishedSize, readCheckpoint, signerOf } from '@clounge/shared/tlog';
import type { Statement } from '../certificates/document.ts';
import { sign } from '../certificates/signing.ts';
import { verifyCertificate } from '../certificates/verify.ts';
import { startPrivacy } from '../part.ts';
import { destroyedList, type DestroyedList } from '../testing/destroyed-list.ts';
import { privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { readReceipt, receiptText } from './receipt.ts';
import { checkLog, checkReceipt } from './verifying.ts';

let at: PrivacyHouse;
const lists: DestroyedList[] = [];

beforeAll(async () => {
  at = await privacyHouse();
  for (const people of [3, 2, 4]) lists.push(await destroyedList(at, people));
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const list = (which: number) => lists[which] ?? expect.fail('no such list');
const signed = async (statement: Statement) =>
  verifyCertificate(await sign(statement, at.sources.config.certificateKey));
const publishedIn = (statement: Statement) => statement.ledger?.published ?? expect.fail('nothing was published');
const changed = (statement: Statement, more: object): Statement => ({
  ...statement,
  ledger: { first: 0, last: 0, entries: 0, ...statement.ledger, published: { ...publishedIn(statement), ...more } },
});
const folder = () => at.sources.config.ledgerFolder;

describe('the published ledger', () => {
  promise('Art. 8', 'every certified entry is in the ledger, and later ones change nothing of it', async () => {
    const { head } = at.sources.door.ledger;
    const { kid } = at.sources.config.ledgerKey;
    expect(await publishedSize(folder(), signerOf(`clounge/ledger/${kid}`, at.sources.config.ledgerKey))).toBe(
      await head(),
    );
    for (const { statement, text } of lists) {
      expect(await verifyCertificate(text)).toMatchObject({ ok: true });
      expect(await checkLog(statement, folder())).toMatchObject({ ok: true, value: { size: await head() } });
    }
    const published = lists.map(({ text }) => text).join();
    for (const id of lists.flatMap(({ subjects }) => subjects)) expect(published).not.toContain(id);
  });

  promise('Art. 8', 'a receipt opens the entries of its person, all of them, and of nobody else', async () => {
    const { statement, receipts } = list(0);
    const opened = await Promise.all(receipts.map((receipt) => checkReceipt(statement, receipt, null)));
    const indexes = opened.flatMap((one) => (one.ok ? one.value.map(({ index }) => index) : []));
    expect(opened.every(({ ok }) => ok)).toBe(true);
    expect(indexes.length).toBe(statement.ledger?.entries);
    expect(new Set(indexes).size).toBe(indexes.length);
    const broken = receipts[0]?.replace(/(.{40})/g, '$1\n') ?? '';
    expect(await checkReceipt(statement, ` ${broken} `, null)).toEqual(opened[0]);
    expect(await checkReceipt(list(1).statement, receipts[0] ?? '', null)).toMatchObject({
      problem: expect.stringContaining('somebody who is not on this list') as string,
    });
    expect(await at.house.installation.sql('vault', 'select 1 from ledger_receipt')).toEqual([]);
  });

  promise('Art. 8', 'a receipt with a changed bit, or put together from two, is refused', async () => {
    const { statement, receipts } = list(0);
    const [first, second] = receipts.map((text) => readReceipt(text) ?? expect.fail('unreadable'));
    if (!first || !second) throw new Error('Two receipts are wanted.');
    const mixed = receiptText({ secret: first.secret, scopes: [...first.scopes, ...second.scopes] });
    expect(await checkReceipt(statement, mixed, null)).toMatchObject({
      problem: expect.stringContaining('put together') as string,
    });
    const swapped = receiptText({ secret: first.secret, scopes: second.scopes });
    const guessed = receiptText({ secret: randomBytes(32), scopes: first.scopes });
    for (const other of [swapped, guessed])
      expect(await checkReceipt(statement, other, null)).toMatchObject({
        problem: expect.stringContaining('not on this list') as string,
      });
    const bytes = Buffer.from(receipts[0] ?? '');
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const bent = Buffer.from(bytes);
        bent[Math.floor(bit / 8)] = (bent[Math.floor(bit / 8)] ?? 0) ^ (1 << (bit % 8));
        expect(await checkReceipt(statement, bent.toString('utf8'), null)).toMatchObject({ ok: false });
      }),
      { numRuns: 200 },
    );
  });

  promise('Art. 8', 'a receipt opens nothing with a class, a time, a rule or a position changed', async () => {
    const { statement, receipts } = list(0);
    const receipt = readReceipt(receipts[0] ?? '') ?? expect.fail('unreadable');
    const scopes = receipt.scopes.map((scope) => ({ ...scope, recordClass: 'payment' }));
    expect(await checkReceipt(statement, receiptText({ ...receipt, scopes }), null)).toMatchObject({ ok: false });
    const [run] = publishedIn(statement).runs;
    const later = changed(statement, { runs: [{ ...run, at: '2030-01-01T00:00:00.000000Z' }] });
    expect(await checkReceipt(later, receipts[0] ?? '', null)).toMatchObject({ ok: false });
    expect(await checkReceipt(changed(statement, { batch: randomUUID() }), receipts[0] ?? '', null)).toMatchObject({
      ok: false,
    });
  });

  promise('Art. 8', 'a large list’s receipts are checked with a copy of the published ledger', async () => {
    const { statement, receipts } = list(1);
    const large = changed(statement, { commitments: null });
    expect(await signed(large)).toMatchObject({ ok: true });
    expect(await checkReceipt(large, receipts[0] ?? '', null)).toMatchObject({
      problem: expect.stringContaining('--ledger') as string,
    });
    expect(await checkReceipt(large, receipts[0] ?? '', folder())).toEqual(
      await checkReceipt(statement, receipts[0] ?? '', null),
    );
  });

  promise('Art. 8', 'not even who holds the certificate key proves entries that were never published', async () => {
    const { statement } = list(1);
    const { runs, proof, commitments, checkpoint, key } = publishedIn(statement);
    const [run = { first: 1, last: 1, at: '' }] = runs;
    const other = publishedIn(list(2).statement);
    const bent = (base64: string) => {
      const bytes = Buffer.from(base64, 'base64');
      bytes[5] = (bytes[5] ?? 0) ^ 4;
      return bytes.toString('base64');
    };
    const stranger = publishedIn(statement).key.replace(/.{20}$/, 'A'.repeat(20));
    const forgeries: [object, string][] = [
      [{ proof: proof.map((hash, which) => (which === 0 ? bent(hash) : hash)) }, 'do not lead to the root'],
      [{ proof: proof.slice(1) }, 'do not lead to the root'],
      [{ proof: [...proof].reverse() }, 'do not lead to the root'],
      [{ runs: [{ ...run, last: run.last - 1 }] }, 'counts other entries'],
      [{ runs: [{ ...run, last: 100_000 }] }, 'the ledger was cut'],
      [{ runs: [run, run] }, 'in order'],
      [{ runs: [{ ...run, first: run.last + 1 }] }, 'in order'],
      [{ commitments: bent(commitments ?? '') }, 'commitments'],
      [{ commitments: (commitments ?? '').slice(0, 44) }, 'commitments'],
      [{ commitments: other.commitments }, 'commitments'],
      [{ checkpoint: other.checkpoint }, 'do not lead to the root'],
      [{ checkpoint: checkpoint.replace(/^.*\n\d+/, (head) => `${head}0`) }, 'not signed'],
      [{ checkpoint: checkpoint.slice(0, -3) }, 'not signed'],
      [{ key: stranger }, 'is none'],
      [{ key: `${key}=` }, 'is none'],
      [{ rule: '2026-3/other' }, 'another rule'],
    ];
    for (const [more, problem] of forgeries)
      expect(await signed(changed(statement, more)), problem).toMatchObject({
        ok: false,
        problem: expect.stringContaining(problem) as string,
      });
  });

  promise('Art. 8', '`npm run verify` checks certificate, receipt and ledger without network or database', async () => {
    const here = await mkdtemp(join(runFolder(), 'verify-'));
    const command = fileURLToPath(new URL('../certificates/verify-command.ts', import.meta.url));
    const run = (...args: string[]) => promisify(execFile)(process.execPath, [command, ...args], { env: {} });
    const { text, receipts } = list(0);
    const file = join(here, 'certificate.json');
    await writeFile(file, text);
    const { stdout } = await run(file, '--receipt', receipts[0] ?? '', '--ledger', folder());
    expect(stdout).toMatch(/^VALID/);
    expect(stdout).toContain('proved up to its signed root');
    expect(stdout).toContain('The receipt opens these entries');
    expect(stdout).toMatch(/entry \d+ {2}membership/);
    const refused = [
      [file, '--receipt', list(1).receipts[0] ?? ''],
      [file, '--receipt', 'CLR1.nothing'],
      [file, '--ledger', here],
    ];
    for (const args of refused)
      await expect(run(...args)).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringContaining('REFUSED') as string,
      });
  });

  promise('Art. 8', 'a ledger with entries removed, reordered, cut or begun anew is told, and where', async () => {
    const { statement } = list(0);
    const size = readCheckpoint((await publishedCheckpoint(folder())) ?? '')?.size ?? 0;
    const entries = `tile/entries/000.p/${size}`;
    const bytes = await readFile(join(folder(), entries));
    const without = Buffer.concat([bytes.subarray(0, 34), bytes.subarray(68)]);
    const reordered = Buffer.concat([bytes.subarray(34, 68), bytes.subarray(0, 34), bytes.subarray(68)]);
    const wrong: [string, Buffer | null, string][] = [
      [entries, without, 'was cut or changed'],
      [entries, reordered, 'removed, reordered or changed'],
      [entries, null, 'was cut or changed'],
      [`tile/0/000.p/${size}`, null, 'was cut or changed'],
      ['checkpoint', Buffer.from(publishedIn(statement).checkpoint), 'was cut or changed'],
      ['checkpoint', null, 'holds no ledger'],
    ];
    for (const [path, content, problem] of wrong) {
      const copy = await mkdtemp(join(runFolder(), 'ledger-'));
      await cp(folder(), copy, { recursive: true });
      await rm(join(copy, path));
      if (content) await writeFile(join(copy, path), content);
      const last = path === 'checkpoint' ? list(2).statement : statement;
      const checked = await checkLog(last, copy);
      expect(checked.ok ? '' : checked.problem, `${path}: ${problem}`).toMatch(
        path === 'checkpoint' && content ? /it was cut|was cut or changed/ : problem,
      );
    }
  });
});

describe('a vault that does not bear out what was published', () => {
  const start = () => startPrivacy({ ...at.sources.config, port: 0 });

  promise('Art. 8', 'refuses to start where its ledger was cut, reordered or changed, and says why', async () => {
    const sql = (statement: string) => at.house.installation.sql('vault', statement);
    await sql('create table aside as select * from ledger');
    const back = async () => {
      await sql('truncate ledger');
      await sql('insert into ledger select * from aside');
    };
    const wrong: [string, RegExp][] = [
      ['delete from ledger where index > 5', /ends at entry 5, the published one at entry \d+/],
      ['delete from ledger where index = 4', /Entry 4 of the vault's ledger is not the one that was published/],
      [`update ledger set rule = 'other' where index = 2`, /Entry 2 /],
      ['update ledger l set salt = a.salt from aside a where l.index in (3, 6) and a.index = 9 - l.index', /Entry 3 /],
      ['truncate ledger', /ends at entry 0/],
    ];
    for (const [statement, sentence] of wrong) {
      await sql(statement);
      await expect(start()).rejects.toThrow(sentence);
      await back();
    }
    await (await start()).close();
  });

  promise('Art. 8', 'or where the published ledger is not its own', async () => {
    const copy = await mkdtemp(join(runFolder(), 'ledger-'));
    await cp(folder(), copy, { recursive: true });
    await writeFile(join(copy, 'checkpoint'), 'somebody else\n1\nAAAA\n');
    const started = startPrivacy({ ...at.sources.config, ledgerFolder: copy, port: 0 });
    await expect(started).rejects.toThrow('not signed by this log');
  });

  promise('Art. 8', 'publishes all of it again where the published ledger is gone, with the same root', async () => {
    const empty = await mkdtemp(join(runFolder(), 'ledger-'));
    const part = await startPrivacy({ ...at.sources.config, ledgerFolder: empty, port: 0 });
    await part.close();
    const root = async (where: string) => readCheckpoint((await publishedCheckpoint(where)) ?? '')?.root;
    expect(await root(empty)).toEqual(await root(folder()));
  });
});
