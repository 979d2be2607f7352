// `npm run verify -- FILE [--key FILE|THUMBPRINT]`: checks a certificate offline and says in words what it states. Changes nothing.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keyThumbprint } from '../passkeys/evidence.ts';
import { thumbprintsIn, verifyCertificate } from './verify.ts';

const usage = 'Use: npm run verify -- FILE [--key PUBLISHED-KEY-FILE-OR-THUMBPRINT]';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return fail(`The file ${path} cannot be read.`);
  }
}

async function trustedKeys(key: string | undefined): Promise<string[]> {
  if (key === undefined) return [];
  if (/^[A-Za-z0-9_-]{43}$/.test(key)) return [key];
  return thumbprintsIn(read(key)).catch(() => fail(`The file ${key} holds no Ed25519 public key (JWK).`));
}

function options() {
  try {
    return parseArgs({ allowPositionals: true, options: { key: { type: 'string' } } });
  } catch {
    return fail(usage);
  }
}

const { positionals, values } = options();
const file = positionals[0] ?? fail(usage);
const verified = await verifyCertificate(read(file), await trustedKeys(values.key));
if (!verified.ok) fail(`REFUSED  ${file}\n${verified.problem}`);
const { certificate, thumbprint } = verified;
console.log(
  `VALID  ${certificate.number} for list ${certificate.list.reference}, issued ${certificate.issuedAt} by ${certificate.operator}`,
);
console.log(
  `${certificate.people} people, ${certificate.records} records; approved by ${certificate.approval.by} (${certificate.approval.role}) at ${certificate.approval.at}`,
);
for (const { recordClass, part, records } of certificate.destroyed)
  console.log(`  destroyed  ${recordClass} (${part}): ${records}`);
for (const { recordClass, records, clause, law, until } of certificate.kept) {
  console.log(
    `  kept       ${recordClass}: ${records}, ${clause}${law ? `, ${law}` : ''}${until ? `, until ${until}` : ''}`,
  );
}
if (certificate.epoch)
  console.log(
    `Irrecoverable since ${certificate.epoch.closedAt}, when epoch ${certificate.epoch.number} of the vault was closed`,
  );
const { passkey } = certificate.approval;
console.log(
  passkey
    ? `Signed by the approver’s passkey over the hash of this very list and decision: key ${await keyThumbprint(passkey.credentialPublicKey)}`
    : 'Approved without a passkey: the operator’s signature alone says so.',
);
console.log(certificate.meaning);
console.log(
  values.key === undefined
    ? `The document is whole. Whose it is follows from its key: compare ${thumbprint} with the published one, or give it with --key.`
    : `Signed with the key that you gave: ${thumbprint}`,
);
