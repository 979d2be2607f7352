// Takes down that a person objects: by themselves, signed in, or by staff from a letter, an e-mail or a call. Whoever takes it down sees no evidence.
import { ownCaller, type Caller } from '@clounge/shared/caller';
import { takeStep, type MisuseOutcome } from './changing.ts';
import type { Channel } from './misuse-case.entity.ts';
import { badMisuseInput } from './refusals.ts';
import { isBetween, longestEvidence } from './reporting.ts';
import type { MisuseSources } from './sources.ts';

async function object(
  sources: MisuseSources,
  caller: Caller,
  { id, text, how, by, opener }: { id: string; text: string; how: Channel; by: string; opener: Caller },
): Promise<MisuseOutcome> {
  if (!isBetween(text, longestEvidence)) return { record: null, refusal: badMisuseInput('text', caller.language) };
  return takeStep(sources, caller, id, {
    operation: 'objectToMisuse',
    opener,
    take: (one, at) => one.object(how, at),
    write: (fields) => ({ ...fields, objection: text.trim() }),
    event: () => ({ kind: 'OBJECTED', by, how }),
  });
}

/** For somebody who wrote or called. Refusals: BAD_USER_INPUT, NOT_FOUND, GONE, NOT_CONFIRMED, ALREADY_OBJECTED. */
export async function recordMisuseObjection(
  sources: MisuseSources,
  caller: Caller,
  { id, how, text }: { id: string; how: Channel; text: string },
): Promise<MisuseOutcome> {
  if (how === 'ONLINE') return { record: null, refusal: badMisuseInput('how', caller.language) };
  const opener = { ...ownCaller(sources.config.clientId, 'own-rights'), requestId: caller.requestId };
  return object(sources, caller, { id, text, how, by: caller.staffNumber ?? caller.clientId, opener });
}

/** A signed-in member, to a record of their own; refusals as above. */
export const objectToMisuse = (
  sources: MisuseSources,
  caller: Caller,
  { id, text }: { id: string; text: string },
): Promise<MisuseOutcome> => {
  // As themselves, whatever else they are: an administrator reaches their people, and objects for none of them.
  const self: Caller = { ...caller, roles: ['member'], purpose: 'own-rights' };
  return object(sources, self, { id, text, how: 'ONLINE', by: 'member', opener: self });
};
