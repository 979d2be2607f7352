// Whom the operator entrusts with personal data (Art. 5), or provides it to (Art. 4): companies, what they do, which classes they hold.
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Language } from '@clounge/shared/caller';
import type { Text } from '@clounge/shared/policy';

export type TrusteeKind = 'TRUSTEE' | 'RECIPIENT';
export type TrusteeChannel = 'MAIL' | 'WEBHOOK' | 'HAND';

const TrusteeSchema = defineEntity({
  name: 'Trustee',
  tableName: 'trustee',
  properties: {
    id: p.uuid().primary(),
    kind: p.string().$type<TrusteeKind>(),
    name: p.string(),
    /** What they do with the data, in each language. */
    task: p.json<Text>(),
    /** Until when, in words, as the policy publishes it. */
    term: p.json<Text>().strictNullable(),
    /** Consent or law under which a recipient has the data. Art. 4. */
    ground: p.string().strictNullable(),
    recordClasses: p.array(),
    channel: p.string().$type<TrusteeChannel>(),
    language: p.string().$type<Language>(),
    /** The program of theirs that may read and confirm their tasks. */
    clientId: p.string().strictNullable(),
    validFrom: p.type('string').columnType('date'),
    validUntil: p.type('string').columnType('date').strictNullable(),
    changedBy: p.string(),
    changedAt: p.datetime(),
  },
});

export class Trustee extends TrusteeSchema.class {
  /** Whether it has the data on a calendar day of the operator; its last day is included. */
  isInForceOn(day: string): boolean {
    return this.validFrom <= day && (this.validUntil === null || day <= this.validUntil);
  }
}
TrusteeSchema.setClass(Trustee);
