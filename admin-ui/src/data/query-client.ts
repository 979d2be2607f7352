// How answers are kept and asked for again. Every reading of personal data is recorded, so nothing is read twice without a reason.
import { QueryClient } from '@tanstack/react-query';
import { ApiFault } from '../client/api-fault.ts';

const passing: readonly string[] = ['OFFLINE', 'UNAVAILABLE'];

/** What may be different a moment later is tried once more; a no stays a no. */
function mayPass(failures: number, fault: unknown): boolean {
  return failures < 1 && fault instanceof ApiFault && passing.includes(fault.code);
}

export const queryClientOf = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: mayPass, refetchOnWindowFocus: false, refetchOnReconnect: false },
      mutations: { retry: false },
    },
  });

/** Milliseconds for which an answer with personal data is good: going back to a page opens nothing anew. */
export const openedForMs = 5 * 60_000;
