// A member's link with Google Workspace (Art. 1(3)): refusable, revocable here and at Google. Never holds what Google's services contain.
import { defineEntity, p } from '@mikro-orm/postgresql';
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

/** What a member can give at Google, each by itself: Drive with who they are, calendars, mail. */
export const tierNames = ['DRIVE', 'CALENDAR', 'MAIL'] as const;
export type Tier = (typeof tierNames)[number];

export type GoogleLinkFields = z.infer<typeof googleLinkFields.fields>;

export const googleLinkFields = fieldSet(
  15,
  'google-link',
  z.object({
    /** Google's id of the account. */
    googleSubject: z.string(),
    email: z.string(),
    profileName: z.string().nullable(),
    /** What was given, step by step. */
    tiers: z.array(z.enum(tierNames)),
    /** Null once access was taken back at Google. */
    refreshToken: z.string().nullable(),
  }),
);

const GoogleLinkSchema = defineEntity({
  name: 'GoogleLink',
  tableName: 'google_link',
  properties: {
    id: p.uuid().primary(),
    subjectId: p.uuid(),
    tenantId: p.uuid(),
    scope: p.string(),
    scopeVersion: p.integer().default(1),
    sealed: p.blob(),
    linkedAt: p.datetime(),
    unlinkedAt: p.datetime().strictNullable(),
    /** When Google was found to have ended it: it is given anew or removed. */
    brokenAt: p.datetime().strictNullable(),
    /** When Google was last asked whether it stands. */
    lookedAt: p.datetime().strictNullable(),
    /** When Google took the access back. */
    revokedAt: p.datetime().strictNullable(),
  },
});

export class GoogleLink extends GoogleLinkSchema.class {}
GoogleLinkSchema.setClass(GoogleLink);

export const googleLinkRecords = annotate({
  recordClass: 'google-link',
  table: 'google_link',
  subjectColumn: 'subject_id',
  purposeEnded: `select coalesce(r.unlinked_at, s.destroyed_at, m.withdrew_at) from data_subject s
    left join membership m on m.subject_id = s.id where s.id = r.subject_id`,
  fieldSet: googleLinkFields,
  uncorrectable: 'ELSEWHERE',
  secret: { refreshToken: 'Opens the account at Google to whoever has it.' },
  plain: {
    linked_at: 'Order of links. Reaches nobody but through the door.',
    unlinked_at: 'Selection: an ended link is destroyed.',
    broken_at: 'Whether Google still knows the link.',
    looked_at: 'When Google was last asked whether the link stands.',
    revoked_at: 'Selection: an ended link whose access is still to be taken back.',
  },
});
