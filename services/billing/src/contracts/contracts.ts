// Reads contracts for one operation, through the door. A contract whose door is shut is left out: nothing is told of it.
import type { Caller } from '@clounge/shared/caller';
import type { Billing } from '../billing.ts';
import { demandTenant, opener, valueOf, type StoredSealed } from '../opening.ts';
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
import { contractFields, type ContractFields } from './contract.entity.ts';

/** What the `Contract` type of the schema shows. */
export interface ContractView {
  id: string;
  number: string;
  service: string;
  concludedAt: Date;
  endedAt: Date | null;
}

interface ContractRow extends StoredSealed, PagedRow {
  organization_id: string;
  number: string;
  concluded_at: Date;
  ended_at: Date | null;
}

const usualPage = 20;

export class Contracts {
  readonly #caller: Caller;
  readonly #pages;
  readonly #values;

  constructor(billing: Billing, caller: Caller) {
    this.#caller = caller;
    this.#pages = pageLoader<ContractRow>(billing.pool, {
      table: 'contract',
      columns: [
        'organization_id',
        'tenant_id',
        'number',
        'concluded_at',
        'ended_at',
        'scope',
        'scope_version',
        'sealed',
      ],
      ownedBy: 'organization_id',
      pagedBy: 'concluded_at',
    });
    this.#values = opener<ContractRow, ContractFields>(
      billing.door,
      caller,
      'contracts',
      contractFields,
      (row) => row.organization_id,
    );
  }

  /** Contracts of an organization, the latest first. Throws `Refused` BAD_USER_INPUT, FORBIDDEN. */
  async ofOrganization(organizationId: string, args: PageArguments): Promise<Page<ContractView>> {
    demandTenant(this.#caller, organizationId);
    const request = pageRequest(args, usualPage);
    if (!isId(organizationId)) return pageOf([], request.first);
    const page = await this.#pages.load({ ownerId: organizationId, ...request });
    return withNodes(page, await Promise.all(page.nodes.map((row) => this.#view(row))));
  }

  async #view(row: ContractRow): Promise<ContractView | null> {
    const value = valueOf(await this.#values.load(row));
    return (
      value && {
        id: row.id,
        number: row.number,
        service: value.service,
        concludedAt: row.concluded_at,
        endedAt: row.ended_at,
      }
    );
  }
}
