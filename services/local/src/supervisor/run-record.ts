// What runs, written down while it runs: so that the next start can clear away what a kill -9 left, and two starts never share a data folder.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CannotStart } from '../cannot-start.ts';
import { commandOf, end, isAlive, markOf, type ProcessMark } from '../processes.ts';
import { writePrivateJson } from '../secrets.ts';
import { hostScript } from './child.ts';

const markShape = z.object({ pid: z.number().int().positive(), startTime: z.string() });
const recordShape = z.object({ supervisor: markShape, port: z.number(), children: z.record(z.string(), markShape) });

export interface RunRecord {
  note(name: string, mark: ProcessMark | null): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Takes the data folder for this process. Ends host processes that an earlier, killed supervisor left; they count as ours when
 * pid, start time and command all agree. Throws `CannotStart` when another supervisor is alive on the folder.
 */
export async function takeFolder(folder: string, port: number): Promise<RunRecord> {
  const path = join(folder, 'run.json');
  const earlier = recordShape.safeParse(parse(await readFile(path, 'utf8').catch(() => 'null')));
  if (earlier.success) {
    const { supervisor, children } = earlier.data;
    if (isAlive(supervisor)) {
      throw new CannotStart(
        `The back office already runs on this data folder (process ${supervisor.pid}, port ${earlier.data.port}); stop it with Ctrl-C or kill ${supervisor.pid}, or start another with its own PORT and CLOUNGE_DATA.`,
      );
    }
    const left = Object.values(children).filter((mark) => isAlive(mark) && commandOf(mark.pid).includes(hostScript));
    await end(left, ['SIGTERM', 'SIGKILL'], 3000);
  }
  const self = markOf(process.pid);
  if (!self) throw new Error('this process has no start time');
  const children = new Map<string, ProcessMark>();
  let writing = Promise.resolve();
  const write = () =>
    (writing = writing.then(() =>
      writePrivateJson(path, { supervisor: self, port, children: Object.fromEntries(children) }),
    ));
  await write();
  return {
    note: async (name, mark) => {
      if (mark) children.set(name, mark);
      else children.delete(name);
      await write();
    },
    remove: async () => {
      await writing;
      await rm(path, { force: true });
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
