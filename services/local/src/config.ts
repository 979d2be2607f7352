// What this process is given by its surroundings; the only reader of the environment here. Passes on no more than a program needs.
import { settingsFrom, type Settings } from './settings.ts';

/** Settings of `npm start`. Throws `CannotStart`. */
export const startSettings = (args: readonly string[]): Settings => settingsFrom(process.env, args);

/** Folders in which programs are looked for. */
export const searchPath = (): string => process.env.PATH ?? '';

export const startedByNpm = (): boolean => process.env.npm_lifecycle_event !== undefined;

/** The environment of a program that we start: where programs lie, whose it is, and what is named here. Never our own settings. */
export const bareEnvironment = (more: Record<string, string> = {}): Record<string, string> => ({
  PATH: searchPath(),
  HOME: process.env.HOME ?? '/',
  ...more,
});
