// `npm run verify -- FILE [--key FILE|THUMBPRINT] [--receipt TEXT] [--ledger FOLDER]`: checks a certificate, JSON or PDF, offline and says in words
// what it states. Changes nothing.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadPolicy } from '@clounge/shared/policy';
import { readCheckpoint } from '@clounge/shared/tlog';
import { checkLog, checkReceipt } from '../ledger/verifying.ts';
import { keyThumbprint } from '../passkeys/evidence.ts';
import { isPdf, readCertificatePdf, type PagesState } from './pdf/read.ts';
import { isAddendum, verifyAddendum } from './verify-addendum.ts';
import { thumbprintsIn, verifyCertificate } from './verify.ts';

const usage =
  'Use: npm run verify -- FILE [--key PUBLISHED-KEY-FILE-OR-THUMBPRINT] [--receipt TEXT-OF-THE-LETTER] [--ledger FOLDER-OF-THE-LEDGER]   (an addendum: FILE CERTIFICATE-FILE)';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return fail(`The file ${path} cannot be read.`);
  }
}

async function trustedKeys(key: string | undefined): Promise<string[]> {
  if (key === undefined) return [];
  if (/^[A-Za-z0-9_-]{43}$/.test(key)) return [key];
  return thumbprintsIn(read(key).toString('utf8')).catch(() =>
    fail(`The file ${key} holds no Ed25519 public key (JWK).`),
  );
}

const text = { type: 'string' } as const;

function options() {
  try {
    return parseArgs({ allowPositionals: true, options: { key: text, receipt: text, ledger: text } });
  } catch {
    return fail(usage);
  }
}

async function tellAddendum(text: string, certificateFile: string | undefined): Promise<void> {
  const certificate = certificateFile === undefined ? null : (await contentOf(read(certificateFile))).text;
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
function refuse(problem: string): never {
  return fail(`REFUSED  ${file}\n${problem}`);
}

/** The signed text that a file holds, and what the pages around it are where it is a PDF. */
async function contentOf(bytes: Buffer): Promise<{ text: string; pages: () => Promise<PagesState | null> }> {
  if (!isPdf(bytes)) return { text: bytes.toString('utf8'), pages: () => Promise.resolve(null) };
  const carried = readCertificatePdf(bytes);
  if (!carried.ok) return refuse(carried.problem);
  return { text: carried.text, pages: () => carried.pages(loadPolicy()) };
}

const content = await contentOf(read(file));
if (isAddendum(content.text)) {
  await tellAddendum(content.text, positionals[1]);
  process.exit(0);
}
const verified = await verifyCertificate(content.text, await trustedKeys(values.key));
if (!verified.ok) refuse(verified.problem);
const pages = await content.pages();
if (pages === 'CHANGED')
  refuse('The pages of the PDF do not say what the signed document inside it says: they were changed.');
const { certificate, thumbprint } = verified;
const folder = values.ledger ?? null;
const log = folder === null ? null : await checkLog(certificate, folder);
if (log && !log.ok) fail(`REFUSED  ${folder}\n${log.problem}`);
const receipt = values.receipt === undefined ? null : await checkReceipt(certificate, values.receipt, folder);
if (receipt && !receipt.ok) fail(`REFUSED  the receipt\n${receipt.problem}`);
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
for (const { name, task, state, confirmedAt, dueBy } of certificate.trustees ?? [])
  console.log(
    `  trustee    ${name} (${task}): ${confirmedAt ? `confirmed on ${confirmedAt}` : `${state.toLowerCase()}, due by ${dueBy}`}`,
  );
for (const { kind, recordClass, registered, destroyed, remaining, unaccounted } of certificate.media ?? [])
  console.log(
    `  media      ${kind} (${recordClass}): ${registered} registered, ${destroyed} destroyed, ${remaining} remain, ${unaccounted} unaccounted for`,
  );
const { passkey, standing, by } = certificate.approval;
if (standing) {
  const { number, givenAt, lastDay, largestPeople, largestRecords, occasion } = standing;
  console.log(
    `Destroyed at once (${occasion}) under standing approval ${number}, given by ${by} on ${givenAt}, valid until ${lastDay}, for at most ${largestPeople} people and ${largestRecords} records`,
  );
}
const signedStanding = standing?.passkey;
console.log(
  signedStanding
    ? `Signed by the approver’s passkey over the class, period and limits of the standing approval: key ${await keyThumbprint(signedStanding.credentialPublicKey)}`
    : passkey
      ? `Signed by the approver’s passkey over the hash of this very list and decision: key ${await keyThumbprint(passkey.credentialPublicKey)}`
      : 'Approved without a passkey: the operator’s signature alone says so.',
);
const { ledger } = certificate;
if (ledger?.published) {
  const { size = 0 } = readCheckpoint(ledger.published.checkpoint) ?? {};
  console.log(
    `${ledger.entries} entries between ${ledger.first} and ${ledger.last} of the published ledger, which had ${size}: proved up to its signed root, key ${ledger.published.key}`,
  );
} else if (ledger) {
  console.log('Issued before the ledger was published: its entries cannot be checked.');
}
if (log?.ok)
  console.log(`The ledger in ${folder} is whole up to its entry ${log.value.size} and begins with this one.`);
if (receipt?.ok) {
  console.log('The receipt opens these entries, and nobody else’s:');
  for (const { index, recordClass } of receipt.value) console.log(`  entry ${index}  ${recordClass}`);
}
console.log(certificate.meaning);
if (pages === 'EXACT') console.log('The pages of the PDF say exactly what the signed document inside it says.');
if (pages === 'OTHER_LAYOUT') {
  console.log(
    'The pages of the PDF were made by another version of this software or policy and were not compared: only the signed document inside counts.',
  );
}
console.log(
  values.key === undefined
    ? `The document is whole. Whose it is follows from its key: compare ${thumbprint} with the published one, or give it with --key.`
    : `Signed with the key that you gave: ${thumbprint}`,
);
