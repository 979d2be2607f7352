// Makes accounts that an installation starts with: staff with their roles, and a member. Asking again changes nothing that stands.
import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ConfigError } from '@clounge/shared/errors';
import { subjectScope } from '@clounge/shared/vault';
import type { IdentityConfig } from '../config.ts';
import { openIdentity, type Identity } from '../identity.ts';
import { registerOrganizations } from '../organizations/organizations.ts';
import { freshReferences } from '../people/identifiers.ts';
import { createMember, subjectsByEmail } from '../people/registration.ts';
import { writeEntry } from '../staff/grants.ts';
import { designateStaff, staffByNumber } from '../staff/staff.ts';
import type { StaffMember } from '../staff/staff.entity.ts';
import { setPassword } from './passwords.ts';

/** An account to be there after the start. */
export interface ProvisionedAccount {
  key: string;
  username: string;
  /** Null: nobody signs in with it yet. */
  password: string | null;
  roles: string[];
  /** Null for a member. */
  staffNumber: string | null;
  displayName: string;
  locale: string;
}

/** The invented company of provisioned members; no real registration number looks like this. */
const demoCompany = { registrationNumber: '000000000000', attendance: true, locale: 'en' };

const languageOf = (locale: string): 'en' | 'ko' | 'id' =>
  locale.startsWith('ko') ? 'ko' : locale.startsWith('id') ? 'id' : 'en';

/**
 * Opens the part by its settings, makes what is missing, and closes it again. A staff number that stands keeps its person and
 * its roles; a password that differs is set anew. Throws `ConfigError` where an account cannot be made as asked.
 */
export async function provisionAccounts(
  config: IdentityConfig,
  accounts: readonly ProvisionedAccount[],
): Promise<void> {
  const identity = await openIdentity(config);
  try {
    await identity.rebuildIndexes();
    for (const account of accounts) {
      if (account.staffNumber === null) await provisionMember(identity, account);
      else await provisionStaff(identity, account, account.staffNumber);
    }
  } finally {
    await identity.close();
  }
}

async function provisionStaff(identity: Identity, account: ProvisionedAccount, number: string): Promise<void> {
  const { door, clock } = identity;
  const em = identity.em();
  const known = (await staffByNumber(em, [number])).get(number);
  const { subjectId } = known ?? (await em.transactional((tx) => designate(identity, tx, account, number)));
  const target = {
    kind: 'staff' as const,
    subjectId,
    tenantId: null,
    scope: subjectScope(subjectId, 'staff'),
    at: clock.now(),
  };
  if (account.password !== null) await setPassword(em, door, target, account.password);
}

/** Roles are given once, with the number: what somebody revoked later does not come back with the next start. */
async function designate(
  identity: Identity,
  em: EntityManager,
  account: ProvisionedAccount,
  number: string,
): Promise<StaffMember> {
  const { door, clock } = identity;
  const at = clock.now();
  const subjectId = await registerStaff(identity, em);
  const details = { name: account.displayName, email: account.username, language: languageOf(account.locale) };
  const staff = await designateStaff(em, door, { number, subjectId, details, at });
  for (const role of account.roles) {
    const entry = {
      kind: 'GRANTED' as const,
      grantId: null,
      staffNumber: number,
      subjectId,
      role,
      byWhom: 'S-0000',
      at,
      untilAt: null,
    };
    await writeEntry(em, door, entry, 'Set up with the installation.');
  }
  return staff;
}

/** An entry of the data-subject registry for somebody of the staff. */
async function registerStaff({ pool }: Identity, em: EntityManager): Promise<string> {
  const [reference] = await freshReferences(pool, 'person', 1);
  const id = randomUUID();
  await em.execute(`insert into data_subject (id, reference, kind) values (?, ?, 'staff')`, [id, reference]);
  return id;
}

async function provisionMember(identity: Identity, account: ProvisionedAccount): Promise<void> {
  const { door, clock } = identity;
  const [organizationId] = await registerOrganizations(identity, [demoCompany]);
  if (organizationId === undefined) throw new Error('The company was not registered.');
  const [known] = await subjectsByEmail(identity, [account.username]);
  const created =
    known ??
    (await createMember(identity, {
      organizationId,
      name: account.displayName,
      email: account.username,
      employeeNumber: `DEMO-${account.key}`,
      locale: languageOf(account.locale),
    }));
  if ('kind' in created && created.kind === 'refused') throw new ConfigError(created.refusal.message);
  const { subjectId } = created;
  const tenantId = known?.tenantId ?? organizationId;
  const target = { kind: 'member' as const, subjectId, tenantId, scope: subjectScope(subjectId, 'account') };
  if (account.password !== null)
    await setPassword(identity.em(), door, { ...target, at: clock.now() }, account.password);
}
