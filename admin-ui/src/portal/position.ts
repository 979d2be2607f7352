// Asks the device where it is, only while a button that the person pressed is being answered, and never keeps the answer.
import type { Fix } from './judging.ts';

export type NoFix = 'DENIED' | 'UNAVAILABLE' | 'TIMEOUT';

/** Longest wait for the device; the number for the mark lives for sixty seconds. */
const waitMs = 20_000;

const reasons: Readonly<Record<number, NoFix>> = { 1: 'DENIED', 2: 'UNAVAILABLE', 3: 'TIMEOUT' };

/** A fresh position, or why there is none. */
export function fixNow(): Promise<Fix | NoFix> {
  if (!('geolocation' in navigator)) return Promise.resolve('UNAVAILABLE');
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) => resolve({ point: [longitude, latitude], accuracy }),
      ({ code }) => resolve(reasons[code] ?? 'UNAVAILABLE'),
      { enableHighAccuracy: true, maximumAge: 0, timeout: waitMs },
    );
  });
}
