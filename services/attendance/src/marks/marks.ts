// Reads attendance marks for one operation, through the door: one look for all marks that the operation wants.
import DataLoader from 'dataloader';
import type { Caller } from '@clounge/shared/caller';
import { Refused } from '@clounge/shared/errors';
import type { Opened } from '@clounge/shared/vault';
import type { Attendance } from '../attendance.ts';
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
import { markFields, type MarkFields } from './attendance-mark.entity.ts';
import type { SequenceFinding } from './days.ts';

/** What the `AttendanceMark` type of the schema shows; all but the id is null while the door is shut. */
export type MarkView = {
  id: string;
  markedAt?: Date;
  person?: { id: string };
  restriction: { since: Date; reason: string } | null;
  /** Where the marks around it were looked at as well. */
  finding?: SequenceFinding | null;
  voided?: boolean;
} & Partial<MarkFields>;

interface MarkRow extends PagedRow {
  subject_id: string;
  tenant_id: string;
  scope: string;
  scope_version: number;
  sealed: Buffer;
}

const columns = ['subject_id', 'tenant_id', 'scope', 'scope_version', 'sealed'];
const usualPage = 50;

export class Marks {
  readonly #caller: Caller;
  readonly #ofPerson;
  readonly #ofOrganization;
  readonly #values: DataLoader<MarkRow, Opened<MarkFields>, string>;

  constructor({ pool, door }: Pick<Attendance, 'pool' | 'door'>, caller: Caller) {
    this.#caller = caller;
    const paged = { table: 'attendance_mark', columns, pagedBy: 'marked_at' };
    this.#ofPerson = pageLoader<MarkRow>(pool, { ...paged, ownedBy: 'subject_id' });
    this.#ofOrganization = pageLoader<MarkRow>(pool, { ...paged, ownedBy: 'tenant_id' });
    const open = async (rows: readonly MarkRow[]) => {
      const wanted = rows.map((row) => ({
        id: row.id,
        tenantId: row.tenant_id,
        subjectId: row.subject_id,
        scope: row.scope,
        scopeVersion: row.scope_version,
        sealed: row.sealed,
      }));
      return door.open(caller, { operation: 'attendanceMarks' }, markFields, wanted);
    };
    // Pages of several people come back in one turn; their marks go through the door together.
    this.#values = new DataLoader(open, {
      cacheKeyFn: (row) => row.id,
      batchScheduleFn: (callback) => setImmediate(callback),
    });
  }

  /** Marks of a person, newest first. Throws `Refused` BAD_USER_INPUT, FORBIDDEN. */
  async ofPerson(subjectId: string, args: PageArguments): Promise<Page<MarkView>> {
    const { first, after } = pageRequest(args, usualPage);
    if (!isId(subjectId)) return pageOf([], first);
    return this.#views(await this.#ofPerson.load({ ownerId: subjectId, first, after }));
  }

  /** Marks of an organization's people, newest first. Throws `Refused` BAD_USER_INPUT, FORBIDDEN. */
  async ofOrganization(organizationId: string, args: PageArguments): Promise<Page<MarkView>> {
    if (this.#caller.tenantId !== null && this.#caller.tenantId !== organizationId) {
      throw new Refused('FORBIDDEN', 'This is outside your organization.');
    }
    const { first, after } = pageRequest(args, usualPage);
    if (!isId(organizationId)) return pageOf([], first);
    return this.#views(await this.#ofOrganization.load({ ownerId: organizationId, first, after }));
  }

  async #views(page: Page<MarkRow>): Promise<Page<MarkView>> {
    const views = page.nodes.map(async (row): Promise<MarkView> => {
      const opened = await this.#values.load(row);
      if (opened.kind === 'opened')
        return {
          id: row.id,
          markedAt: row.paged_at,
          person: { id: row.subject_id },
          restriction: null,
          ...opened.value,
        };
      const { kind } = opened;
      return { id: row.id, restriction: kind === 'restricted' ? { since: opened.since, reason: opened.reason } : null };
    });
    return withNodes(page, await Promise.all(views));
  }
}
