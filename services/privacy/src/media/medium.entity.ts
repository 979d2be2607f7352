// A printed document or a medium with personal data of one person, or a print-out of one list. Art. 8(3) and 9(7).
import { defineEntity, p } from '@mikro-orm/postgresql';

export type MediumKind = 'PAPER' | 'DISC' | 'DRIVE' | 'TAPE' | 'OTHER';
export type MediumMethod = 'SHREDDED' | 'INCINERATED' | 'CRUSHED';

const MediumSchema = defineEntity({
  name: 'Medium',
  tableName: 'medium',
  properties: {
    id: p.uuid().primary(),
    reference: p.string(),
    kind: p.string().$type<MediumKind>(),
    title: p.string(),
    recordClass: p.string(),
    subjectId: p.uuid().strictNullable(),
    batchId: p.uuid().strictNullable(),
    /** Sheets or pieces that were registered. */
    pieces: p.integer(),
    location: p.string(),
    registeredAt: p.datetime(),
    registeredBy: p.string(),
    movedAt: p.datetime().strictNullable(),
    movedBy: p.string().strictNullable(),
  },
});

export class Medium extends MediumSchema.class {}
MediumSchema.setClass(Medium);

const MediumDestructionSchema = defineEntity({
  name: 'MediumDestruction',
  tableName: 'medium_destruction',
  properties: {
    id: p.uuid().primary(),
    mediumId: p.uuid(),
    serial: p.integer(),
    batchId: p.uuid(),
    method: p.string().$type<MediumMethod>(),
    before: p.integer(),
    pieces: p.integer(),
    remaining: p.integer(),
    /** `before` less what was destroyed and what remains; negative where more was found than registered. */
    difference: p.integer(),
    explanation: p.string().strictNullable(),
    destroyedOn: p.type('string').columnType('date'),
    place: p.string(),
    handler: p.string(),
    witness: p.string(),
    photoHash: p.string(),
    recordedAt: p.datetime(),
    recordedBy: p.string(),
  },
});

/** What was shredded, burnt or crushed at one time, before a witness. Written once. */
export class MediumDestruction extends MediumDestructionSchema.class {}
MediumDestructionSchema.setClass(MediumDestruction);
