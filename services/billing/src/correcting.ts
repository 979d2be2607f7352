// How billing contacts and the business information of customers are corrected at a request: in the forms of their files, under the lock of
// their imports. Contracts and payments keep what law wants of them as it was.
import type { Queryable } from '@clounge/shared/database';
import { email, optional, required, textOf } from '@clounge/shared/import';
import type { Correctors } from '@clounge/shared/records';
import type { Billing } from './billing.ts';
import { contactFields } from './contacts/billing-contact.entity.ts';
import { naturalKey } from './contacts/contact-keys.ts';
import { customerFields } from './customers/customer.entity.ts';
import { lockWriters } from './import-steps.ts';

const keyOf = (tenantId: string | null, value: unknown): string =>
  naturalKey(tenantId ?? '', contactFields.fields.parse(value));

export function billingCorrectors({ contactKeys }: Pick<Billing, 'contactKeys'>): Correctors {
  const hashOf = async (tenantId: string | null, value: unknown): Promise<Buffer> => {
    const [hash] = await contactKeys.blind([keyOf(tenantId, value)]);
    if (!hash) throw new Error('A blind index without an answer.');
    return hash;
  };
  return {
    [contactFields.recordClass]: {
      forms: {
        name: optional(textOf(200)),
        department: optional(textOf(200)),
        phone: optional(textOf(50)),
        email: optional(email),
        accountInformation: optional(textOf(200)),
      },
      async lock(db: Queryable) {
        await contactKeys.whole();
        await lockWriters(db, 'billing_contact');
      },
      async conflict(db, { subjectId, tenantId, value }) {
        if (value['name'] === null && value['email'] === null && value['phone'] === null)
          return { field: 'name', code: 'MALFORMED' };
        const hash = await hashOf(tenantId, value);
        const owner = (await contactKeys.find(db, [hash])).get(hash.toString('base64'));
        return owner === undefined || owner === subjectId ? null : { field: 'email', code: 'TAKEN' };
      },
      async found(db, { subjectId, tenantId, value }) {
        await db.query('delete from contact_key where subject_id = $1', [subjectId]);
        await contactKeys.add(db, [{ subjectId, hash: await hashOf(tenantId, value) }]);
      },
    },
    [customerFields.recordClass]: {
      forms: {
        businessName: required(textOf(200)),
        representative: required(textOf(200)),
        representativeContact: optional(textOf(50)),
        representativeEmail: optional(email),
        address: optional(textOf(500)),
      },
      lock: (db) => lockWriters(db, 'customer'),
      conflict: () => Promise.resolve(null),
      found: () => Promise.resolve(),
    },
  };
}
