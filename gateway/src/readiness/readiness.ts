// Whether this installation serves: asks every part at once and names the one that does not. Says nothing that an outsider could use against it.
import { connect } from 'node:net';
import type { GatewayConfig } from '../config.ts';

const timeoutMs = 2_000;

/** The state of one part, in a sentence where it does not serve. */
export interface PartState {
  ready: boolean;
  why?: string;
}

export interface Readiness {
  ready: boolean;
  /** All that does not serve, in one sentence; absent when all does. */
  message?: string;
  parts: Record<string, PartState>;
}

/** Every part by the name that people know, with what to ask. */
function questions(config: GatewayConfig): { name: string; url: string }[] {
  const parts = Object.entries(config.parts).map(([name, url]) => ({ name, url: `${url}/readyz` }));
  return [...parts, { name: 'worker', url: `${config.workerUrl}/readyz` }, ...config.readyChecks];
}

/** Asks all in parallel; takes as long as the slowest, two seconds at most. Never rejects. */
export async function readiness(config: GatewayConfig): Promise<Readiness> {
  const states = await Promise.all(
    questions(config).map(async ({ name, url }): Promise<[string, PartState]> => [name, await stateOf(name, url)]),
  );
  const parts = Object.fromEntries(states);
  const faults = states.flatMap(([, state]) => (state.why === undefined ? [] : [state.why]));
  return faults.length === 0 ? { ready: true, parts } : { ready: false, message: faults.join(' '), parts };
}

async function stateOf(name: string, url: string): Promise<PartState> {
  try {
    return url.startsWith('tcp:') ? await portState(name, new URL(url)) : await httpState(name, url);
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return {
      ready: false,
      why: late
        ? `The ${name} part did not answer within ${timeoutMs / 1000} seconds.`
        : `The ${name} part does not answer.`,
    };
  }
}

async function httpState(name: string, url: string): Promise<PartState> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: 'manual' });
  const text = await answer.text();
  if (answer.ok) return { ready: true };
  const said = sentenceOf(text);
  return {
    ready: false,
    why: `The ${name} part is not ready${said ? `: ${said}` : ` (it answered ${answer.status}).`}`,
  };
}

/** The sentence that one of our parts gave as its reason. */
function sentenceOf(text: string): string | null {
  try {
    const body = JSON.parse(text) as { message?: unknown; errors?: { message?: unknown }[] };
    const said = body.errors?.[0]?.message ?? body.message;
    return typeof said === 'string' ? said.slice(0, 300) : null;
  } catch {
    return null;
  }
}

function portState(name: string, url: URL): Promise<PartState> {
  return new Promise((resolve) => {
    const socket = connect({ host: url.hostname, port: Number(url.port), timeout: timeoutMs });
    const end = (state: PartState) => {
      socket.destroy();
      resolve(state);
    };
    socket.once('connect', () => end({ ready: true }));
    socket.once('timeout', () =>
      end({ ready: false, why: `The ${name} part did not answer within ${timeoutMs / 1000} seconds.` }),
    );
    socket.once('error', () => end({ ready: false, why: `The ${name} part does not answer.` }));
  });
}
