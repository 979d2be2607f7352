// The portal: whether the time of an answer tells who is known.
export { portalTimes as portalFigures } from './portal-times.ts';
