// A decision that a passkey signed: over this list, this decision and this reason, once, by a key that counts. Everything else is refused.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise, softAuthenticator, type Authenticator, type Ceremony } from '@clounge/test/kit';
import { certificate } from '../certificates/certificates.ts';
import { certifyBatch } from '../certificates/certify.ts';
import { verifyCertificate } from '../certificates/verify.ts';
import { privacyConfig } from '../config.ts';
import { approveDestruction, returnDestruction, type Decide } from '../destruction/deciding.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { challengeOf, domain, type ChallengeInput } from './challenge.ts';
import { approvalChallenge, type Intended } from './issuing.ts';

let at: PrivacyHouse;
let origin: string;
let device: Authenticator;
let passkeyId: string;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
  origin = at.house.installation.place.publicUrl;
  ({ device, id: passkeyId } = await registered('officer'));
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const reason = 'Purpose ended, recovery window over.';

async function identity<Data>(user: 'officer' | 'deputy', document: string, variables: object = {}): Promise<Data> {
  const token = (await at.house.signIn(user)).accessToken;
  const { data, errors } = await at.house.graphql<Data>(document, { ...variables }, { token, part: 'identity' });
  if (data === null) throw new Error(errors[0]?.message);
  return data;
}

/** A device whose passkey somebody registered through identity. */
async function registered(user: 'officer' | 'deputy'): Promise<{ device: Authenticator; id: string }> {
  const made = softAuthenticator();
  const { passkeyRegistrationOptions: begun } = await identity<{
    passkeyRegistrationOptions: { registration: { challenge: string } };
  }>(user, `mutation { passkeyRegistrationOptions { registration { challenge } } }`);
  const input = { label: 'Phone', ...made.register({ challenge: begun.registration.challenge, origin }) };
  const { registerPasskey } = await identity<{ registerPasskey: { passkey: { id: string } } }>(
    user,
    `mutation ($input: RegisterPasskeyInput!) { registerPasskey(input: $input) { passkey { id } } }`,
    { input },
  );
  return { device: made, id: registerPasskey.passkey.id };
}

const revoke = (id: string) =>
  identity(
    'officer',
    `mutation ($id: ID!) { revokePasskey(id: $id, reason: "The device is lost.") { refusal { code } } }`,
    { id },
  );

/** A membership list of its own; whatever waited before is returned. */
async function list(people = 2): Promise<{ id: string; hash: string }> {
  const waiting = await at.sources.pool.query<{ id: string }>(
    `select id from destruction_batch where state = 'AWAITING_APPROVAL'`,
  );
  for (const { id } of waiting.rows) {
    const { listHash } = await at.batch(id);
    await returnDestruction(at.sources, as('officer'), { batchId: id, listHash, reason });
  }
  await at.members(Array.from({ length: people }, () => 200));
  const [id = ''] = await at.select('membership');
  return { id, hash: (await at.batch(id)).listHash };
}

const inputOf = ({ id, hash }: { id: string; hash: string }): Decide => ({ batchId: id, listHash: hash, reason });

async function challengeFor(wanted: Decide, more: Partial<Intended> = {}, caller = as('officer')): Promise<string> {
  const { challenge, refusal } = await approvalChallenge(at.sources, caller, {
    ...wanted,
    decision: 'APPROVED',
    ...more,
  });
  if (!challenge) throw new Error(refusal?.code ?? 'no challenge');
  return challenge.challenge;
}

/** The officer's approval with what the device signed. */
async function approve(wanted: Decide, ceremony: Omit<Ceremony, 'origin'> & { origin?: string }, by = device) {
  const passkey = by.assert({ origin, ...ceremony });
  return (await approveDestruction(at.sources, as('officer'), { ...wanted, passkey })).refusal;
}

const stateOf = async (id: string) => (await at.batch(id)).state;

describe('approval with a passkey', () => {
  promise('Art. 8(3)①', 'whoever has a passkey approves with it, and an outsider can verify it offline', async () => {
    const waiting = await list();
    const wanted = inputOf(waiting);
    expect((await approveDestruction(at.sources, as('officer'), wanted)).refusal).toMatchObject({
      code: 'PASSKEY_NEEDED',
      wayOut: expect.any(String) as string,
    });
    expect(await approve(wanted, { challenge: await challengeFor(wanted) })).toBeNull();
    expect(await stateOf(waiting.id)).toBe('APPROVED');
    const rows = await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [
      waiting.id,
    ]);
    await at.carryOut(waiting.id, rows.rows[0]?.id ?? '');
    const { document } = (await certificate(at.sources, await certifyBatch(at.sources, waiting.id))) ?? {};
    const verified = await verifyCertificate(document ?? '');
    if (!verified.ok) throw new Error(verified.problem);
    const { approval, list: stated } = verified.certificate;
    expect(approval.passkey?.challengeInput).toMatchObject({ listHash: waiting.hash, approver: 'S-0001' });
    expect(stated.hash).toBe(waiting.hash);
    // What anybody computes who has the file and nothing of ours.
    const client = JSON.parse(Buffer.from(approval.passkey?.clientDataJSON ?? '', 'base64url').toString()) as {
      challenge: string;
    };
    const sorted = Object.entries(approval.passkey?.challengeInput ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    const text = JSON.stringify(Object.fromEntries(sorted));
    expect(client.challenge).toBe(createHash('sha256').update(text).digest('base64url'));
  });

  promise(
    'Art. 8(3)①',
    'without a passkey the confirmed identity decides, unless the house wants one of everybody',
    async () => {
      const wanted = inputOf(await list());
      const deputy = as('deputy');
      expect(await approvalChallenge(at.sources, deputy, { ...wanted, decision: 'APPROVED' })).toEqual({
        challenge: null,
        refusal: null,
      });
      const strict = { ...at.sources, config: { ...at.sources.config, approvalRequiresPasskey: true } };
      expect((await approvalChallenge(strict, deputy, { ...wanted, decision: 'APPROVED' })).refusal).toMatchObject({
        code: 'PASSKEY_NOT_REGISTERED',
      });
      expect((await approveDestruction(strict, deputy, wanted)).refusal).toMatchObject({
        code: 'PASSKEY_NOT_REGISTERED',
        wayOut: expect.stringContaining('Register one') as string,
      });
      expect((await approveDestruction(at.sources, deputy, wanted)).refusal).toBeNull();
    },
  );

  promise('Art. 8(3)①', 'a signature over another list, decision or reason approves nothing', async () => {
    const other = inputOf(await list(1));
    const overOther = await challengeFor(other);
    const waiting = await list();
    const wanted = inputOf(waiting);
    const [code, wayOut] = ['PASSKEY_OTHER_LIST', expect.any(String) as string];
    expect(await approve(wanted, { challenge: overOther })).toMatchObject({ code, field: 'listHash', wayOut });
    const returned = await challengeFor(wanted, { decision: 'RETURNED' });
    expect(await approve(wanted, { challenge: returned })).toMatchObject({ code: 'PASSKEY_OTHER_DECISION', wayOut });
    const why = await challengeFor(wanted, { reason: 'Something else.' });
    expect(await approve(wanted, { challenge: why })).toMatchObject({
      code: 'PASSKEY_OTHER_REASON',
      field: 'reason',
      wayOut,
    });
    // The list changed between the signature and the decision: the hash that was signed is no list any more.
    const before = await challengeFor(wanted);
    await at.members([300]);
    await at.select('membership');
    expect(await approve(wanted, { challenge: before })).toMatchObject({ code: 'LIST_CHANGED' });
    expect(
      await approve(inputOf({ ...waiting, hash: (await at.batch(waiting.id)).listHash }), { challenge: before }),
    ).toMatchObject({ code });
    expect(await stateOf(waiting.id)).toBe('AWAITING_APPROVAL');
  });

  promise(
    'Art. 8(3)①',
    'a challenge counts once, for five minutes, for whom it was issued, and only when it was',
    async () => {
      const waiting = await list();
      const wanted = inputOf(waiting);
      const wayOut = expect.any(String) as string;
      const spoilt = await challengeFor(wanted);
      expect(await approve(wanted, { challenge: spoilt, userVerified: false })).toMatchObject({
        code: 'PASSKEY_OWNER_NOT_VERIFIED',
        wayOut,
      });
      expect(await approve(wanted, { challenge: spoilt })).toMatchObject({ code: 'PASSKEY_REPLAYED', wayOut });
      const late = await challengeFor(wanted);
      await at.house.installation.sql(
        'privacy',
        `update approval_challenge set expires_at = clock_timestamp() - interval '1 ms' where challenge = $1`,
        [late],
      );
      expect(await approve(wanted, { challenge: late })).toMatchObject({ code: 'PASSKEY_EXPIRED', wayOut });
      const own: ChallengeInput = {
        domain,
        ...{ batchId: waiting.id, listHash: waiting.hash, decision: 'APPROVED', approver: 'S-0001' },
        reasonHash: createHash('sha256').update(reason).digest('hex'),
        nonce: 'n'.repeat(43),
      };
      const invented = challengeOf(own).toString('base64url');
      expect(await approve(wanted, { challenge: invented })).toMatchObject({
        code: 'PASSKEY_UNKNOWN_CHALLENGE',
        wayOut,
      });
      const { device: deputys, id } = await registered('deputy');
      const hers = await challengeFor(wanted, {}, as('deputy'));
      expect(await approve(wanted, { challenge: hers })).toMatchObject({ code: 'PASSKEY_UNKNOWN_CHALLENGE' });
      const his = await challengeFor(wanted);
      expect(await approve(wanted, { challenge: his }, deputys)).toMatchObject({ code: 'PASSKEY_FOREIGN', wayOut });
      // A refused foreign key has not used the challenge of the officer up.
      const both = await Promise.all([approve(wanted, { challenge: his }), approve(wanted, { challenge: his })]);
      expect(both.map((one) => one?.code ?? 'APPROVED').sort()).toEqual(['ALREADY_DECIDED', 'APPROVED']);
      await revoke(id);
    },
  );

  promise('Art. 8(3)①', 'a revoked, copied or forged passkey approves nothing', async () => {
    const waiting = await list();
    const wanted = inputOf(waiting);
    const wayOut = expect.any(String) as string;
    const forged = { ...softAuthenticator(), credentialId: device.credentialId };
    const passkey = {
      ...forged.assert({ challenge: await challengeFor(wanted), origin }),
      credentialId: device.credentialId,
    };
    expect((await approveDestruction(at.sources, as('officer'), { ...wanted, passkey })).refusal).toMatchObject({
      code: 'PASSKEY_INVALID',
      wayOut,
    });
    for (const fault of [{ origin: 'http://localhost:1' }, { rpId: 'clounge.example' }, { type: 'webauthn.create' }]) {
      expect(
        await approve(wanted, { challenge: await challengeFor(wanted), ...fault }),
        JSON.stringify(fault),
      ).toMatchObject({
        code: 'PASSKEY_INVALID',
      });
    }
    const unreadable = { ...passkey, clientDataJSON: 'bm9uZQ' };
    expect(
      (await approveDestruction(at.sources, as('officer'), { ...wanted, passkey: unreadable })).refusal,
    ).toMatchObject({
      code: 'PASSKEY_INVALID',
    });
    expect(await approve(wanted, { challenge: await challengeFor(wanted), signCount: 1 })).toMatchObject({
      code: 'PASSKEY_COPIED',
      wayOut,
    });
    const { device: lost, id } = await registered('officer');
    const challenge = await challengeFor(wanted);
    await revoke(id);
    expect(await approve(wanted, { challenge }, lost)).toMatchObject({ code: 'PASSKEY_REVOKED', wayOut });
    expect(await stateOf(waiting.id)).toBe('AWAITING_APPROVAL');
    expect(await approve(wanted, { challenge, signCount: 1_000 })).toBeNull();
  });

  promise('Art. 8(3)①', 'a return needs no passkey; one that is given must be over this very return', async () => {
    const waiting = await list();
    const wanted = inputOf(waiting);
    const give = async (challenge: string) =>
      (
        await returnDestruction(at.sources, as('officer'), {
          ...wanted,
          passkey: device.assert({ origin, challenge }),
        })
      ).refusal;
    expect(await give(await challengeFor(wanted))).toMatchObject({ code: 'PASSKEY_OTHER_DECISION' });
    expect(await give(await challengeFor(wanted, { decision: 'RETURNED' }))).toBeNull();
    expect(await stateOf(waiting.id)).toBe('RETURNED');
    const kept = await at.sources.pool.query<{ decision: string }>(
      `select passkey -> 'challengeInput' ->> 'decision' as decision from approval where batch_id = $1`,
      [waiting.id],
    );
    expect(kept.rows).toEqual([{ decision: 'RETURNED' }]);
  });

  promise('Art. 8(3)①', 'in production everybody needs a passkey unless the operator says otherwise', () => {
    const env = at.house.installation.env('privacy');
    const production = {
      ...env,
      NODE_ENV: 'production',
      CLOUNGE_ALLOW_FILE_KEYS: 'yes',
      CLOUNGE_CLOCK_OFFSET_MS: '0',
    };
    expect(privacyConfig(env).approvalRequiresPasskey).toBe(false);
    expect(privacyConfig(production).approvalRequiresPasskey).toBe(true);
    expect(privacyConfig({ ...env, CLOUNGE_APPROVAL_REQUIRES_PASSKEY: 'yes' }).approvalRequiresPasskey).toBe(true);
    expect(privacyConfig({ ...production, CLOUNGE_APPROVAL_REQUIRES_PASSKEY: 'no' }).approvalRequiresPasskey).toBe(
      false,
    );
  });

  promise('Art. 8(3)①', 'no challenge is given for what could not be decided', async () => {
    const wanted = inputOf(await list());
    const ask = async (more: Partial<Intended>, caller = as('officer')) =>
      (await approvalChallenge(at.sources, caller, { ...wanted, decision: 'APPROVED', ...more })).refusal?.code;
    expect(await ask({ batchId: passkeyId })).toBe('NOT_FOUND');
    expect(await ask({ listHash: 'x' })).toBe('LIST_CHANGED');
    expect(await ask({ reason: 'a@b.example' })).toBe('PERSONAL_DATA_IN_REASON');
    expect(await ask({}, as('officer', { authTime: null }))).toBe('STEP_UP_NEEDED');
    expect(await ask({}, as('deputy', { staffNumber: 'S-0008' }))).toBe('NOT_APPOINTED');
    expect(await ask({ decision: 'RETURNED' }, as('deputy', { staffNumber: 'S-0008' }))).toBe('NOT_APPOINTED');
  });
});
