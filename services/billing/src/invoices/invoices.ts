// Reads invoices for one operation, through the door. An invoice whose door is shut is left out: nothing is told of it.
import DataLoader from 'dataloader';
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
import { invoiceFields, type InvoiceFields } from './invoice.entity.ts';

/** What the `Invoice` type of the schema shows. */
export interface InvoiceView {
  id: string;
  number: string;
  contractNumber: string;
  amount: string;
  currency: string;
  issuedAt: Date;
  paidAt: Date | null;
  suppliedAt: Date | null;
}

interface InvoiceRow extends StoredSealed, PagedRow {
  organization_id: string;
  number: string;
  contract_number: string;
  issued_at: Date;
  paid_at: Date | null;
  supplied_at: Date | null;
}

const columns = [
  'organization_id',
  'tenant_id',
  'number',
  'contract_number',
  'issued_at',
  'paid_at',
  'supplied_at',
  'scope',
  'scope_version',
  'sealed',
];
const usualPage = 20;

export class Invoices {
  readonly #billing: Billing;
  readonly #caller: Caller;
  readonly #pages;
  readonly #values;
  readonly #byId: DataLoader<string, InvoiceRow | null>;

  constructor(billing: Billing, caller: Caller) {
    this.#billing = billing;
    this.#caller = caller;
    this.#pages = pageLoader<InvoiceRow>(billing.pool, {
      table: 'invoice',
      columns,
      ownedBy: 'organization_id',
      pagedBy: 'issued_at',
    });
    this.#values = opener<InvoiceRow, InvoiceFields>(
      billing.door,
      caller,
      'invoices',
      invoiceFields,
      (row) => row.organization_id,
    );
    this.#byId = new DataLoader(async (ids) => {
      const found = await this.#find('id = any ($1::uuid[])', [ids.filter(isId)]);
      const rows = new Map(found.map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id) ?? null);
    });
  }

  /** Invoices of an organization, the latest first. Throws `Refused` BAD_USER_INPUT, FORBIDDEN. */
  async ofOrganization(organizationId: string, args: PageArguments): Promise<Page<InvoiceView>> {
    demandTenant(this.#caller, organizationId);
    const request = pageRequest(args, usualPage);
    if (!isId(organizationId)) return pageOf([], request.first);
    const page = await this.#pages.load({ ownerId: organizationId, ...request });
    return withNodes(page, await Promise.all(page.nodes.map((row) => this.#view(row))));
  }

  /** An invoice by its number; null where nobody in reach of the caller has it. */
  async byNumber(number: string): Promise<InvoiceView | null> {
    const [row] = await this.#find('number = $1', [number.trim().normalize('NFC').slice(0, 64)]);
    return row && this.#inReach(row) ? this.#view(row) : null;
  }

  async byId(id: string): Promise<InvoiceView | null> {
    const row = await this.#byId.load(id);
    return row && this.#inReach(row) ? this.#view(row) : null;
  }

  #inReach(row: InvoiceRow): boolean {
    return this.#caller.tenantId === null || this.#caller.tenantId === row.tenant_id;
  }

  async #find(where: string, values: unknown[]): Promise<InvoiceRow[]> {
    const found = await this.#billing.pool.query<InvoiceRow>(
      `select id, issued_at as paged_at, ${columns.join(', ')} from invoice where ${where}`,
      values,
    );
    return found.rows;
  }

  async #view(row: InvoiceRow): Promise<InvoiceView | null> {
    const value = valueOf(await this.#values.load(row));
    return (
      value && {
        id: row.id,
        number: row.number,
        contractNumber: row.contract_number,
        amount: value.amount,
        currency: value.currency,
        issuedAt: row.issued_at,
        paidAt: row.paid_at,
        suppliedAt: row.supplied_at,
      }
    );
  }
}
