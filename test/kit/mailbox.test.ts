import { expect, test } from 'vitest';
import { connect } from 'node:net';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { startMailbox } from '@clounge/local/mailbox';
import { runFolder, takePortBlock } from './index.ts';

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

test('the mailbox takes letters over SMTP, shows them, and keeps them over a restart', async () => {
  const block = await takePortBlock();
  const folder = await mkdtemp(join(runFolder(), 'mail-'));
  const options = { smtpPort: block.ports.smtp, webPort: block.ports.mailbox, folder };
  const first = await startMailbox(options);
  await converse(options.smtpPort, [
    'HELO test',
    'MAIL FROM:<back-office@clounge.example>',
    'RCPT TO:<officer@clounge.example>',
    'DATA',
    'From: back-office@clounge.example\r\nTo: officer@clounge.example\r\nSubject: A list waits\r\n\r\nD-2026-11-01-membership\r\n.',
    'QUIT',
  ]);
  await first.close();
  const again = await startMailbox(options);
  const letters: unknown = await (await fetch(`${again.url}/api/email`)).json();
  expect(letters).toMatchObject([{ subject: 'A list waits' }]);
  expect((await fetch(`${again.url}/api/healthz`)).status).toBe(200);
  expect((await fetch(`${again.url}/`, { headers: { accept: 'text/html' } })).headers.get('content-type')).toContain(
    'text/html',
  );
  const foreign = await fetch(`${again.url}/api/email`, { headers: { origin: 'http://elsewhere.example' } });
  expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  await again.close();
  await block.release();
});
