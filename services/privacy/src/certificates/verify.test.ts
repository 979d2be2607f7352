// A certificate can be checked by anybody, offline; and nothing in it can be changed without being noticed.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { promise, softAuthenticator } from '@clounge/test/kit';
import { canonical } from '../destruction/canonical.ts';
import { publicKeyShape } from '../passkeys/assertion.ts';
import { challengeOf, domain, type ChallengeInput } from '../passkeys/challenge.ts';
import type { PasskeyEvidence } from '../passkeys/evidence.ts';
import { newCertificateKey as newKey, sampleStatement as statement } from '../testing/certificate.ts';
import { documentText, type CertificateDocument, type Statement } from './document.ts';
import { publicKeyOf, sign, thumbprintOf } from './signing.ts';
import { thumbprintsIn, verifyCertificate } from './verify.ts';

/** The approver's signature over this very statement, or over something else. */
function signedByPasskey(more: Partial<ChallengeInput> = {}, userVerified = true): PasskeyEvidence {
  const { list, approval } = statement;
  const challengeInput: ChallengeInput = {
    domain,
    batchId: '0197a0b0-0000-7000-8000-000000000001',
    listHash: list.hash,
    decision: 'APPROVED',
    reasonHash: approval.reasonHash,
    approver: approval.by,
    nonce: 'n'.repeat(43),
    ...more,
  };
  const { clientDataJSON, authenticatorData, signature } = device.assert({
    challenge: challengeOf(challengeInput).toString('base64url'),
    origin: 'https://back-office.example',
    userVerified,
  });
  return { credentialPublicKey, clientDataJSON, authenticatorData, signature, challengeInput };
}

const device = softAuthenticator();
const credentialPublicKey = publicKeyShape.parse(device.publicKey);
const withPasskey = (passkey: PasskeyEvidence): Statement => ({
  ...statement,
  approval: { ...statement.approval, passkey },
});

const key = await newKey();
const text = await sign(statement, key);
const signed = JSON.parse(text) as CertificateDocument;

describe('certificate', () => {
  promise(
    'Art. 8',
    'an issued certificate verifies without network or database, and says whose key signed it',
    async () => {
      const thumbprint = await thumbprintOf(key);
      expect(await verifyCertificate(text)).toEqual({ ok: true, certificate: statement, thumbprint });
      expect(await verifyCertificate(text, [thumbprint])).toMatchObject({ ok: true });
      expect(await thumbprintsIn(JSON.stringify({ keys: [publicKeyOf(key)] }))).toEqual([thumbprint]);
      expect(text).not.toContain(key.d);
    },
  );

  promise('Art. 8', 'one changed bit anywhere is refused, with what is wrong', async () => {
    const bytes = Buffer.from((await sign(withPasskey(signedByPasskey()), key)).trimEnd());
    expect(await verifyCertificate(bytes.toString('utf8'))).toMatchObject({ ok: true });
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (position, bit) => {
        const changed = Buffer.from(bytes);
        changed[position] = (changed[position] ?? 0) ^ (1 << bit);
        const verified = await verifyCertificate(changed.toString('utf8'));
        expect(verified.ok).toBe(false);
        expect(verified.ok ? '' : verified.problem).not.toBe('');
      }),
      { numRuns: 400 },
    );
  });

  promise(
    'Art. 8',
    'a statement that was changed and signed anew with another key is told from the operator’s',
    async () => {
      const stranger = await newKey();
      const forged = await sign({ ...statement, people: 1 }, { ...stranger, kid: key.kid });
      expect(await verifyCertificate(forged, [await thumbprintOf(key)])).toMatchObject({
        ok: false,
        problem: expect.stringContaining('another key') as string,
      });
    },
  );

  promise(
    'Art. 8(3)①',
    'not even who holds the certificate key puts another list, reason or approver beneath the approver’s signature',
    async () => {
      const good = signedByPasskey();
      const other = 'b'.repeat(64);
      const forgeries: [Statement, string][] = [
        [{ ...withPasskey(good), list: { ...statement.list, hash: other } }, 'another list'],
        [withPasskey(signedByPasskey({ listHash: other })), 'another list'],
        [withPasskey({ ...good, challengeInput: { ...good.challengeInput, nonce: 'm'.repeat(43) } }), 'challenge'],
        [withPasskey(signedByPasskey({ decision: 'RETURNED' })), 'another decision'],
        [withPasskey(signedByPasskey({ reasonHash: other })), 'another reason'],
        [withPasskey(signedByPasskey({ approver: 'S-0002' })), 'somebody else'],
        [withPasskey(signedByPasskey({}, false)), 'verified'],
        [withPasskey({ ...good, signature: signedByPasskey().signature.replace(/.{8}$/, 'AAAAAAAA') }), 'public key'],
        [
          withPasskey({ ...good, credentialPublicKey: publicKeyShape.parse(softAuthenticator().publicKey) }),
          'public key',
        ],
      ];
      for (const [forged, problem] of forgeries) {
        expect(await verifyCertificate(await sign(forged, key), [await thumbprintOf(key)])).toMatchObject({
          ok: false,
          problem: expect.stringContaining(problem) as string,
        });
      }
    },
  );

  promise('Art. 8', 'a second statement smuggled in, a swapped key or a cut file is refused', async () => {
    const doubled = text.replace('"people": 2', '"people": 9, "people": 2');
    const swapped = documentText({ ...signed, signature: { ...signed.signature, key: publicKeyOf(await newKey()) } });
    for (const broken of [doubled, swapped, text.slice(0, 500), '', '{}', JSON.stringify(signed)]) {
      expect(await verifyCertificate(broken)).toMatchObject({ ok: false });
    }
  });

  promise('Art. 8', '`npm run verify` answers in words, with 0 for valid and 1 for refused', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clounge-certificate-'));
    const command = fileURLToPath(new URL('./verify-command.ts', import.meta.url));
    const run = (...args: string[]) => promisify(execFile)(process.execPath, [command, ...args], { env: {} });
    try {
      const [good, bad, keys] = ['good.json', 'bad.json', 'keys.json'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      await writeFile(good, text);
      await writeFile(bad, text.replace('"people": 2', '"people": 3'));
      await writeFile(keys, JSON.stringify({ keys: [publicKeyOf(key)] }));
      expect((await run(good, '--key', keys)).stdout).toMatch(/^VALID {2}C-2026-0001 for list D-2026-11-01-membership/);
      expect((await run(good)).stdout).toContain(await thumbprintOf(key));
      await writeFile(good, await sign(withPasskey(signedByPasskey()), key));
      expect((await run(good)).stdout).toContain('Signed by the approver’s passkey');
      await expect(run(bad)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('REFUSED') as string });
      await expect(run(join(folder, 'none.json'))).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringContaining('cannot be read') as string,
      });
      await expect(run()).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringContaining('npm run verify') as string,
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  promise('Art. 8', 'the same statement has one canonical form, whatever the order of its parts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value as never);
        expect(canonical(JSON.parse(text) as never)).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(canonical({ b: 1, a: [true, null, 'é'] })).toBe('{"a":[true,null,"é"],"b":1}');
  });
});
