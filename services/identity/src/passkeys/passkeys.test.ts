// Passkeys of those who decide: registered only by themselves and just after confirming who they are, told by letter, revoked at once.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import {
  mintToken,
  promise,
  softAuthenticator,
  startHouse,
  type Ceremony,
  type House,
  type PasskeyAlgorithm,
} from '@clounge/test/kit';

let house: House;
let origin: string;
beforeAll(async () => {
  house = await startHouse({ services: ['identity'], gateway: false, mailbox: true });
  origin = house.installation.place.publicUrl;
});
afterAll(() => house.close());

interface Refusable {
  refusal: { code: string; message: string; wayOut: string | null } | null;
}
interface Shown {
  id: string;
  reference: string;
  label: string | null;
  revokedAt: string | null;
  revokedBy: string | null;
}
type Options = Refusable & { registration: { challenge: string; rpId: string; exclude: { id: string }[] } | null };
type Payload = Refusable & { passkey: Shown | null };

const shown = 'id reference label revokedAt revokedBy';
const optionsOf = `mutation { passkeyRegistrationOptions {
  registration { challenge rpId exclude { id } } refusal { code message wayOut } } }`;
const register = `mutation ($input: RegisterPasskeyInput!) { registerPasskey(input: $input) {
  passkey { ${shown} } refusal { code message wayOut } } }`;
const revoke = `mutation ($id: ID!, $reason: String!) { revokePasskey(id: $id, reason: $reason) {
  passkey { ${shown} } refusal { code message wayOut } } }`;
const list = `query ($staffNumber: String) { passkeys(staffNumber: $staffNumber) { ${shown} staffNumber lastUsedAt } }`;

async function ask<Data>(token: string, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await house.graphql<Data>(query, variables, { token, part: 'identity' });
  if (data === null) throw new Error(errors[0]?.extensions?.code ?? 'no answer');
  return data;
}

const tokenOf = async (user: 'officer' | 'deputy') => (await house.signIn(user)).accessToken;

async function begin(token: string) {
  const { passkeyRegistrationOptions: said } = await ask<{ passkeyRegistrationOptions: Options }>(token, optionsOf);
  return said;
}

async function finish(token: string, made: object, label = 'My phone') {
  const { registerPasskey: said } = await ask<{ registerPasskey: Payload }>(token, register, {
    input: { label, ...made },
  });
  return said;
}

async function registered(token: string, algorithm: PasskeyAlgorithm = 'ES256', label = 'My phone') {
  const device = softAuthenticator(algorithm);
  const { registration } = await begin(token);
  const said = await finish(token, device.register({ challenge: registration?.challenge ?? '', origin }), label);
  if (!said.passkey) throw new Error(said.refusal?.code);
  return { device, passkey: said.passkey };
}

const service = () => house.programToken('service-privacy', { resource: 'urn:clounge:identity', scope: 'service' });

describe('registering', () => {
  promise(
    'Art. 8(3)①',
    'whoever decides registers a passkey, and learns of it by letter in their language',
    async () => {
      const officer = await tokenOf('officer');
      const { passkey } = await registered(officer, 'ES256', 'Laptop at the office');
      expect(passkey.reference).toBe(`K-${passkey.id.slice(0, 8).toUpperCase()}`);
      const { passkey: other } = await registered(await tokenOf('deputy'), 'EdDSA');
      const letters = await house.letters();
      const to = (user: string) => letters.find((one) => one.to[0]?.startsWith(user));
      expect(to('officer')?.subject).toBe(`Passkey ${passkey.reference} was registered for you`);
      expect(to('officer')?.text).toContain(`${origin}/passkeys`);
      expect(to('deputy')?.subject).toBe(`패스키 ${other.reference} 등록됨`);
      expect(letters.some(({ text }) => text.includes('Laptop'))).toBe(false);
      const { passkeys } = await ask<{ passkeys: Shown[] }>(officer, list);
      expect(passkeys).toMatchObject([{ id: passkey.id, label: 'Laptop at the office', revokedAt: null }]);
    },
  );

  promise(
    'Art. 9(4)',
    'what somebody calls their passkey lies sealed, and the ledger says who registered it',
    async () => {
      const { passkey } = await registered(await tokenOf('officer'), 'RS256', 'Telepon Kartika');
      const rows = await house.installation.sql<{ row: string }>(
        'identity',
        `select row_to_json(p)::text || encode(p.sealed, 'escape') as row from passkey p`,
      );
      expect(rows.map(({ row }) => row).join()).not.toContain('Kartika');
      const entries = await house.installation.sql(
        'identity',
        `select kind, staff_number, by_whom from passkey_entry where passkey_id = $1`,
        [passkey.id],
      );
      expect(entries).toEqual([{ kind: 'REGISTERED', staff_number: 'S-0001', by_whom: 'S-0001' }]);
      await expect(
        house.installation.sql('identity', `set role identity_app; update passkey_entry set by_whom = 'S-0002'`),
      ).rejects.toThrow(/permission denied/);
    },
  );

  promise(
    'Art. 8(3)①',
    'nothing is registered or revoked without an identity confirmed within five minutes',
    async () => {
      const { passkey } = await registered(await tokenOf('officer'));
      const stale = await mintToken(house.installation, {
        kind: 'person',
        roles: ['officer'],
        staffNumber: 'S-0001',
        authAgeSeconds: 310,
      });
      expect((await begin(stale)).refusal).toMatchObject({
        code: 'STEP_UP_NEEDED',
        wayOut: expect.any(String) as string,
      });
      const made = softAuthenticator().register({ challenge: 'x', origin });
      expect((await finish(stale, made)).refusal).toMatchObject({ code: 'STEP_UP_NEEDED' });
      const { revokePasskey: kept } = await ask<{ revokePasskey: Payload }>(stale, revoke, {
        id: passkey.id,
        reason: 'I lost it.',
      });
      expect(kept.refusal).toMatchObject({ code: 'STEP_UP_NEEDED' });
    },
  );

  promise('Art. 8(3)①', 'a challenge is good once, for five minutes, for the account that asked', async () => {
    const [officer, deputy] = [await tokenOf('officer'), await tokenOf('deputy')];
    const challenge = (await begin(officer)).registration?.challenge ?? '';
    const spent = { code: 'PASSKEY_CHALLENGE', wayOut: 'Begin anew.' };
    expect((await finish(deputy, softAuthenticator().register({ challenge, origin }))).refusal).toMatchObject(spent);
    expect((await finish(officer, softAuthenticator().register({ challenge, origin }))).refusal).toBeNull();
    expect((await finish(officer, softAuthenticator().register({ challenge, origin }))).refusal).toMatchObject(spent);
    const late = (await begin(officer)).registration?.challenge ?? '';
    await house.installation.sql(
      'identity',
      `update passkey_challenge set expires_at = clock_timestamp() - interval '1 ms' where challenge = $1`,
      [late],
    );
    expect((await finish(officer, softAuthenticator().register({ challenge: late, origin }))).refusal).toMatchObject(
      spent,
    );
  });

  promise(
    'Art. 8(3)①',
    'a key of another address, of an unverified owner, or of another ceremony is no passkey',
    async () => {
      const officer = await tokenOf('officer');
      const wrong: Partial<Ceremony>[] = [
        { origin: 'https://clounge.example' },
        { rpId: 'clounge.example' },
        { userVerified: false },
        { type: 'webauthn.get' },
      ];
      for (const fault of wrong) {
        const challenge = (await begin(officer)).registration?.challenge ?? '';
        const made = softAuthenticator().register({ challenge, origin, ...fault });
        expect((await finish(officer, made)).refusal, JSON.stringify(fault)).toMatchObject({ code: 'PASSKEY_INVALID' });
      }
      expect(
        (await finish(officer, { credentialId: 'x', clientDataJSON: '', attestationObject: '' })).refusal,
      ).toMatchObject({ code: 'PASSKEY_INVALID' });
      const device = softAuthenticator();
      const made = async () =>
        device.register({ challenge: (await begin(officer)).registration?.challenge ?? '', origin });
      expect((await finish(officer, await made(), ' ')).refusal).toMatchObject({ code: 'LABEL_WANTED' });
      expect((await finish(officer, await made())).refusal).toBeNull();
      expect((await finish(officer, await made())).refusal).toMatchObject({ code: 'PASSKEY_KNOWN' });
      expect((await begin(officer)).registration?.exclude.map(({ id }) => id)).toContain(device.credentialId);
    },
  );
});

describe('revoking', () => {
  promise(
    'Art. 9(6)',
    'owners revoke their own, who manages access rights those of others, and nobody else',
    async () => {
      const [officer, deputy] = [await tokenOf('officer'), await tokenOf('deputy')];
      const { passkey: own } = await registered(officer);
      const { passkey, device } = await registered(deputy);
      const end = async (token: string, id: string) =>
        (await ask<{ revokePasskey: Payload }>(token, revoke, { id, reason: 'The device is lost.' })).revokePasskey;
      expect((await end(deputy, own.id)).refusal).toMatchObject({ code: 'NOT_FOUND' });
      await expect(ask(deputy, list, { staffNumber: 'S-0001' })).rejects.toThrow('FORBIDDEN');
      const manager = await mintToken(house.installation, {
        kind: 'person',
        roles: ['manager-of-rights'],
        staffNumber: 'S-0009',
      });
      expect((await end(manager, passkey.id)).passkey).toMatchObject({ revokedBy: 'S-0009' });
      expect((await end(deputy, passkey.id)).passkey).toMatchObject({ revokedBy: 'S-0009' });
      const { passkeys } = await ask<{ passkeys: Shown[] }>(manager, list, { staffNumber: 'S-0002' });
      expect(passkeys.find(({ id }) => id === passkey.id)).toMatchObject({ label: 'My phone', revokedBy: 'S-0009' });
      const letters = (await house.letters()).filter(({ subject }) => subject.includes(passkey.reference));
      expect(letters.map(({ subject }) => subject)).toEqual([
        `패스키 ${passkey.reference} 등록됨`,
        `패스키 ${passkey.reference} 해지됨`,
      ]);
      const kinds = await house.installation.sql<{ kind: string }>(
        'identity',
        `select kind from passkey_entry where passkey_id = $1 order by at`,
        [passkey.id],
      );
      expect(kinds.map(({ kind }) => kind)).toEqual(['REGISTERED', 'REVOKED']);
      expect((await begin(deputy)).registration?.exclude.map(({ id }) => id)).not.toContain(device.credentialId);
    },
  );
});

describe('use', () => {
  promise(
    'Art. 8(3)①',
    'a copied key is noticed by its counter, and a revoked or foreign one does not count',
    async () => {
      const officer = await tokenOf('officer');
      const { device, passkey } = await registered(officer);
      const token = await service();
      const use = async (signCount: number, staffNumber = 'S-0001', credentialId = device.credentialId) =>
        (
          await ask<{ usePasskey: string }>(
            token,
            `mutation ($input: UsePasskeyInput!) { usePasskey(input: $input) }`,
            {
              input: { staffNumber, credentialId, signCount },
            },
          )
        ).usePasskey;
      expect([await use(2), await use(2), await use(1), await use(0), await use(4_294_967_295)]).toEqual([
        'USED',
        'COPIED',
        'COPIED',
        'COPIED',
        'USED',
      ]);
      expect(await use(9, 'S-0002')).toBe('UNKNOWN');
      await ask(officer, revoke, { id: passkey.id, reason: 'The device is lost.' });
      expect(await use(4_294_967_295)).toBe('REVOKED');
      const { passkeysOfStaff } = await ask<{ passkeysOfStaff: { credentialId: string; revoked: boolean }[] }>(
        token,
        `{ passkeysOfStaff(staffNumber: "S-0001") { credentialId revoked publicKey { kty crv x y } } }`,
      );
      expect(passkeysOfStaff.find(({ credentialId }) => credentialId === device.credentialId)).toMatchObject({
        revoked: true,
        publicKey: { kty: 'EC', crv: 'P-256' },
      });
    },
  );

  promise(
    'Art. 8(3)①',
    'a public key is handed on as it is, whatever its algorithm; ten passkeys are enough',
    async () => {
      const [deputy, token] = [await tokenOf('deputy'), await service()];
      const before = (await begin(deputy)).registration?.exclude.length ?? 0;
      const devices = [];
      for (const algorithm of ['ES256', 'EdDSA', 'RS256'] as const)
        devices.push((await registered(deputy, algorithm)).device);
      const { passkeysOfStaff } = await ask<{ passkeysOfStaff: { credentialId: string; publicKey: object }[] }>(
        token,
        `{ passkeysOfStaff(staffNumber: "S-0002") { credentialId publicKey { kty crv x y n e } } }`,
      );
      for (const { credentialId, publicKey } of devices) {
        const found = passkeysOfStaff.find((one) => one.credentialId === credentialId);
        expect(found?.publicKey).toMatchObject(publicKey);
      }
      const pending = await Promise.all([begin(deputy), begin(deputy)]);
      for (let count = before + devices.length; count < 9; count += 1) await registered(deputy);
      const both = await Promise.all(
        pending.map(({ registration }) =>
          finish(deputy, softAuthenticator().register({ challenge: registration?.challenge ?? '', origin })),
        ),
      );
      expect(both.map(({ refusal }) => refusal?.code ?? 'REGISTERED').sort()).toEqual([
        'REGISTERED',
        'TOO_MANY_PASSKEYS',
      ]);
      expect((await begin(deputy)).refusal).toMatchObject({ code: 'TOO_MANY_PASSKEYS' });
    },
  );
});
