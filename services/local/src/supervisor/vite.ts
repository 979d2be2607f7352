// The user interface with hot reload, for `npm run dev`. Never part of an ordinary start.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import { bareEnvironment } from '../config.ts';
import { end, markOf } from '../processes.ts';
import { projectRoot } from '../settings.ts';
import { viteProgram } from '../ui-build.ts';
import type { Running } from './keeper.ts';
import { keepRunning, type Ground } from './servers.ts';

export async function bringVite(ground: Ground, publicUrl: string): Promise<void> {
  await keepRunning(ground, 'vite', () => startVite(ground.ports.vite, publicUrl));
}

async function startVite(port: number, publicUrl: string): Promise<Running> {
  const child = spawn(
    process.execPath,
    [viteProgram, '--host', 'localhost', '--port', String(port), '--strictPort', '--clearScreen', 'false'],
    {
      cwd: join(projectRoot, 'admin-ui'),
      stdio: ['ignore', 'inherit', 'inherit'],
      env: bareEnvironment({ CLOUNGE_PUBLIC_URL: publicUrl, NODE_ENV: 'development' }),
    },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const mark = child.pid === undefined ? null : markOf(child.pid);
  if (!mark)
    throw new CannotStart(
      'The development server of the user interface cannot be started; run npm ci and start again.',
    );
  return {
    mark,
    ended,
    stop: async () => {
      await end([mark], ['SIGTERM', 'SIGKILL'], 2000);
      await ended;
    },
  };
}
