// Finds accounts and judges passwords. Seals and verifies, never opens: sign-in works while the journal is down.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '@clounge/shared/clock';
import { mayStillSignIn, type Door } from '@clounge/shared/vault';
import { rolesInForce } from '../staff/roles.ts';
import { StaffMember } from '../staff/staff.entity.ts';
import type { TokenAccount } from '../sign-in/token-claims.ts';
import { MemberAccount, StaffAccount } from './account.entity.ts';
import { normalEmail } from './email.ts';

/** An account that was found. Whether it may sign in is answered by `isPasswordOf`. */
export interface FoundAccount {
  id: string;
  subjectId: string;
  /** Null for a member. */
  staffNumber: string | null;
  row: MemberAccount | StaffAccount;
}

/** From where somebody signed in. */
export interface SignInOrigin {
  address: string | null;
  userAgent: string | null;
}

export interface Accounts {
  byId(id: string): Promise<FoundAccount | null>;
  /** By e-mail address, in its normal form. */
  byUsername(email: string): Promise<FoundAccount | null>;
  /**
   * Whether the secret is the account's, and the account may be used. Takes the same time for no account, a closed one and a
   * restricted one, whose answer is always no.
   */
  isPasswordOf(account: FoundAccount | null, secret: string): Promise<boolean>;
  /** Notes a sign-in that succeeded, with its origin sealed. */
  recordSignIn(account: FoundAccount, origin: SignInOrigin): Promise<void>;
  /** The account as it stands now, for a token; null where it may not be signed in. */
  forToken(accountId: string): Promise<TokenAccount | null>;
}

export interface AccountSources {
  em: () => EntityManager;
  door: Pick<Door, 'blind' | 'verifyPassword' | 'restrictionsOf'>;
  clock: Clock;
  /** Data subject of a member by the keyed hash of the e-mail address. */
  memberByEmail(blind: Buffer): Promise<string | null>;
  recordMemberSignIn(subjectId: string, origin: SignInOrigin): Promise<void>;
  recordStaffSignIn(subjectId: string, origin: SignInOrigin): Promise<void>;
}

/** Keyed hash of an e-mail address, the same for members and staff: one address is one sign-in. */
export async function emailBlind(door: Pick<Door, 'blind'>, email: string): Promise<Buffer> {
  const [blind] = await door.blind('email', null, [normalEmail(email)]);
  if (!blind) throw new Error('A blind index without an answer.');
  return blind;
}

async function staffBySubject(em: EntityManager, subjectId: string): Promise<StaffMember | null> {
  return em.findOne(StaffMember, { subjectId });
}

/** Accounts over the identity database. */
export function accountsOf(sources: AccountSources): Accounts {
  const { door, clock } = sources;

  async function staffAccount(em: EntityManager, row: StaffAccount | null): Promise<FoundAccount | null> {
    if (!row) return null;
    const staff = await staffBySubject(em, row.subjectId);
    return staff && { id: row.id, subjectId: row.subjectId, staffNumber: staff.number, row };
  }

  const memberAccount = (row: MemberAccount | null): FoundAccount | null =>
    row && { id: row.id, subjectId: row.subjectId, staffNumber: null, row };

  async function mayBeUsed(em: EntityManager, account: FoundAccount): Promise<boolean> {
    if (account.row.state !== 'OPEN') return false;
    if (account.staffNumber === null) return true;
    return (await staffBySubject(em, account.subjectId))?.isDesignated(clock.now()) ?? false;
  }

  return {
    async byId(id) {
      const em = sources.em();
      return (
        memberAccount(await em.findOne(MemberAccount, { id })) ??
        staffAccount(em, await em.findOne(StaffAccount, { id }))
      );
    },
    async byUsername(email) {
      const em = sources.em();
      const blind = await emailBlind(door, email);
      const [staff] = await em.execute<{ subject_id: string }[]>(
        `select subject_id from staff_email_index where blind = ?`,
        [blind],
      );
      if (staff) return staffAccount(em, await em.findOne(StaffAccount, { subjectId: staff.subject_id }));
      const member = await sources.memberByEmail(blind);
      return member === null ? null : memberAccount(await em.findOne(MemberAccount, { subjectId: member }));
    },
    async isPasswordOf(account, secret) {
      const usable = account !== null && (await mayBeUsed(sources.em(), account));
      return door.verifyPassword(usable ? account.row : null, secret);
    },
    recordSignIn: (account, origin) =>
      account.staffNumber === null
        ? sources.recordMemberSignIn(account.subjectId, origin)
        : sources.recordStaffSignIn(account.subjectId, origin),
    async forToken(accountId) {
      const em = sources.em();
      const account = await this.byId(accountId);
      if (!account || !(await mayBeUsed(em, account))) return null;
      const restriction = (await door.restrictionsOf([account.subjectId])).get(account.subjectId);
      if (restriction && !mayStillSignIn(restriction.reason)) return null;
      if (account.staffNumber === null) {
        return {
          id: account.id,
          roles: ['member'],
          staffNumber: null,
          subjectId: account.subjectId,
          tenantId: account.row.tenantId,
        };
      }
      const roles = await rolesInForce(em, [account.staffNumber], clock.now());
      return {
        id: account.id,
        roles: roles.get(account.staffNumber) ?? [],
        staffNumber: account.staffNumber,
        subjectId: null,
        tenantId: null,
      };
    },
  };
}
