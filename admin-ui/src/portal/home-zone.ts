// Where the person lives, kept by this browser and told to nobody. The only place that ever writes a position down, and only because its person pressed
// “I am at home now”.
import type { JudgedZone, Point } from './judging.ts';

const key = 'clounge.home';
export const homeRadiusMetres = 150;

interface Kept {
  centre: Point;
  radius: number;
  /** The account on this device whose home it is: a shared phone keeps them apart. */
  whose: string;
}

const isPoint = (value: unknown): value is Point =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number' && Number.isFinite(one));

/** The home on this device; null where none was set, or another person's. */
export function keptHome(whose: string): JudgedZone | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Kept> | null;
    if (!kept || kept.whose !== whose || !isPoint(kept.centre) || typeof kept.radius !== 'number') return null;
    return { id: 'home', shape: { type: 'Circle', centre: kept.centre, radius: Math.max(kept.radius, 100) } };
  } catch {
    return null;
  }
}

export function keepHome(whose: string, centre: Point): void {
  const kept: Kept = { centre, radius: homeRadiusMetres, whose };
  localStorage.setItem(key, JSON.stringify(kept));
}

export const forgetHome = (): void => localStorage.removeItem(key);
