// Asks the run's shared servers for their addresses; the first who asks waits until they are up.
import { request } from 'node:http';
import { inject } from 'vitest';
import type { Secrets } from '@clounge/local/secrets';

declare module 'vitest' {
  interface ProvidedContext {
    /** Socket of the servers that tests share, the folder of this run, and where those servers keep their data. */
    clounge: { socket: string; folder: string; servers: string };
  }
}

export interface PostgresForTests {
  /** As administrator. */
  serverUrl: string;
  /** Whose role passwords this server knows. */
  secrets: Secrets;
  /** Why the template of a database could not be made, by database. */
  broken: Record<string, string>;
}

export interface TemporalForTests {
  /** host:port of its gRPC interface. */
  address: string;
}

export const postgresForTests = () => ask<PostgresForTests>('/postgres');
export const temporalForTests = () => ask<TemporalForTests>('/temporal');

/** Path of the time-skipping Temporal test server: `TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path } } })`. */
export const timeSkippingProgram = async () => (await ask<{ program: string }>('/time-skipping')).program;

/** Drops the databases that begin so, later. */
export const dropLater = (prefix: string) => ask<true>(`/drop?prefix=${encodeURIComponent(prefix)}`);

/** A folder of this run that PostgreSQL's user can enter too; gone at the end. */
export const runFolder = () => inject('clounge').folder;

/** Where the shared PostgreSQL (`postgres`) and Temporal (`temporal/temporal.db`) keep their data; perhaps in memory. */
export const serversFolder = () => inject('clounge').servers;

function ask<T>(path: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath: inject('clounge').socket, path, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        const { value, error } = JSON.parse(text) as { value?: T; error?: string };
        if (error !== undefined || value === undefined) reject(new Error(error ?? `no answer from ${path}`));
        else resolve(value);
      });
    });
    asked.once('error', reject);
    asked.end();
  });
}
