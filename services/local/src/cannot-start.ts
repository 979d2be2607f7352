// The one kind of error whose message is meant for the person at the terminal: a sentence, and what to do. Never a stack, never a secret.

/** Stops the start (or a test run) with exit code 1; `message` is one clear sentence that says what to do. */
export class CannotStart extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CannotStart';
  }
}
