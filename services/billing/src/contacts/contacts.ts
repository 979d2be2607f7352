// Reads billing contacts for one operation, through the door.
import type { Caller } from '@clounge/shared/caller';
import type { Billing } from '../billing.ts';
import { demandTenant, opener, restrictionIn, valueOf, type StoredSealed } from '../opening.ts';
import {
  isId,
  pageLoader,
  pageOf,
  pageRequest,
  withNodes,
  type Page,
  type PageArguments,
  type PagedRow,
} from '@clounge/shared/paging';
import { contactFields, type ContactFields } from './billing-contact.entity.ts';

/** What the `BillingContact` type of the schema shows; fields are null while the door is shut. */
export type ContactView = {
  id: string;
  restriction: { since: Date; reason: string } | null;
} & Partial<ContactFields>;

interface ContactRow extends StoredSealed, PagedRow {
  subject_id: string;
}

const usualPage = 20;

export class Contacts {
  readonly #caller: Caller;
  readonly #pages;
  readonly #values;

  constructor(billing: Billing, caller: Caller) {
    this.#caller = caller;
    this.#pages = pageLoader<ContactRow>(billing.pool, {
      table: 'billing_contact',
      columns: ['subject_id', 'tenant_id', 'scope', 'scope_version', 'sealed'],
      ownedBy: 'organization_id',
      pagedBy: 'registered_at',
    });
    this.#values = opener<ContactRow, ContactFields>(
      billing.door,
      caller,
      'billingContacts',
      contactFields,
      (row) => row.subject_id,
    );
  }

  /** Contacts of an organization, the latest first. Throws `Refused` BAD_USER_INPUT, FORBIDDEN. */
  async ofOrganization(organizationId: string, args: PageArguments): Promise<Page<ContactView>> {
    demandTenant(this.#caller, organizationId);
    const request = pageRequest(args, usualPage);
    if (!isId(organizationId)) return pageOf([], request.first);
    const page = await this.#pages.load({ ownerId: organizationId, ...request });
    const nodes = page.nodes.map(async (row): Promise<ContactView> => {
      const opened = await this.#values.load(row);
      return { id: row.id, restriction: restrictionIn(opened), ...valueOf(opened) };
    });
    return withNodes(page, await Promise.all(nodes));
  }
}
