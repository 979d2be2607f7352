// Sets passwords of accounts, sealed under the scope that dies with their owner. Writes nothing where the password stands already.
import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Door } from '@clounge/shared/vault';
import { endSessionsOf } from '../sign-in/state-store.ts';
import { MemberAccount, StaffAccount } from './account.entity.ts';

export interface PasswordTarget {
  kind: 'member' | 'staff';
  subjectId: string;
  /** Organization of a member. */
  tenantId: string | null;
  /** Scope that the password is sealed under. */
  scope: string;
  at: Date;
}

/** Makes the account where there is none. Another password ends every session of the account. Answers the account's id. */
export async function setPassword(
  em: EntityManager,
  door: Pick<Door, 'sealPassword' | 'verifyPassword'>,
  target: PasswordTarget,
  password: string,
): Promise<string> {
  const { subjectId, tenantId, scope } = target;
  const known =
    target.kind === 'member'
      ? await em.findOne(MemberAccount, { subjectId })
      : await em.findOne(StaffAccount, { subjectId });
  if (known && (await door.verifyPassword(known, password))) return known.id;
  const row = { id: known?.id ?? randomUUID(), tenantId, scope, scopeVersion: known?.scopeVersion ?? 1 };
  const sealed = await door.sealPassword(row, password);
  if (known) {
    known.sealed = sealed;
    await endSessionsOf(em, known.id);
  } else {
    const fresh = { ...row, subjectId, sealed, state: 'OPEN' as const, createdAt: target.at };
    if (target.kind === 'member') em.create(MemberAccount, fresh);
    else em.create(StaffAccount, fresh);
  }
  await em.flush();
  return row.id;
}
