// Promises about the package that a person takes away: readable with its password only, complete, harmless to open.
import { Uint8ArrayReader, TextWriter, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { loadPolicy } from '@clounge/shared/policy';
import type { View } from '../gathering.ts';
import { buildPackage, packageFiles } from './build.ts';

const view: View = {
  at: new Date('2026-11-01T02:00:00Z'),
  policyVersion: '2026-2',
  records: [
    {
      service: 'identity',
      recordClass: 'membership',
      id: '1',
      title: 'Membership',
      clause: 'Art. 3(1)',
      law: null,
      purposes: ['Membership management'],
      verdict: 'RUNNING',
      why: 'Here while its purpose lasts: membership record.',
      until: null,
      content: {
        name: '<script>alert(1)</script>',
        email: '=HYPERLINK("http://x.example")',
        mobile: null,
        decidedBy: 'S-0001',
      },
      freeText: [],
    },
    {
      service: 'privacy',
      recordClass: 'consultation',
      id: '2',
      title: 'Consultation',
      clause: 'Art. 3(1)',
      law: null,
      purposes: ['Service consultation'],
      verdict: 'KEPT',
      why: 'Kept.',
      until: new Date('2027-01-01T00:00:00Z'),
      content: { messages: [{ at: '2026-01-01', text: '안녕하세요, "quoted"\nline' }] },
      freeText: ['messages.text'],
    },
  ],
  recipients: [{ name: 'Crinity Co., Ltd.', kind: 'TRUSTEE', task: 'Mail', classes: ['Membership'] }],
  looks: [{ day: '2026-10-01', who: 'Support', purpose: 'Service consultation', recordClass: 'Membership', times: 2 }],
  withheld: [],
};

async function filesOf(bytes: Uint8Array, password: string): Promise<Record<string, string>> {
  const entries = await new ZipReader(new Uint8ArrayReader(bytes), { password }).getEntries();
  const files = entries.filter((entry): entry is FileEntry => !entry.directory);
  return Object.fromEntries(
    await Promise.all(files.map(async (entry) => [entry.filename, await entry.getData(new TextWriter())] as const)),
  );
}

promise(
  'Art. 6',
  'the package opens with its password and with no other, and holds everything for programs, spreadsheets and eyes',
  async () => {
    const password = 'K7PQ-XM4R-2HTW-9DCV-BNE3';
    const bytes = await buildPackage(view, { policy: loadPolicy(), language: 'ko', password });
    expect(Buffer.from(bytes).includes('HYPERLINK')).toBe(false);
    await expect(filesOf(bytes, 'K7PQ-XM4R-2HTW-9DCV-BNE4')).rejects.toThrow(/password/i);
    const files = await filesOf(bytes, password);
    const {
      page = '',
      json = '',
      csv = '',
    } = Object.fromEntries(Object.entries(packageFiles).map(([kind, name]) => [kind, files[name] ?? '']));
    expect(JSON.parse(json)).toMatchObject({
      policyVersion: '2026-2',
      records: [{ content: { name: '<script>alert(1)</script>', decidedBy: '담당 직원' } }, { why: 'Kept.' }],
    });
    expect(page).not.toContain('<script');
    expect(page).toContain('안녕하세요');
    expect(page).toContain('Crinity');
    expect(page).not.toMatch(/https?:\/\/(?!x\.example)/);
    // No cell is a formula, and what spans lines stays one cell.
    expect(csv).toContain(`"'=HYPERLINK(""http://x.example"")"`);
    expect(csv).toContain('""quoted""\nline');
    expect(json + page + csv).not.toContain('S-0001');
  },
);
