// `npm run verify -- FILE [--key FILE|THUMBPRINT]`: checks a certificate offline and says in words what it states. Changes nothing.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keyThumbprint } from '../passkeys/evidence.ts';
import { isAddendum, verifyAddendum } from './verify-addendum.ts';
import { thumbprintsIn, verifyCertificate } from './verify.ts';

const usage =
  'Use: npm run verify -- FILE [--key PUBLISHED-KEY-FILE-OR-THUMBPRINT]   (an addendum: FILE CERTIFICATE-FILE)';

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

async function tellAddendum(text: string, certificateFile: string | undefined): Promise<void> {
  const certificate = certificateFile === undefined ? null : read(certificateFile);
  const verified = await verifyAddendum(text, await trustedKeys(values.key), certificate);
  if (!verified.ok) fail(`REFUSED  ${file}\n${verified.problem}`);
  const { addendum, thumbprint } = verified;
  const { trustee, medium } = addendum;
  console.log(
    `VALID  addendum ${addendum.serial} to certificate ${addendum.certificate}, issued ${addendum.issuedAt} by ${addendum.operator}`,
  );
  if (trustee) {
    const { name, task, recordClasses, people, confirmedAt, how } = trustee;
    console.log(
      `${name} confirmed task ${task} at ${confirmedAt} (${how}): ${recordClasses.join(', ')}; ${people} people`,
    );
  }
  if (medium) {
    const { reference, kind, recordClass, method, pieces, remaining, unaccounted, on, handler, witness } = medium;
    console.log(
      `${reference} (${kind}, ${recordClass}): ${pieces} pieces ${method.toLowerCase()} on ${on} by ${handler} before ${witness}`,
    );
    console.log(`${remaining} remain, ${unaccounted} unaccounted for`);
  }
  console.log(
    certificate === null
      ? 'Whether it belongs to the certificate at hand is shown only with that file: give it as the second one.'
      : 'It belongs to the certificate that you gave.',
  );
  console.log(`Signed with ${thumbprint}.`);
}

const { positionals, values } = options();
const file = positionals[0] ?? fail(usage);
const text = read(file);
if (isAddendum(text)) {
  await tellAddendum(text, positionals[1]);
  process.exit(0);
}
const verified = await verifyCertificate(text, await trustedKeys(values.key));
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
for (const { name, task, state, confirmedAt, dueBy } of certificate.trustees ?? [])
  console.log(
    `  trustee    ${name} (${task}): ${confirmedAt ? `confirmed on ${confirmedAt}` : `${state.toLowerCase()}, due by ${dueBy}`}`,
  );
for (const { kind, recordClass, registered, destroyed, remaining, unaccounted } of certificate.media ?? [])
  console.log(
    `  media      ${kind} (${recordClass}): ${registered} registered, ${destroyed} destroyed, ${remaining} remain, ${unaccounted} unaccounted for`,
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
