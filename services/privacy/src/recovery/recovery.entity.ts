// A recovery inside the window of Art. 3(1): who restored whom, why, and whether it reached every part.
import { defineEntity, p } from '@mikro-orm/postgresql';

const RecoverySchema = defineEntity({
  name: 'Recovery',
  tableName: 'recovery',
  properties: {
    id: p.uuid().primary(),
    subjectId: p.uuid(),
    staffNumber: p.string(),
    appointmentId: p.uuid(),
    reason: p.string(),
    withdrewAt: p.datetime(),
    at: p.datetime(),
    authTime: p.datetime(),
    doneAt: p.datetime().nullable(),
  },
});

export class Recovery extends RecoverySchema.class {}
RecoverySchema.setClass(Recovery);
