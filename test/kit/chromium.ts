// Finds a Chromium for the journeys: the one on PATH, else Playwright's, else Debian's package where we are root. Downloads nothing else.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { userInfo } from 'node:os';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Flags for a machine without display and sandbox; nothing calls out by itself. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isProgram = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Program of a Chromium, null where there is none; journeys are then reported as skipped. */
export function chromiumPath(): string | null {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram);
  return onPath ?? playwrights();
}

function playwrights(): string | null {
  try {
    const path = chromium.executablePath();
    return isProgram(path) ? path : null;
  } catch {
    return null;
  }
}

/** The same, after trying Debian's package where that is possible without asking anybody. */
export async function provideChromium(say: (message: string) => void): Promise<string | null> {
  const found = chromiumPath();
  if (found || userInfo().uid !== 0 || !existsSync('/etc/debian_version')) return found;
  say('Installing Debian’s chromium for the browser journeys (once) …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!(await runs(['install', '-y', '--no-install-recommends', 'chromium'], environment))) {
    await runs(['update'], environment);
    await runs(['install', '-y', '--no-install-recommends', 'chromium'], environment);
  }
  return chromiumPath();
}

function runs(args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('apt-get', ['-q', ...args], { env, stdio: 'ignore', timeout: 300_000 });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
