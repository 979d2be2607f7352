// Whether a company's marks keep the name of the zone they were made in. They do not, unless the company gave a reason (Art. 10).
import { defineEntity, p } from '@mikro-orm/postgresql';

const ZoneKeepingSchema = defineEntity({
  name: 'ZoneKeeping',
  tableName: 'zone_keeping',
  properties: {
    organizationId: p.uuid().primary(),
    keeps: p.boolean(),
    /** Why the company needs it; of its work, never of a person. */
    justification: p.string(),
    /** Staff number of who entered it. */
    decidedBy: p.string(),
    decidedAt: p.datetime(),
  },
});

/** A name for where somebody lives, in the languages of our customers. */
const home = /^(my |the )?(home|house|residence|집|자택|재택|댁|rumah|kediaman|kos)\b|^(집|자택|재택)/iu;

export const isHomeName = (name: string): boolean => home.test(name);

export class ZoneKeeping extends ZoneKeepingSchema.class {
  /** What may be kept of a zone's name; a check at home and a home by any name keep nothing, whatever a company wants. */
  keptOf(kind: 'CLOCK_IN' | 'CLOCK_OUT' | 'HOME_CHECK', zone: string | null): string | null {
    if (!this.keeps || kind === 'HOME_CHECK' || zone === null || isHomeName(zone)) return null;
    return zone;
  }
}
ZoneKeepingSchema.setClass(ZoneKeeping);
