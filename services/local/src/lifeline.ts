// A server that we start must not outlive us, even when we are killed with -9. A tiny shell holds the other end of a pipe: when the
// pipe closes because we are gone, it ends the server. It compares the start time first, so a reused pid is never hit.
import { spawn, type ChildProcess } from 'node:child_process';
import type { ProcessMark } from './processes.ts';

const script = `
read -r line
[ "$line" = released ] && exit 0
for signal in "$3" KILL; do
  [ "$(sed 's/.*) //' /proc/"$1"/stat 2>/dev/null | cut -d' ' -f20)" = "$2" ] || exit 0
  kill -s "$signal" "$1"
  n=0
  while [ $n -lt 50 ] && [ -d /proc/"$1" ]; do sleep 0.1; n=$((n+1)); done
done`;

/** Ties a process to this one; `stopSignal` is how it is asked to end. Call the answer once the process has ended by itself. */
export function tie(mark: ProcessMark, stopSignal: 'INT' | 'TERM'): () => void {
  const shell: ChildProcess = spawn(
    '/bin/sh',
    ['-c', script, 'lifeline', String(mark.pid), mark.startTime, stopSignal],
    {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );
  shell.on('error', () => undefined);
  shell.stdin?.on('error', () => undefined);
  shell.unref();
  return () => {
    shell.stdin?.end('released\n');
  };
}
