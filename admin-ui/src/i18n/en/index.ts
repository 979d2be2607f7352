// English, whole. The other languages are checked against it, key by key.
import * as frame from './frame.ts';
import * as media from './media.ts';
import * as holds from './holds.ts';
import * as passkeys from './passkeys.ts';
import { reactAdmin } from './react-admin.ts';
import * as registers from './registers.ts';
import * as standing from './standing.ts';
import * as trustees from './trustees.ts';
import * as work from './work.ts';

export const en = {
  ...frame,
  ...work,
  ...registers,
  ...holds,
  ...passkeys,
  ...standing,
  ...trustees,
  ...media,
  ra: reactAdmin,
};
