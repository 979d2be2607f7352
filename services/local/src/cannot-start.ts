// The one kind of error whose message is meant for the person at the terminal: a sentence, and what to do. Never a stack, never a secret.

/** Stops the start (or a test run) with exit code 1; `message` is one clear sentence that says what to do. */
export class CannotStart extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CannotStart';
  }
}

/** The code of a Node or PostgreSQL error, such as `ENOENT`; empty where there is none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
