// Calls `pkcs11-tool` (OpenSC) on one token. Secrets go through pipes, and the PIN is read by the shell that starts it: neither is ever an argument.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigError } from '../errors/index.ts';

const answerWithinMs = 20_000;
const largestAnswerBytes = 65_536;

export interface Token {
  /** Path of the token's PKCS#11 library. */
  module: string;
  /** Label of the token. */
  label: string;
  /** File with the user's PIN. */
  pinFile: string;
}

/** What it wrote; null where it says that there is no such object. Throws `ConfigError` where the token cannot be used. */
export type Pkcs11Tool = (args: readonly string[], input?: Uint8Array) => Promise<Buffer | null>;

const withPin = 'CLOUNGE_TOKEN_PIN=$(cat -- "$1") || exit 77; export CLOUNGE_TOKEN_PIN; shift; ';
const script = `${withPin} exec pkcs11-tool "$@"`;
/** `/dev/stdin` can be opened by its name only where it is a pipe; what this process gives is a socket. */
const scriptWithPipe = `${withPin} cat | pkcs11-tool "$@"`;

const noSuchToken = /No slot with token/i;
/** A token in files (SoftHSM) is not seen for a moment while another process writes it. Nothing was done then, and no PIN was given. */
const looksForToken = 5;
const lookAgainMs = 100;

interface Ended {
  code: number | null;
  out: Buffer;
  said: string;
}

export const pkcs11Tool =
  (token: Token): Pkcs11Tool =>
  async (args, input) => {
    let ended = await runTool(token, args, input);
    for (let look = 1; look < looksForToken && ended.code !== 0 && noSuchToken.test(ended.said); look += 1) {
      await sleep(lookAgainMs);
      ended = await runTool(token, args, input);
    }
    if (ended.code === 0) return ended.out;
    ended.out.fill(0);
    if (/object not found/i.test(ended.said)) return null;
    throw faultOf(ended);
  };

function runTool({ module, label, pinFile }: Token, args: readonly string[], input?: Uint8Array): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const login = ['--module', module, '--token-label', label, '--login', '--pin', 'env:CLOUNGE_TOKEN_PIN'];
    const shell = args.includes('/dev/stdin') ? scriptWithPipe : script;
    const child = spawn('/bin/sh', ['-c', shell, 'sh', pinFile, ...login, ...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: answerWithinMs,
      killSignal: 'SIGKILL',
    });
    const chunks: Buffer[] = [];
    let said = '';
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > largestAnswerBytes) child.kill('SIGKILL');
    });
    child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(0, 4_096)));
    // A child that ends early closes its input; how it ended is told below.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', () => reject(new ConfigError('No shell could be started to ask the token.')));
    child.on('close', (code) => {
      const out = Buffer.concat(chunks);
      for (const chunk of chunks) chunk.fill(0);
      resolve({ code, out, said });
    });
  });
}

/** What it said is not repeated: only what there is to do. */
function faultOf({ code, said }: Ended): ConfigError {
  const because =
    code === 127
      ? 'the program pkcs11-tool is missing; install OpenSC (Debian: opensc)'
      : code === 77
        ? 'the pin-file cannot be read'
        : /CKR_PIN/.test(said)
          ? 'it refuses the PIN in the pin-file'
          : noSuchToken.test(said)
            ? 'there is no token of that label'
            : code === null
              ? 'it did not answer'
              : 'it refuses; see that module, token and pin-file are right';
  return new ConfigError(`The token of CLOUNGE_ROOT_KEYS cannot be used: ${because}.`);
}
