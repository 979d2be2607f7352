// What stands behind the types of cases.
import type { BreakGlass } from './break-glass.ts';

export type BreakGlassMapper = BreakGlass;
