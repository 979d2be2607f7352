// The privacy part in a running process: its connections, its features, its subgraph, its outbox. Composes; decides nothing.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { openArchive, openArchiveReader } from '@clounge/shared/archive';
import { tokenVerifier } from '@clounge/shared/caller';
import { clockFrom } from '@clounge/shared/clock';
import { connect, openPool } from '@clounge/shared/database';
import { openStorage } from '@clounge/shared/documents';
import { ConfigError } from '@clounge/shared/errors';
import { openJournal, openJournalReader } from '@clounge/shared/journal';
import { openMail } from '@clounge/shared/mail';
import { loadPolicy, purposesOf } from '@clounge/shared/policy';
import { replayLedger } from '@clounge/shared/records';
import { siblings } from '@clounge/shared/siblings';
import { startSubgraph, type RunningPart } from '@clounge/shared/subgraph';
import { openDoor } from '@clounge/shared/vault';
import { Appointment } from './appointments/appointment.entity.ts';
import { announceBreakGlass } from './cases/break-glass.ts';
import { ownCaseNames } from './cases/naming.ts';
import { Certificate } from './certificates/certificate.entity.ts';
import { publicKeyOf } from './certificates/signing.ts';
import type { PrivacyConfig } from './config.ts';
import { contextFor } from './context.ts';
import { carryOutCorrection } from './correction/carrying.ts';
import { Correction } from './correction/correction.entity.ts';
import { endFormerForGood, putBackCorrections } from './correction/ending.ts';
import { resumeCorrections } from './correction/resuming.ts';
import { Approval } from './destruction/approval.entity.ts';
import { BatchChange, BatchItem, BatchLine, DestructionBatch } from './destruction/batch.entity.ts';
import { documentRoute } from './documents/document-route.ts';
import { destroyDueDocuments } from './documents/ending.ts';
import { openScanner } from './documents/inspecting/clamd.ts';
import { moveStrayDocuments } from './documents/following.ts';
import { removeGoneFiles, tidyFiles } from './documents/files.ts';
import { remindOfConversations } from './consultations/reminding.ts';
import { sendAnswer } from './consultations/sending.ts';
import { openChanges } from './live/changes.ts';
import { eventRoute } from './live/event-route.ts';
import { openVaultFacts } from './held/vault-facts.ts';
import { openPublisher } from './ledger/publisher.ts';
import { Medium, MediumDestruction } from './media/medium.entity.ts';
import { outwardLane, startDispatcher, type Carriers } from './outbox/dispatcher.ts';
import { GuardianConsent } from './guardianship/guardian-consent.entity.ts';
import { sendGuardianLetter } from './guardianship/letters.ts';
import { destroyGuardianPapers } from './guardianship/papers.ts';
import { tellAttendance } from './guardianship/telling.ts';
import { LegalHold } from './holds/hold.entity.ts';
import { carryHold } from './holds/lifting.ts';
import { remindOfReviews } from './holds/reminding.ts';
import { startHourly } from './hourly.ts';
import { sendIntakeLetter } from './intake/answering.ts';
import { forgetSenders, startReceiving } from './intake/receiving/start.ts';
import { watchScanner } from './intake/waiting.ts';
import { openProcedure } from './outbox/procedure.ts';
import { sweepVisits } from './portal/limits.ts';
import { portalRoute } from './portal/route.ts';
import { sendReceipt } from './portal/submitting.ts';
import { keepVersion } from './policy/versions.ts';
import { registry } from './records.ts';
import { Recovery } from './recovery/recovery.entity.ts';
import { finishCompanyRecovery } from './recovery/restoring-company.ts';
import { finishRecovery } from './recovery/restoring.ts';
import { finishWaiver } from './recovery/waiving.ts';
import { carryRedaction } from './redaction/carrying.ts';
import { carryReclassified, resumeRenewals } from './renewal/carrying.ts';
import { sendLetter } from './requests/letters.ts';
import { exportRoute } from './requests/export-route.ts';
import { RightsRequest } from './requests/request.entity.ts';
import { resolversOf } from './resolvers.ts';
import type { Sources } from './sources.ts';
import { remindOfEndings } from './standing/reminding.ts';
import { StandingApproval } from './standing/standing-approval.entity.ts';
import { finishLift } from './stops/lifting.ts';
import { acknowledgeRoute } from './trustees/acknowledge-route.ts';
import { keepTrustees } from './trustees/register.ts';
import { TrusteeTask } from './trustees/task.entity.ts';
import { tellTrustee } from './trustees/telling.ts';
import { Trustee } from './trustees/trustee.entity.ts';
import { tellPrincipal } from './verification/mandate-letters.ts';
import { endExpiredMandates } from './verification/mandates.ts';
import { sendCode } from './verification/one-time-codes.ts';
import { webhookSender } from './trustees/webhooks.ts';

const features = [
  'answer-templates',
  'appointments',
  'archive',
  'cases',
  'consultations',
  'certificates',
  'deletion',
  'destruction',
  'documents',
  'epochs',
  'guardianship',
  'held',
  'media',
  'passkeys',
  'policy',
  'recovery',
  'redaction',
  'trustees',
  'holds',
  'rehearsal',
  'standing',
  'stops',
  'intake',
  'requests',
  'verification',
  'view',
  'correction',
] as const;
const typeDefs = features.map((feature) => new URL(`./${feature}/schema.graphql`, import.meta.url));
const entities = [
  Appointment,
  Approval,
  BatchChange,
  BatchItem,
  BatchLine,
  Certificate,
  Correction,
  DestructionBatch,
  GuardianConsent,
  Medium,
  MediumDestruction,
  Recovery,
  Trustee,
  TrusteeTask,
  LegalHold,
  RightsRequest,
  StandingApproval,
];

/** Opens everything that the features stand on. Throws `ConfigError` where the vault, its keys or the policy are not what they must be. */
export async function openSources(config: PrivacyConfig): Promise<{ sources: Sources; close: () => Promise<void> }> {
  const policy = loadPolicy();
  if (config.timeZone !== policy.operator.timeZone) {
    throw new ConfigError(
      `Setting CLOUNGE_TIME_ZONE says ${config.timeZone}, the policy says ${policy.operator.timeZone}: days must mean one thing. Set it to the policy's.`,
    );
  }
  const clock = clockFrom(config.clockOffsetMs);
  const journal = openJournal(config.journalUrl);
  const { vaultUrl, rootKeys, tokenUrl, clientId, clientSecret, parts } = config;
  const pool = openPool(config.databaseUrl, 10);
  const caseNames = ownCaseNames(pool, clock);
  const door = await openDoor({
    vaultUrl,
    rootKeys,
    journal,
    purposesOf: (recordClass) => purposesOf(recordClass),
    caseNames,
  });
  await keepVersion(pool, policy, clock.now());
  await keepTrustees(pool, policy, clock.now());
  const orm = await connect(config.databaseUrl, entities);
  const peers = siblings({ tokenUrl, clientId, clientSecret, parts });
  const vaultFacts = openVaultFacts(vaultUrl);
  const procedure = openProcedure(config);
  const publisher = openPublisher(door, config);
  const mail = openMail(config);
  const webhooks = webhookSender({ privateHosts: config.webhookPrivateHosts });
  const archive = openArchive(config.archiveUrl);
  const archiveReader = openArchiveReader(config.archiveReaderUrl);
  const journalReader = openJournalReader(config.journalReaderUrl);
  const documents = openStorage(config.documents.place, config.documents.keys);
  const scanner = config.documents.clamd === null ? null : openScanner(config.documents.clamd);
  const stores = { orm, pool, door, journal, journalReader, archive, archiveReader, vaultFacts, documents, scanner };
  const means = { config, policy, clock, ...stores, peers, registry, caseNames };
  const sources: Sources = { ...means, procedure, publisher, mail, webhooks };
  return {
    sources,
    async close() {
      mail.close();
      await publisher.close();
      await procedure.close();
      const closing = [door, journal, journalReader, archive, archiveReader, vaultFacts].map((one) => one.close());
      await Promise.all([orm.close(true), pool.end(), ...closing]);
    },
  };
}

/** Serves the public half of the certificate key, so that anybody can tell whose a certificate is. */
function publishKey(config: PrivacyConfig) {
  const body = JSON.stringify({ keys: [publicKeyOf(config.certificateKey)] });
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/certificate-keys.json') return false;
    response.writeHead(200, { 'content-type': 'application/jwk-set+json', 'cache-control': 'max-age=300' });
    response.end(body);
    return true;
  };
}

/** Starts the privacy part: the subgraph, and the outbox that tells Temporal what people decided. */
export async function startPrivacy(config: PrivacyConfig): Promise<RunningPart> {
  const { sources, close } = await openSources(config);
  const { pool, procedure, publisher } = sources;
  try {
    await publisher.demandAgreement();
    await replayLedger({ ...sources, ledgerFolder: config.ledgerFolder });
    // Rows that went while this part was down have left their files.
    await removeGoneFiles(sources);
  } catch (error) {
    await close();
    throw error;
  }
  publisher.wake();
  const carriers: Carriers = {
    RECOVERY: (id) => finishRecovery(sources, id),
    COMPANY_RECOVERY: (id) => finishCompanyRecovery(sources, id),
    WAIVER: (id) => finishWaiver(sources, id),
    TRUSTEE: (id, percentGone) => tellTrustee(sources, id, Number(percentGone)),
    HOLD: (id) => carryHold(sources, id),
    BREAK_GLASS: (id) => announceBreakGlass(sources, id),
    ANSWER: (id, messageId) => sendAnswer(sources, id, messageId),
    INTAKE_LETTER: (id) => sendIntakeLetter(sources, id),
    STOP_LIFT: (id) => finishLift(sources, id),
    REQUEST_LETTER: (id) => sendLetter(sources, id),
    VERIFICATION_CODE: (id, sendId) => sendCode(sources, id, sendId),
    PORTAL_RECEIPT: (id) => sendReceipt(sources, id),
    MANDATE_TOLD: (id) => tellPrincipal(sources, id),
    CORRECTION: (id) => carryOutCorrection(sources, id),
    REDACTION: (id) => carryRedaction(sources, id),
    RECLASSIFIED: (id) => carryReclassified(sources, id),
    GUARDIAN_LETTER: (id) => sendGuardianLetter(sources, id),
    WARD: (id) => tellAttendance(sources, id),
    GUARDIAN_PAPERS: (id, decidedBy) => destroyGuardianPapers(sources, id, decidedBy),
  };
  const deliveries = { procedure, carriers };
  const dispatchers = [startDispatcher(pool, deliveries), startDispatcher(pool, deliveries, outwardLane)];
  const { issuer, jwksUrl, service } = config;
  const verify = tokenVerifier({ issuer, jwksUrl, audience: `urn:clounge:${service}` });
  // Listens on a connection of its own: nothing else waits for it.
  const changes = openChanges(openPool(config.databaseUrl, 1));
  const events = eventRoute({ changes, verify });
  const routes = [
    events.answer,
    publishKey(config),
    documentRoute({ sources, verify }),
    exportRoute({ sources, verify }),
    acknowledgeRoute(sources),
    portalRoute(sources),
  ];
  const reminders = startHourly({
    'hold reviews': () => remindOfReviews(sources),
    'clocks of conversations': () => remindOfConversations(sources),
    'standing approvals': () => remindOfEndings(sources),
    'portal visits': () => sweepVisits(sources),
    'mandates that are over': () => endExpiredMandates(sources),
    'documents that are due': () => destroyDueDocuments(sources),
    'documents of conversations that moved': () => moveStrayDocuments(sources),
    'files of documents': () => tidyFiles(sources),
    'senders of mail': () => forgetSenders(sources),
    'virus scanner': () => watchScanner(sources),
    'corrections that wait for a hold': () => resumeCorrections(sources),
    'keys that wait for a hold': () => resumeRenewals(sources),
    'former values': () => endFormerForGood(sources),
    'corrections in restored databases': () => putBackCorrections(sources),
  });
  const receiving = startReceiving(sources);
  return startSubgraph(config, {
    typeDefs,
    resolvers: { ...resolversOf({ ...sources, afterDestroy: () => removeGoneFiles(sources) }) },
    context: (caller) => contextFor(sources, caller),
    async routes(request, response) {
      for (const route of routes) if (await route(request, response)) return true;
      return false;
    },
    async ready() {
      await Promise.all([pool.query('select 1'), sources.door.ready(), sources.journal.ready()]);
    },
    async close() {
      events.close();
      procedure.stop();
      await receiving.close();
      await Promise.all([...dispatchers.map((dispatcher) => dispatcher.close()), reminders.close(), changes.close()]);
      await close();
    },
  });
}
