// Reads business customers for one operation: which organizations are customers, and their information through the door.
import DataLoader from 'dataloader';
import type { Caller } from '@clounge/shared/caller';
import type { Billing } from '../billing.ts';
import { demandTenant, opener, valueOf, type StoredSealed } from '../opening.ts';
import {
  isId,
  pageOf,
  pageRequest,
  withNodes,
  type Page,
  type PageArguments,
  type PagedRow,
} from '@clounge/shared/paging';
import { Customer, customerFields, type CustomerFields } from './customer.entity.ts';

/** What the `Customer` type of the schema shows; fields are null while the door is shut. */
export type CustomerView = { id: string } & Partial<CustomerFields>;

interface CustomerRow extends StoredSealed {
  organization_id: string;
}

const usualPage = 50;

export class Customers {
  readonly #billing: Billing;
  readonly #caller: Caller;
  readonly #rows: DataLoader<string, CustomerRow | null>;
  readonly #values;

  constructor(billing: Billing, caller: Caller) {
    this.#billing = billing;
    this.#caller = caller;
    this.#rows = new DataLoader((ids) => this.#load(ids));
    this.#values = opener<CustomerRow, CustomerFields>(
      billing.door,
      caller,
      'customer',
      customerFields,
      (row) => row.organization_id,
    );
  }

  async #load(organizationIds: readonly string[]): Promise<(CustomerRow | null)[]> {
    const found = await this.#billing.em().find(Customer, { organizationId: { $in: organizationIds.filter(isId) } });
    const byOrganization = new Map(
      found.map((one) => [
        one.organizationId,
        {
          id: one.id,
          organization_id: one.organizationId,
          tenant_id: one.tenantId,
          scope: one.scope,
          scope_version: one.scopeVersion,
          sealed: Buffer.from(one.sealed),
        },
      ]),
    );
    return organizationIds.map((id) => byOrganization.get(id) ?? null);
  }

  /** The business information of an organization; null where it is no customer. Throws `Refused` FORBIDDEN. */
  async customer(organizationId: string): Promise<CustomerView | null> {
    demandTenant(this.#caller, organizationId);
    const row = await this.#rows.load(organizationId);
    return row && { id: row.id, ...valueOf(await this.#values.load(row)) };
  }

  /** Organizations that are customers, the latest first. Throws `Refused` BAD_USER_INPUT. */
  async list(args: PageArguments): Promise<Page<{ id: string }>> {
    const { first, after } = pageRequest(args, usualPage);
    const found = await this.#billing.pool.query<PagedRow & { organization_id: string }>(
      `select id, organization_id, registered_at as paged_at from customer
       where ($1::timestamptz is null or (registered_at, id) < ($1::timestamptz, $2::uuid)) and ($3::uuid is null or tenant_id = $3::uuid)
       order by registered_at desc, id desc limit $4`,
      [after?.at ?? null, after?.id ?? null, this.#caller.tenantId, first + 1],
    );
    const page = pageOf(found.rows, first);
    return withNodes(
      page,
      page.nodes.map((row) => ({ id: row.organization_id })),
    );
  }
}
