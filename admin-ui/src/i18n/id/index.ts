// Bahasa Indonesia, lengkap. Kuncinya harus sama satu per satu dengan bahasa Inggris.
import type { Catalog } from '../catalog.ts';
import * as conversations from './conversations.ts';
import { attendance } from './attendance.ts';
import * as archive from './archive.ts';
import * as carrying from './carrying.ts';
import * as frame from './frame.ts';
import { guardians } from './guardians.ts';
import { intake } from './intake.ts';
import * as media from './media.ts';
import * as holds from './holds.ts';
import * as misuse from './misuse.ts';
import * as passkeys from './passkeys.ts';
import { redactions } from './redactions.ts';
import { reactAdmin } from './react-admin.ts';
import * as recovery from './recovery.ts';
import * as registers from './registers.ts';
import { requests } from './requests.ts';
import * as standing from './standing.ts';
import { retirements } from './retirements.ts';
import { templates } from './templates.ts';
import * as trustees from './trustees.ts';
import { viewCheck } from './view-check.ts';
import * as work from './work.ts';

export const id: Catalog = {
  ...frame,
  ...work,
  ...carrying,
  ...recovery,
  ...registers,
  ...holds,
  ...misuse,
  ...standing,
  ...passkeys,
  ...trustees,
  ...media,
  ...archive,
  attendance,
  requests,
  retirements,
  templates,
  guardians,
  redactions,
  intake,
  viewCheck,
  ...conversations,
  ra: reactAdmin,
};
