// Whoever seals a row while its class is being sealed anew does it again under the new key: no row goes in under one that ends, and none is lost.
import { errorCode } from '@clounge/shared/errors';

/** What the trigger `refuse_former_key` answers. */
const formerKey = 'CL384';
const attempts = 4;

/** Runs work that looks up the living key, seals and inserts; again where that key began to end meanwhile. */
export async function underLivingKey<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (errorCode(error) !== formerKey || attempt === attempts) throw error;
    }
  }
}
