// Ends a passkey: by its owner, or by who manages access rights. What was decided with it stands; it never counts again.
import { isFresh, stepUpNeeded, type Caller } from '@clounge/shared/caller';
import { safeCause } from '@clounge/shared/errors';
import { note } from './ledger.ts';
import { Passkey } from './passkey.entity.ts';
import { labelled, managesPasskeys, tell, type PasskeyOutcome, type PasskeySources } from './passkeys.ts';
import { passkeyRefusal } from './refusals.ts';

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/**
 * Revokes a passkey at once and tells its owner by letter; asked again, it answers what stands.
 * Refusals: REASON_WANTED, STEP_UP_NEEDED, NOT_FOUND (also for somebody else's).
 */
export async function revokePasskey(
  sources: PasskeySources,
  caller: Caller,
  id: string,
  reason: string,
): Promise<PasskeyOutcome> {
  const { language } = caller;
  const why = reason.trim();
  const no = (code: 'REASON_WANTED' | 'NOT_FOUND'): PasskeyOutcome => ({
    passkey: null,
    refusal: passkeyRefusal(code, language),
  });
  if (why.length < 3 || why.length > 500) return no('REASON_WANTED');
  // Whoever stole a session must not take the second proof of a decision away.
  if (!isFresh(caller, sources.clock.real())) return { passkey: null, refusal: stepUpNeeded(language) };
  const row = await sources.em().transactional(async (tx): Promise<Passkey | null> => {
    const found = isUuid(id) ? await tx.findOne(Passkey, { id }) : null;
    if (!found || (found.staffNumber !== caller.staffNumber && !managesPasskeys(caller))) return null;
    const at = sources.clock.now();
    const byWhom = caller.staffNumber ?? caller.clientId;
    const revoked = await tx.execute<unknown[]>(
      `update passkey set revoked_at = ?::timestamptz, revoked_by = ? where id = ? and revoked_at is null returning 1`,
      [at.toISOString(), byWhom, id],
    );
    if (revoked.length === 0) return found;
    await note(tx, sources.door, { kind: 'REVOKED', passkey: found, byWhom, at, reason: why });
    await tx.flush();
    return found;
  });
  if (!row) return no('NOT_FOUND');
  // The end of a key does not wait for a mail server.
  await tell(sources, row, 'passkey-revoked').catch((error: unknown) => {
    process.stderr.write(`${JSON.stringify({ level: 'error', what: 'letter', cause: safeCause(error) })}\n`);
  });
  const now = await sources.em().findOneOrFail(Passkey, { id });
  const [passkey] = labelled(sources, caller, [now]);
  if (!passkey) throw new Error('A passkey without a row.');
  return { passkey, refusal: null };
}
