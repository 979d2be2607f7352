// The documented curl, run as it is printed in docs/integrating.md: what a program's author copies must work. Art. 1.4, 6.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { expect } from 'vitest';
import { importInto, promise, startHouse, type GraphqlAnswer, type House } from '@clounge/test/kit';
import { clock, smallRoster } from '../drills/roster.ts';

const scope = 'people:read billing:read attendance:read held:read requests:write import:write';

interface Whole {
  person: {
    reference: string;
    name: string;
    organization: { reference: string; invoices: { nodes: { number: string }[] } };
    attendanceMarks: { nodes: { kind: string; verdict: string }[] };
    dataHeld: { recordClass: string; records: number; why: string; clause: string; until: string | null }[];
  } | null;
}

/** The first shell block of the document, for this house and this person. */
async function documented(house: House, folder: string, email: string): Promise<string> {
  const text = await readFile(new URL('../../docs/integrating.md', import.meta.url), 'utf8');
  const block = /```bash\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const credentials = join(folder, 'demo-credentials.json');
  const clientSecret = house.installation.place.secrets.clientSecrets['integrator'];
  await writeFile(
    credentials,
    JSON.stringify({ clients: { integrator: { clientId: 'integrator', clientSecret, scope } } }),
  );
  return block
    .replaceAll('http://localhost:4000', house.url('gateway'))
    .replaceAll('.data/demo-credentials.json', credentials)
    .replaceAll('someone@example.com', email);
}

function bash(script: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const path = [dirname(process.execPath), process.env['PATH']].join(delimiter);
    const shell = spawn('bash', ['-c', script], { env: { PATH: path }, stdio: ['ignore', 'pipe', 'inherit'] });
    const chunks: Buffer[] = [];
    shell.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    shell.once('error', reject);
    shell.once('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
}

promise(
  'Art. 1.4',
  'an interlocking system gets a person with company, invoices, attendance and why each record is still held, by the documented curl',
  async () => {
    const roster = await smallRoster();
    await using house = await startHouse({ clock });
    await importInto(house, roster.files);
    const folder = await mkdtemp(join(tmpdir(), 'clounge-curl-'));
    const attendance = await readFile(roster.files.find((file) => file.endsWith('attendance.csv')) ?? '', 'utf8');
    const marked = (member: Record<string, string>) => attendance.includes(`\n${member['email'] ?? '?'},`);
    const active = roster.members.find((member) => roster.hoursSince(member) === null && marked(member));
    const answer = JSON.parse(
      await bash(await documented(house, folder, active?.['email'] ?? '')),
    ) as GraphqlAnswer<Whole>;
    await rm(folder, { recursive: true });
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.person).toMatchObject({
      name: active?.['name'],
      organization: { reference: expect.any(String) as string },
    });
    expect(answer.data?.person?.organization.invoices.nodes.length).toBeGreaterThan(0);
    expect(answer.data?.person?.attendanceMarks.nodes.length).toBeGreaterThan(0);
    expect(answer.data?.person?.dataHeld.map((record) => record.recordClass)).toContain('membership');
    for (const record of answer.data?.person?.dataHeld ?? [])
      expect([record.why, record.clause].every((text) => text.length > 0)).toBe(true);
  },
);
