// Looks every hour whether somebody must be reminded. A look that fails is made again; it decides nothing.
import { safeCause } from '@clounge/shared/errors';

const everyMs = 3_600_000;
/** The other parts may still be starting. */
const firstMs = 60_000;

/** Looks soon after the start, then every hour. Several processes may: a reminder has a key, and goes out once. */
export function startHourly(looks: Readonly<Record<string, () => Promise<unknown>>>): { close(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const look = () => {
    running = Promise.all(
      Object.entries(looks).map(([what, work]) =>
        work().catch((error: unknown) => {
          process.stderr.write(`${JSON.stringify({ level: 'warn', what, cause: safeCause(error) })}\n`);
        }),
      ),
    );
  };
  const first = setTimeout(look, firstMs);
  const timer = setInterval(look, everyMs);
  return {
    async close() {
      clearTimeout(first);
      clearInterval(timer);
      await running;
    },
  };
}
