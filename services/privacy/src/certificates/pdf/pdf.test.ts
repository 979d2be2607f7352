// A certificate on paper says what the signed document says, in three languages, and whoever changes its pages is found out.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import type { Language } from '@clounge/shared/caller';
import { loadPolicy } from '@clounge/shared/policy';
import { describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { newCertificateKey, sampleStatement } from '../../testing/certificate.ts';
import { sign } from '../signing.ts';
import { isPdf, readCertificatePdf } from './read.ts';
import { layout, renderCertificate } from './render.ts';
import { outsideWords } from './outside-words.ts';
import { certificateWords } from './words.ts';

const policy = loadPolicy();
const languages: readonly Language[] = ['en', 'ko', 'id'];
const text = await sign(sampleStatement, await newCertificateKey());

async function pagesOf(bytes: Buffer) {
  const carried = readCertificatePdf(bytes);
  return carried.ok ? carried.pages(policy) : carried.problem;
}

describe('certificate on paper', () => {
  promise(
    'Art. 8',
    'the same certificate comes out as the same pages, with the signed document inside, in each language',
    async () => {
      for (const language of languages) {
        const bytes = await renderCertificate(text, policy, language);
        expect(isPdf(bytes)).toBe(true);
        expect(readCertificatePdf(bytes)).toMatchObject({ ok: true, text });
        expect(await pagesOf(bytes)).toBe('EXACT');
      }
    },
  );

  promise(
    'Art. 8',
    'what was destroyed at once says on paper under which standing approval, in each language',
    async () => {
      const standing = {
        number: 'SA-2026-0001',
        recordClass: 'location-use',
        givenAt: '2026-11-01T01:00:00.000Z',
        firstDay: '2026-11-01',
        lastDay: '2027-10-31',
        validFrom: '2026-10-31T17:00:00.000Z',
        validUntil: '2027-10-31T16:59:59.999Z',
        largestPeople: 2,
        largestRecords: 10,
        occasion: 'consent-withdrawn',
        passkey: null,
      };
      const atOnce = { ...sampleStatement, approval: { ...sampleStatement.approval, standing } };
      const signed = await sign(atOnce, await newCertificateKey());
      for (const language of languages) {
        const bytes = await renderCertificate(signed, policy, language);
        expect(await pagesOf(bytes)).toBe('EXACT');
        expect(bytes.length).toBeGreaterThan((await renderCertificate(text, policy, language)).length);
      }
    },
  );

  promise('Art. 8', 'a changed page is found out, whichever bit it was', async () => {
    const bytes = await renderCertificate(text, policy, 'en');
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (position, bit) => {
        const changed = Buffer.from(bytes);
        changed[position] = (changed[position] ?? 0) ^ (1 << bit);
        const carried = readCertificatePdf(changed);
        // Either the attached document is not the signed one any more, or the pages are not its pages.
        if (!carried.ok || carried.text !== text) return;
        expect(await carried.pages(policy)).not.toBe('EXACT');
      }),
      { numRuns: 8 },
    );
  });

  promise('Art. 8', 'pages of another layout or policy are not called changed, and not called compared', async () => {
    const bytes = await renderCertificate(text, policy, 'en');
    const other = Buffer.from(bytes.toString('latin1').replaceAll(layout, layout.replace('2', '9')), 'latin1');
    expect(await pagesOf(other)).toBe('OTHER_LAYOUT');
    const carried = readCertificatePdf(bytes);
    expect(carried.ok && (await carried.pages({ ...policy, version: '2030-1' }))).toBe('OTHER_LAYOUT');
  });

  promise('Art. 8', '`npm run verify` takes the PDF as well as the document', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clounge-certificate-'));
    const command = fileURLToPath(new URL('../verify-command.ts', import.meta.url));
    const run = (...args: string[]) => promisify(execFile)(process.execPath, [command, ...args], { env: {} });
    try {
      const bytes = await renderCertificate(text, policy, 'ko');
      const [good, bad, none] = ['good.pdf', 'bad.pdf', 'none.pdf'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      await writeFile(good, bytes);
      await writeFile(bad, Buffer.concat([bytes, Buffer.from('\n% another page\n')]));
      await writeFile(none, '%PDF-1.7\nnothing attached');
      expect((await run(good)).stdout).toContain('The pages of the PDF say exactly');
      const refused = (words: string) => ({ code: 1, stderr: expect.stringContaining(words) as string });
      await expect(run(bad)).rejects.toMatchObject(refused('they were changed'));
      await expect(run(none)).rejects.toMatchObject(refused('no signed document'));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  promise('Art. 8', 'no word of the paper is missing in a language', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : typeof value === 'string' && value.trim() !== '';
    for (const language of languages) {
      expect(shape(certificateWords[language])).toEqual(shape(certificateWords.en));
      expect(shape(outsideWords[language])).toEqual(shape(outsideWords.en));
      expect(JSON.stringify(shape(certificateWords[language]))).not.toContain('false');
    }
  });
});
