// From the destruction of a member to the end of the last day that law keeps: through the real worker, and in a real Chromium.
import { chromium } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumFlags, chromiumPath, importInto, promise, startHouse, type House } from '@clounge/test/kit';
import { clock, smallRoster } from '../drills/roster.ts';
import { expectAccessible } from './accessible.ts';
import { freshPage, signIn } from './tour.ts';

const program = chromiumPath();

interface Batch {
  id: string;
  list: string;
  listHash: string;
  state: string;
  certificate: { document: string } | null;
}

/** Selects a list, approves it and waits for its certificate. */
async function carriedOut(house: House, officer: string, list: string): Promise<Record<string, unknown>> {
  const asked = { token: officer, part: 'privacy' } as const;
  const selected = await house.graphql<{ selectDestruction: { batches: Batch[] } }>(
    `mutation Select($list: String!) { selectDestruction(list: $list) { batches { id list listHash } } }`,
    { list },
    asked,
  );
  const batch = selected.data?.selectDestruction.batches[0] ?? expect.fail(JSON.stringify(selected.errors));
  const approved = await house.graphql(
    `mutation Approve($input: ApproveDestructionInput!) { approveDestruction(input: $input) { refusal { code } } }`,
    { input: { batchId: batch.id, listHash: batch.listHash, reason: 'The purpose ended.' } },
    asked,
  );
  expect(approved).toMatchObject({ errors: [], data: { approveDestruction: { refusal: null } } });
  for (;;) {
    const found = await house.graphql<{ destructionBatch: Batch }>(
      `query Batch($id: ID!) { destructionBatch(id: $id) { id list listHash state certificate { document } } }`,
      { id: batch.id },
      asked,
    );
    const document = found.data?.destructionBatch.certificate?.document;
    if (document) return (JSON.parse(document) as { certificate: Record<string, unknown> }).certificate;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const counted = async (house: House, database: 'identity' | 'archive', from: string) =>
  Number((await house.installation.sql<{ n: string }>(database, `select count(*) as n from ${from}`))[0]?.n);

async function readArchive(house: House): Promise<void> {
  const browser = await chromium.launch({ executablePath: program ?? '', args: chromiumFlags });
  try {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await freshPage(browser, house, scheme);
      await signIn(page, house);
      await page.getByRole('link', { name: 'Archive' }).click();
      await page.getByRole('rowheader', { name: 'Log-in records' }).waitFor();
      await expectAccessible(page, `the archive before it opens (${scheme})`);
      await page.getByRole('button', { name: 'Open the archive for this purpose' }).click();
      await page.getByText('IP address').first().waitFor();
      await expectAccessible(page, `archived records (${scheme})`);
      await page.getByRole('textbox', { name: 'Id of the person' }).fill('somebody');
      await page.getByText('An id has 36 letters, digits and dashes.').waitFor();
      await page.getByRole('textbox', { name: 'Id of the person' }).fill('00000000-0000-4000-8000-000000000000');
      await page.getByRole('button', { name: 'Find', exact: true }).click();
      await page.getByText('Nothing is kept that fits.').waitFor();
      expect(page.url()).not.toContain('00000000');
      await expectAccessible(page, `an archive without what is sought (${scheme})`);
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
}

promise(
  'Art. 8(1)',
  'log-ins of those who left are kept apart until their day, shown to the person in charge, and then end like everything else',
  async () => {
    await using house = await startHouse({ clock, worker: true, mailbox: true, ui: program !== null });
    await importInto(house, (await smallRoster()).files);
    const officer = (await house.signIn('officer')).accessToken;
    const before = await counted(house, 'identity', 'login_record');
    const certificate = await carriedOut(house, officer, 'membership');
    const archived = await counted(house, 'archive', 'archived_record');
    expect(archived).toBeGreaterThan(0);
    expect(await counted(house, 'identity', 'login_record')).toBe(before - archived);
    expect(certificate['kept']).toMatchObject([{ recordClass: 'login-record', records: archived, place: 'ARCHIVE' }]);
    if (program !== null) await readArchive(house);

    // Half a year later, with another clock, everything of theirs that law kept has ended.
    await Promise.all((['worker', 'privacy', 'identity'] as const).map((part) => house.stop(part)));
    house.installation.place.clockOffsetMs += 182 * 24 * 3_600_000;
    for (const part of ['identity', 'privacy', 'worker'] as const) await house.start(part);
    const again = (await house.signIn('officer')).accessToken;
    const ended = await carriedOut(house, again, 'login-records');
    expect(ended['destroyed']).toMatchObject([
      { part: 'archive', recordClass: 'login-record', records: archived },
      { part: 'identity', recordClass: 'login-record', records: before - archived },
    ]);
    expect(await counted(house, 'archive', 'archived_record')).toBe(0);
    expect(await counted(house, 'archive', 'archive_scope')).toBe(0);
  },
  240_000,
);
