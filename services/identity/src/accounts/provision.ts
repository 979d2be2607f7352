// Makes accounts that an installation starts with: staff with their roles, and a member. Asking again changes nothing that stands.
import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { subjectScope } from '@clounge/shared/vault';
import type { IdentityConfig } from '../config.ts';
import { openIdentity, type Identity } from '../identity.ts';
import { endSessionsOf } from '../sign-in/state-store.ts';
import { rolesInForce } from '../staff/roles.ts';
import { designateStaff, staffByNumber } from '../staff/staff.ts';
import { writeEntry } from '../staff/grants.ts';
import { StaffAccount } from './account.entity.ts';

/** An account to be there after the start. */
export interface ProvisionedAccount {
  key: string;
  username: string;
  password: string;
  roles: string[];
  /** Null for a member. */
  staffNumber: string | null;
  displayName: string;
  locale: string;
}

const languageOf = (locale: string): 'en' | 'ko' | 'id' => (locale.startsWith('ko') ? 'ko' : locale.startsWith('id') ? 'id' : 'en');

/** Opens the part by its settings, makes what is missing, and closes it again. */
export async function provisionAccounts(config: IdentityConfig, accounts: readonly ProvisionedAccount[]): Promise<void> {
  const identity = await openIdentity(config);
  try {
    for (const account of accounts) {
      if (account.staffNumber !== null) await provisionStaff(identity, account, account.staffNumber);
    }
  } finally {
    await identity.close();
  }
}

async function provisionStaff(identity: Identity, account: ProvisionedAccount, number: string): Promise<void> {
  const { door, clock } = identity;
  const em = identity.em();
  const known = (await staffByNumber(em, [number])).get(number);
  const details = { name: account.displayName, email: account.username, language: languageOf(account.locale) };
  const staff = known ?? (await designateStaff(em, door, { number, subjectId: await registerStaff(em), details, at: clock.now() }));
  const held = (await rolesInForce(em, [number], clock.now())).get(number) ?? [];
  for (const role of account.roles.filter((one) => !held.includes(one))) {
    const entry = { kind: 'GRANTED' as const, grantId: null, staffNumber: number, subjectId: staff.subjectId, role };
    await writeEntry(em, door, { ...entry, byWhom: 'S-0000', at: clock.now(), untilAt: null }, 'Set up with the installation.');
  }
  await setPassword(identity, em, staff.subjectId, account.password);
}

/** An entry of the data-subject registry for somebody of the staff. */
async function registerStaff(em: EntityManager): Promise<string> {
  const id = randomUUID();
  await em.execute(`insert into data_subject (id, reference, kind) values (?, ?, 'staff')`, [id, `S-${id.slice(0, 8).toUpperCase()}`]);
  return id;
}

/** Sets a password where it is not this one already; another one ends every session of the account. */
async function setPassword({ door, clock }: Identity, em: EntityManager, subjectId: string, password: string): Promise<void> {
  const known = await em.findOne(StaffAccount, { subjectId });
  if (known && (await door.verifyPassword(known, password))) return;
  const row = { id: known?.id ?? randomUUID(), tenantId: null, scope: subjectScope(subjectId, 'staff'), scopeVersion: 1 };
  const sealed = await door.sealPassword(row, password);
  if (known) {
    known.sealed = sealed;
    await endSessionsOf(em, known.id);
  } else em.create(StaffAccount, { ...row, subjectId, sealed, state: 'OPEN', createdAt: clock.now() });
  await em.flush();
}
