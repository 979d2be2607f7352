// Tells a person of a confirmed record: by a letter to their address, once, or by staff who wrote or called. Opens the address for that alone.
import type { EntityManager } from '@mikro-orm/postgresql';
import { ownCaller, type Caller } from '@clounge/shared/caller';
import { safeCause } from '@clounge/shared/errors';
import { dayInWords, keepUntil } from '@clounge/shared/policy';
import { isRefusedForGood } from '../letters/closing-letters.ts';
import { memberFields, Membership } from '../people/membership.entity.ts';
import { isReached, lockedCase, openRecord, refused, type MisuseOutcome } from './changing.ts';
import { clauseTitle } from './clauses.ts';
import { appendMisuseEvent } from './history.ts';
import { languageOfLocale, misuseLetter } from './letter.ts';
import { MisuseCase, type Channel, type StepFault } from './misuse-case.entity.ts';
import { MisuseRecord } from './misuse-record.entity.ts';
import { badMisuseInput } from './refusals.ts';
import type { MisuseSources } from './sources.ts';

type Telling = 'TOLD' | 'UNDELIVERABLE' | 'MAIL_UNAVAILABLE' | 'NOT_FOUND' | 'GONE' | StepFault;

interface Written {
  to: string;
  subject: string;
  text: string;
}

/** The letter; null where nobody can be written to any more. */
async function written(
  sources: MisuseSources,
  tx: EntityManager,
  one: MisuseCase,
  record: MisuseRecord,
): Promise<Written | null> {
  const { door, policy, config } = sources;
  const membership = await tx.findOne(Membership, { subjectId: record.subjectId });
  if (!membership) return null;
  const caller = ownCaller(config.clientId, 'own-rights');
  const fields = await openRecord(sources, caller, 'tellMisuse', record);
  const [person] = await door.open(caller, { operation: 'tellMisuse' }, memberFields, [membership]);
  if (!fields || person?.kind !== 'opened') return null;
  const language = languageOfLocale(person.value.locale);
  const inWords = (at: Date) => dayInWords(at, policy, language);
  const facts = {
    reference: one.reference(),
    clause: clauseTitle(fields.clause, language),
    reportedOn: inWords(one.reportedAt),
    decidedOn: inWords(one.decidedAt ?? one.reportedAt),
    keptUntil: inWords(keepUntil('misuse-record', record.collectedAt, policy)),
    email: config.mailFrom,
    address: `${policy.operator.name}, ${policy.operator.address}`,
    link: config.publicUrl,
  };
  return { to: person.value.email, ...misuseLetter(language, facts) };
}

/**
 * Sends the letter and notes that it went; a letter that is out is never sent again. Asked again after a failure it tries again under the same
 * letter id. Throws `Refused` UNAVAILABLE.
 */
export async function tellPerson(sources: MisuseSources, id: string, by = 'system'): Promise<Telling> {
  return sources.em().transactional(async (tx): Promise<Telling> => {
    // Two that tell at once wait for each other here.
    const one = await lockedCase(tx, id);
    if (!one) return 'NOT_FOUND';
    const fault = one.whyNotTell();
    if (fault) return fault;
    const record = await tx.findOne(MisuseRecord, { id });
    if (!record) return 'GONE';
    const at = sources.clock.now();
    const letter = await written(sources, tx, one, record);
    const outcome = letter ? await handed(sources, id, letter) : 'UNDELIVERABLE';
    if (outcome === 'TOLD') await note(tx, one, record, { how: 'EMAIL', by, at });
    if (outcome === 'UNDELIVERABLE' && !one.undeliverableAt) {
      one.undeliverableAt = at;
      await appendMisuseEvent(tx, { caseId: id, at, kind: 'UNDELIVERABLE', by });
    }
    return outcome;
  });
}

async function handed({ mail }: MisuseSources, id: string, letter: Written): Promise<Telling> {
  try {
    await mail.send({ ...letter, id: `misuse/${id}` });
    return 'TOLD';
  } catch (error) {
    if (isRefusedForGood(error)) return 'UNDELIVERABLE';
    // The server's own words may quote the address.
    process.stderr.write(`${JSON.stringify({ level: 'error', what: 'misuse letter', cause: safeCause(error) })}\n`);
    return 'MAIL_UNAVAILABLE';
  }
}

async function note(
  tx: EntityManager,
  one: MisuseCase,
  record: MisuseRecord,
  { how, by, at }: { how: Channel; by: string; at: Date },
): Promise<StepFault | null> {
  const fault = one.tell(how, at);
  if (fault) return fault;
  record.subjectToldAt = at;
  await appendMisuseEvent(tx, { caseId: one.id, at, kind: 'TOLD', by, how });
  return null;
}

/**
 * The letter now, asked for by staff; or, where `how` says so, that they wrote or called. Refusals: BAD_USER_INPUT, NOT_FOUND, GONE,
 * NOT_CONFIRMED, ALREADY_TOLD, UNDELIVERABLE, MAIL_UNAVAILABLE.
 */
export async function tellMisuse(
  sources: MisuseSources,
  caller: Caller,
  { id, how }: { id: string; how: Channel },
): Promise<MisuseOutcome> {
  if (how === 'ONLINE') return { record: null, refusal: badMisuseInput('how', caller.language) };
  const by = caller.staffNumber ?? caller.clientId;
  const outcome = await sources.em().transactional(async (tx): Promise<MisuseOutcome> => {
    const one = await lockedCase(tx, id);
    const record = one && (await tx.findOne(MisuseRecord, { id }));
    if (!one || !isReached(caller, record)) return refused('NOT_FOUND', caller);
    if (!record) return refused('GONE', caller);
    const fault =
      how === 'EMAIL' ? one.whyNotTell() : await note(tx, one, record, { how, by, at: sources.clock.now() });
    return fault ? refused(fault, caller) : { record: one, refusal: null };
  });
  if (outcome.refusal || how !== 'EMAIL') return outcome;
  const told = await tellPerson(sources, id, by);
  return told === 'TOLD'
    ? { record: await sources.em().findOne(MisuseCase, { id }), refusal: null }
    : refused(told, caller);
}
