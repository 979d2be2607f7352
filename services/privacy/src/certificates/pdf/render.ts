// A certificate on paper, in one of three languages, with the signed document attached. States nothing that the signed document does not.
import type { Language } from '@clounge/shared/caller';
import { clauseInWords, dayInWords, type Policy } from '@clounge/shared/policy';
import type { StandingStated } from '../../standing/evidence.ts';
import { documentShape, type CertificateDocument, type Statement } from '../document.ts';
import { thumbprintOf } from '../signing.ts';
import { writeMedia, writeTrustees } from './outside.ts';
import { outsideWords } from './outside-words.ts';
import { classTitle, instant, number, type Said } from './said.ts';
import { Sheet } from './sheet.ts';
import { certificateWords, type CertificateWords } from './words.ts';

/** Raised whenever the same certificate would come out as other bytes. */
export const layout = 'CLounge certificate, layout 2';

function basis(clause: string, law: string | null, { policy, language }: Said): string {
  const named = policy.laws.find((one) => one.name.en === law)?.name[language] ?? law;
  return [clauseInWords(clause, language), named].filter(Boolean).join(', ');
}

/**
 * The PDF of a signed document's text; the same text, policy and language give the same bytes. `policy` is the version that the
 * certificate names. Art. 8.
 */
export async function renderCertificate(text: string, policy: Policy, language: Language): Promise<Buffer> {
  const document = documentShape.parse(JSON.parse(text));
  const { certificate } = document;
  const said: Said = { words: certificateWords[language], policy, language };
  const writtenAt = new Date(certificate.issuedAt);
  const { words } = said;
  const sheet = new Sheet({
    title: `${words.title} ${certificate.number}`,
    language,
    writtenAt,
    author: certificate.operator,
    producer: layout,
  });
  sheet.title(`${words.title} ${certificate.number}`, words.level[certificate.level]);
  sheet.sentence(words.meaning[certificate.level]);
  writeList(sheet, certificate, said);
  writeApproval(sheet, certificate, said);
  writeDestroyed(sheet, certificate, said);
  writeKept(sheet, certificate, said);
  writeTrustees(sheet, certificate, said);
  writeMedia(sheet, certificate, said);
  writeProof(sheet, certificate, said);
  await writeChecking(sheet, document, said);
  sheet.attach(`${certificate.number}.json`, text, 'application/json', writtenAt);
  return sheet.end((page, pages) =>
    [certificate.number, words.page.replace('{page}', String(page)).replace('{pages}', String(pages))].join(' · '),
  );
}

function writeList(sheet: Sheet, { list, ...certificate }: Statement, said: Said): void {
  const { words, policy, language } = said;
  sheet.heading(words.list);
  sheet.facts([
    [words.operator, certificate.operator],
    [words.issued, instant(certificate.issuedAt, said)],
    [words.reference, list.reference],
    [words.name, policy.lists.find((one) => one.id === list.name)?.title[language] ?? list.name],
    [words.selected, instant(list.selectedAt, said)],
    [words.policyVersion, list.policyVersion],
    [words.items, number(list.items, language)],
    [words.listHash, list.hash],
  ]);
}

function writeApproval(sheet: Sheet, { approval, changedBy }: Statement, said: Said): void {
  const { words } = said;
  sheet.heading(words.approval);
  sheet.facts([
    [words.approvedBy, `${approval.by}, ${words.role[approval.role]}`],
    [words.approvedAt, instant(approval.at, said)],
    [words.confirmedAt, instant(approval.identityConfirmedAt, said)],
    [words.passkey, signedBy(approval, words)],
    ...(approval.standing ? standingFacts(approval.by, approval.standing, said) : []),
    [words.changedBy, changedBy.length > 0 ? changedBy.join(', ') : words.nobody],
  ]);
}

function signedBy({ passkey, standing }: Statement['approval'], words: CertificateWords): string {
  if (standing?.passkey) return words.standingYes;
  return passkey ? words.passkeyYes : words.passkeyNo;
}

/** "Under standing approval no. … given by … on …, valid until …". */
function standingFacts(by: string, standing: StandingStated, said: Said): [string, string][] {
  const { words, policy, language } = said;
  const blanks: Record<string, string> = {
    number: standing.number,
    by,
    at: instant(standing.givenAt, said),
    until: dayInWords(new Date(standing.validUntil), policy, language),
    people: number(standing.largestPeople, language),
    records: number(standing.largestRecords, language),
  };
  const filled = (text: string) => text.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => blanks[name] ?? '–');
  return [
    [words.standing, filled(words.standingWords)],
    [words.standingLimits, filled(words.standingLimitsWords)],
    [words.occasion, policy.anchors[standing.occasion]?.[language] ?? standing.occasion],
  ];
}

function writeDestroyed(sheet: Sheet, certificate: Statement, said: Said): void {
  const { words, language } = said;
  sheet.heading(words.destroyed);
  sheet.facts([
    [words.people, number(certificate.people, language)],
    ...(certificate.days > 0 ? [[words.days, number(certificate.days, language)] as const] : []),
    [words.records, number(certificate.records, language)],
  ]);
  sheet.table(
    ['*', 110, 90],
    [words.recordClass, words.part, words.records],
    certificate.destroyed.map((row) => [classTitle(row.recordClass, said), row.part, number(row.records, language)]),
    [2],
  );
  const { held, changedSinceApproval, excludedBefore } = certificate.notDestroyed;
  if (held + changedSinceApproval + excludedBefore === 0) return;
  sheet.heading(words.notDestroyed);
  sheet.facts([
    [words.held, number(held, language)],
    [words.changed, number(changedSinceApproval, language)],
    [words.excluded, number(excludedBefore, language)],
  ]);
}

function writeKept(sheet: Sheet, { kept }: Statement, said: Said): void {
  const { words, policy, language } = said;
  const outside = outsideWords[language];
  sheet.heading(words.kept);
  if (kept.length === 0) return sheet.sentence(words.keptNone);
  sheet.table(
    [115, '*', 50, 50, 80, 65],
    [words.recordClass, words.basis, words.people, words.records, words.until, outside.place],
    kept.map((row) => [
      classTitle(row.recordClass, said),
      basis(row.clause, row.law, said),
      number(row.people, language),
      number(row.records, language),
      row.until ? dayInWords(new Date(row.until), policy, language) : '–',
      row.place ? outside.places[row.place] : '–',
    ]),
    [2, 3],
  );
}

function writeProof(sheet: Sheet, { begunAt, provedAt, epoch, ledger }: Statement, said: Said): void {
  const { words } = said;
  sheet.heading(words.proof);
  sheet.sentence(words.proofWords);
  sheet.facts([
    ...(begunAt ? [[words.begun, instant(begunAt, said)] as const] : []),
    [words.proved, instant(provedAt, said)],
    ...(epoch ? [[words.keysDestroyed, instant(epoch.closedAt, said)] as const] : []),
    ...(ledger ? [[words.ledger, `${ledger.first}–${ledger.last} (${ledger.entries})`] as const] : []),
  ]);
  sheet.heading(words.limits);
  sheet.sentence(words.limitsWords);
}

async function writeChecking(sheet: Sheet, document: CertificateDocument, { words }: Said): Promise<void> {
  sheet.heading(words.check);
  sheet.sentence(words.checkWords.replace('{file}', `${document.certificate.number}.pdf`));
  sheet.facts([[words.thumbprint, await thumbprintOf(document.signature.key)]]);
}
