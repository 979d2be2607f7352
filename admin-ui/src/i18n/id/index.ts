// Bahasa Indonesia, lengkap. Kuncinya harus sama satu per satu dengan bahasa Inggris.
import type { Catalog } from '../catalog.ts';
import * as frame from './frame.ts';
import * as media from './media.ts';
import * as holds from './holds.ts';
import * as passkeys from './passkeys.ts';
import { reactAdmin } from './react-admin.ts';
import * as registers from './registers.ts';
import * as standing from './standing.ts';
import * as trustees from './trustees.ts';
import * as work from './work.ts';

export const id: Catalog = {
  ...frame,
  ...work,
  ...registers,
  ...holds,
  ...standing,
  ...passkeys,
  ...trustees,
  ...media,
  ra: reactAdmin,
};
