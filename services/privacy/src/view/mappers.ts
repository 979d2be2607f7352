// What stands behind the view's types in this part.
export type { Passage as ViewPassageMapper } from './passages.ts';
