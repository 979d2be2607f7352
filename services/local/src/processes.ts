// Knows processes by more than their number: a recorded pid counts as ours only with the start time and command it was recorded with.
// Never signals a process that is not provably ours.
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode } from '@clounge/shared/errors';

/** A process as it was when it was recorded; `startTime` is in clock ticks since boot (field 22 of /proc/PID/stat). */
export interface ProcessMark {
  pid: number;
  startTime: string;
}

/** Fields of /proc/PID/stat after the command's name: state, parent, …; null when the process is gone. */
function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** Start time of a live process; null when it is gone (or a zombie). */
export function startTimeOf(pid: number): string | null {
  const fields = statOf(pid);
  if (!fields || fields[0] === 'Z' || fields[0] === 'X') return null;
  return fields[19] ?? null;
}

export function parentOf(pid: number): number | null {
  const fields = statOf(pid);
  return fields ? Number(fields[1]) : null;
}

export function markOf(pid: number): ProcessMark | null {
  const startTime = startTimeOf(pid);
  return startTime === null ? null : { pid, startTime };
}

export function isAlive(mark: ProcessMark): boolean {
  return startTimeOf(mark.pid) === mark.startTime;
}

export function commandOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
  } catch {
    return [];
  }
}

/** Where a process works; empty when it is gone or not ours to see. */
export function workingDirectoryOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

export function everyPid(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/** Sends a signal; false when the process is gone. */
export function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false;
    throw error;
  }
}

/** Waits until every marked process is gone; true when they are, false after `timeoutMs`. */
export async function gone(marks: readonly ProcessMark[], timeoutMs: number): Promise<boolean> {
  const until = Date.now() + timeoutMs;
  while (marks.some(isAlive)) {
    if (Date.now() >= until) return false;
    await delay(25);
  }
  return true;
}

/** Ends marked processes with gentler signals first, each given `graceMs`. */
export async function end(
  marks: readonly ProcessMark[],
  signals: readonly NodeJS.Signals[],
  graceMs: number,
): Promise<void> {
  for (const name of signals) {
    for (const mark of marks) if (isAlive(mark)) signal(mark.pid, name);
    if (await gone(marks, graceMs)) return;
  }
}
