// A Dovecot of its own for one test, as Debian packages it: a real IMAP server on loopback. Never used by the product.
import { execFile, spawn } from 'node:child_process';
import { chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ImapFlow } from 'imapflow';
import { takePortBlock } from '@clounge/test/kit';
import type { ImapSettings } from '../../config.ts';

const run = promisify(execFile);
const program = '/usr/sbin/dovecot';
export const hasDovecot = await run(program, ['--version']).then(
  () => true,
  () => false,
);

export interface Dovecot extends AsyncDisposable {
  settings: ImapSettings;
  /** Leaves a message in a folder, as a mail server does. */
  deliver(raw: Buffer, at?: Date): Promise<void>;
  /** Subjects of what lies in a folder. */
  subjectsIn(folder: string): Promise<string[]>;
}

/** Who owns the mail: Dovecot serves none of root's. */
async function mailUser(): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  if (uid !== 0) return { uid, gid };
  const { stdout } = await run('id', ['-u', 'nobody']);
  const group = await run('id', ['-g', 'nobody']);
  return { uid: Number(stdout), gid: Number(group.stdout) };
}

const asRoot = process.getuid?.() === 0;
const nameOf = async () => (await run('id', ['-un'])).stdout.trim();

async function configuration(folder: string, port: number, owner: { uid: number; gid: number }): Promise<string> {
  const self = await nameOf();
  return `protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:${folder}/mail
passdb {
  driver = static
  args = password=of-the-mailbox
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${folder}/mail
}
${asRoot ? '' : `default_internal_user = ${self}\ndefault_login_user = ${self}\n`}
service imap-login {
  ${asRoot ? '' : 'chroot ='}
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  ${asRoot ? '' : 'chroot ='}
}
`;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });

/** Starts one; it has a mailbox of its own. */
export async function startDovecot(): Promise<Dovecot> {
  const block = await takePortBlock();
  const port = block.ports.vite;
  const folder = await mkdtemp(join(tmpdir(), 'dovecot-'));
  const owner = await mailUser();
  await mkdir(join(folder, 'mail'));
  await run('chmod', ['0755', folder]);
  await chown(join(folder, 'mail'), owner.uid, owner.gid);
  await writeFile(join(folder, 'conf'), await configuration(folder, port, owner));
  const server = spawn(program, ['-F', '-c', join(folder, 'conf')], { stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const until = Date.now() + 10_000;
  while (!(await answers(port))) {
    if (Date.now() > until || server.exitCode !== null)
      throw new Error(`Dovecot does not answer: ${await readFile(join(folder, 'log'), 'utf8').catch(() => '')}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const settings: ImapSettings = {
    host: '127.0.0.1',
    port,
    user: 'privacy',
    password: 'of-the-mailbox',
    folder: 'INBOX',
    tls: false,
    loopback: true,
  };

  async function asked<T>(work: (client: ImapFlow) => Promise<T>): Promise<T> {
    const client = new ImapFlow({
      host: settings.host,
      port,
      secure: false,
      auth: { user: settings.user, pass: settings.password },
      logger: false,
    });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.logout();
    }
  }

  return {
    settings,
    deliver: (raw, at = new Date()) =>
      asked(async (client) => {
        await client.append('INBOX', raw, [], at);
      }),
    subjectsIn: (name) =>
      asked(async (client) => {
        const lock = await client.getMailboxLock(name);
        try {
          const all = await client.fetchAll('1:*', { envelope: true });
          return all.map((one) => one.envelope?.subject ?? '');
        } finally {
          lock.release();
        }
      }),
    async [Symbol.asyncDispose]() {
      server.kill('SIGTERM');
      await ended;
      await block.release();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
