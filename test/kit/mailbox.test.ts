import { get } from 'node:http';
import { connect } from 'node:net';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMailbox, type MailboxOptions } from '@clounge/local/mailbox/mailbox';
import type { Letter } from '@clounge/local/mailbox/store';
import type { RunningPart } from '@clounge/local/parts';
import { runFolder, takePortBlock, type PortBlock } from './index.ts';

/** Says lines of SMTP, each after the answer to the one before. */
function converse(port: number, lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const left = [...lines];
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk.toString();
      const next = left.shift();
      if (next !== undefined) socket.write(`${next}\r\n`);
      else socket.end();
    });
    socket.once('error', reject);
    socket.once('close', () => resolve(heard));
  });
}

const letter = (subject: string, text: string) => [
  'HELO test',
  'MAIL FROM:<back-office@clounge.example>',
  'RCPT TO:<officer@clounge.example>',
  'DATA',
  `From: back-office@clounge.example\r\nTo: officer@clounge.example\r\nSubject: ${subject}\r\n\r\n${text}\r\n.`,
  'QUIT',
];

describe('the mailbox', () => {
  let block: PortBlock;
  let options: MailboxOptions;
  let mailbox: RunningPart;
  const page = async (path: string) => (await fetch(mailbox.url + path)).text();
  const letters = async () => (await (await fetch(`${mailbox.url}/letters.json`)).json()) as Letter[];

  beforeAll(async () => {
    block = await takePortBlock();
    options = {
      smtpPort: block.ports.smtp,
      webPort: block.ports.mailbox,
      folder: await mkdtemp(join(runFolder(), 'mail-')),
    };
    mailbox = await startMailbox(options);
  });
  afterAll(async () => {
    await mailbox.close();
    await block.release();
  });

  test('takes letters over SMTP, shows them newest first, and keeps them over a restart', async () => {
    expect(await page('/')).toContain('No letter yet.');
    await converse(options.smtpPort, letter('A list waits', 'D-2026-11-01-membership'));
    await converse(options.smtpPort, letter('Still waits', 'D-2026-11-01-membership'));
    await mailbox.close();
    mailbox = await startMailbox(options);
    expect(await letters()).toMatchObject([
      { subject: 'Still waits' },
      { subject: 'A list waits', to: ['officer@clounge.example'], text: 'D-2026-11-01-membership\n' },
    ]);
  });

  test('shows what a letter says as text; only links of this machine can be followed', async () => {
    await converse(
      options.smtpPort,
      letter(
        '<b>Look</b>',
        '<script>alert(1)</script> http://localhost:4000/lists/1?a=1&b=2 https://elsewhere.example/',
      ),
    );
    const [newest] = await letters();
    const shown = await page(`/letters/${newest?.id}`);
    expect(shown).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(shown).toContain('<h1>&lt;b&gt;Look&lt;/b&gt;</h1>');
    expect(shown).toContain('<a href="http://localhost:4000/lists/1?a=1&amp;b=2">');
    expect(shown).not.toContain('href="https://elsewhere');
  });

  test('answers to no other name, no other origin, no path outside', async () => {
    const foreignName = await new Promise<number | undefined>((resolve) =>
      get({ port: options.webPort, host: '127.0.0.1', headers: { host: 'elsewhere.example' } }, (response) =>
        resolve(response.resume().statusCode),
      ),
    );
    expect(foreignName).toBe(421);
    const response = await fetch(`${mailbox.url}/letters.json`, { headers: { origin: 'http://elsewhere.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect((await fetch(`${mailbox.url}/letters/..%2F..%2Fsecrets`)).status).toBe(404);
    expect((await fetch(`${mailbox.url}/`, { method: 'DELETE' })).status).toBe(405);
  });
});
