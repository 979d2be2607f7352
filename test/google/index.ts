// The local Google for tests of whatever part speaks to it.
export { apiError } from './errors.ts';
export { consentAtGoogle, startLocalGoogle, type LocalGoogle } from './local-google.ts';
