// What a member did in the service, as Art. 1(2) names it. Never holds a cookie's id: cookies identify nobody (Art. 7(3)).
import { defineEntity, p } from '@mikro-orm/postgresql';
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

export const usageFields = fieldSet(
  13,
  'usage-history',
  z.object({ act: z.string(), ipAddress: z.string().nullable() }),
);

const UsageEventSchema = defineEntity({
  name: 'UsageEvent',
  tableName: 'usage_event',
  properties: {
    id: p.uuid().primary(),
    subjectId: p.uuid(),
    tenantId: p.uuid(),
    scope: p.string(),
    scopeVersion: p.integer().default(1),
    sealed: p.blob(),
    at: p.datetime(),
  },
});

export class UsageEvent extends UsageEventSchema.class {}
UsageEventSchema.setClass(UsageEvent);

export const usageRecords = annotate({
  recordClass: 'usage-history',
  table: 'usage_event',
  subjectColumn: 'subject_id',
  purposeEnded: `select coalesce(s.destroyed_at, m.withdrew_at) from data_subject s
    left join membership m on m.subject_id = s.id where s.id = r.subject_id`,
  fieldSet: usageFields,
  uncorrectable: 'FACT',
  plain: { at: 'Order of events. Reaches nobody but through the door.' },
});
