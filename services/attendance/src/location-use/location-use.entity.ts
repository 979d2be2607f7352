// That a position was judged for somebody, and for which service: what the location act wants to be shown. Never the position (Art. 10).
import { defineEntity, p } from '@mikro-orm/postgresql';
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';
import { markKinds } from '../marks/attendance-mark.entity.ts';

export const locationUseFields = fieldSet(
  51,
  'location-use',
  z.object({ service: z.literal('attendance'), kind: z.enum(markKinds) }),
);
export type LocationUseFields = z.infer<typeof locationUseFields.fields>;

const LocationUseSchema = defineEntity({
  name: 'LocationUse',
  tableName: 'location_use',
  properties: {
    id: p.uuid().primary(),
    subjectId: p.uuid(),
    tenantId: p.uuid(),
    judgedAt: p.datetime(),
    scope: p.string(),
    scopeVersion: p.integer().default(1),
    sealed: p.blob(),
  },
});

export class LocationUse extends LocationUseSchema.class {}
LocationUseSchema.setClass(LocationUse);

/** Under the person's own key: it ends at once when consent to location is withdrawn. */
export const locationUseRecords = annotate({
  recordClass: 'location-use',
  table: 'location_use',
  subjectColumn: 'subject_id',
  anchorColumn: 'judged_at',
  purposeEnded: `select max(w.withdrawn_at) from location_withdrawal w where w.subject_id = r.subject_id and w.withdrawn_at >= r.judged_at`,
  fieldSet: locationUseFields,
  uncorrectable: 'LAW',
  plain: {},
  alongside: [{ table: 'location_withdrawal', subjectColumn: 'subject_id' }],
});
