// People of one answer: their rows, and the door opened once a record class for all of them. What the door does not give stays null.
import type { Caller } from '@clounge/shared/caller';
import type { FieldSet, Opened, Restriction, SealedRow } from '@clounge/shared/vault';
import { employmentFields, type EmploymentFields } from './employment.entity.ts';
import { memberFields, type MemberFields } from './membership.entity.ts';
import type { PeopleSources } from './sources.ts';

/** A membership's row as it lies in the table. */
export interface MembershipRow extends SealedRow {
  joinedAt: Date | null;
  withdrewAt: Date | null;
  marketingEndedAt: Date | null;
  recoveryWaivedAt: Date | null;
}

/** An entry of the registry with the membership that hangs on it. */
export interface PersonRow {
  id: string;
  reference: string;
  tenantId: string | null;
  destroyedAt: Date | null;
  /** Null for contacts and enquirers, and where it was destroyed. */
  membership: MembershipRow | null;
}

/** A person of an answer. */
export interface Person extends PersonRow {
  page: PeoplePage;
  /** What the door gave; undefined before it was asked, null where there is nothing to open. */
  opened?: Opened<MemberFields> | null;
}

type Means = Pick<PeopleSources, 'pool' | 'door'> & { caller: Caller };

/** The people of one page or batch: one access record, one key query a class for all of them together. */
export class PeoplePage {
  readonly people: readonly Person[];
  readonly #means: Means;
  readonly #operation: string;
  #memberships: Promise<void> | null = null;
  #employments: Promise<Map<string, Opened<EmploymentFields>>> | null = null;
  #restrictions: Promise<Map<string, Restriction>> | null = null;

  constructor(means: Means, operation: string, rows: readonly PersonRow[]) {
    this.#means = means;
    this.#operation = operation;
    this.people = rows.map((row) => ({ ...row, page: this }));
  }

  /** Opens the membership of everybody on the page, once. */
  openMemberships(): Promise<void> {
    this.#memberships ??= this.#openMemberships();
    return this.#memberships;
  }

  async #openMemberships(): Promise<void> {
    const members = this.people.flatMap((person) => (person.membership ? [{ person, row: person.membership }] : []));
    const opened = await this.#open(
      memberFields,
      members.map(({ row }) => row),
    );
    for (const person of this.people) person.opened = null;
    for (const [index, { person }] of members.entries()) person.opened = opened[index] ?? null;
  }

  #open<T>(set: FieldSet<T>, rows: readonly SealedRow[]): Promise<Opened<T>[]> {
    return this.#means.door.open(this.#means.caller, { operation: this.#operation }, set, rows);
  }

  /** Opens the employment of everybody on the page, once; by subject. */
  employments(): Promise<Map<string, Opened<EmploymentFields>>> {
    this.#employments ??= this.#openEmployments();
    return this.#employments;
  }

  async #openEmployments(): Promise<Map<string, Opened<EmploymentFields>>> {
    const members = this.people.filter((person) => person.membership);
    const found = await this.#means.pool.query<SealedRow>({
      name: 'employments',
      text: `select id, tenant_id as "tenantId", subject_id as "subjectId", scope, scope_version as "scopeVersion", sealed
             from employment where subject_id = any ($1::uuid[])`,
      values: [members.map((person) => person.id)],
    });
    const opened = await this.#open(employmentFields, found.rows);
    return new Map(
      found.rows.flatMap((row, index) => (row.subjectId && opened[index] ? [[row.subjectId, opened[index]]] : [])),
    );
  }

  /** Restrictions of everybody on the page, whatever purpose opened them. */
  restrictions(): Promise<Map<string, Restriction>> {
    this.#restrictions ??= this.#means.door.restrictionsOf(this.people.map((person) => person.id));
    return this.#restrictions;
  }
}
