// What becomes of a message: pure, from the message alone. It only suggests; it never decides about a person.
import type { Language } from '@clounge/shared/caller';
import { screenText } from '../../consultations/forbidden-kinds.ts';
import type { MailMessage } from '../reading/message.ts';
import { flagsOfSender, type AddressFlag } from './addresses.ts';
import { automaticReason, type IgnoredReason } from './automatic.ts';
import { isRight, suggestKind } from './kind.ts';
import { languageOf } from './language.ts';
import { addressesIn, mostPeople, peopleIn, type ClaimedPerson } from './people.ts';
import { actsAs, ownWords, type SuggestedKind } from './words.ts';

/** What whoever confirms must look at. Codes; stable, stored, translated in the back office. */
export type IntakeFlag =
  | AddressFlag
  | 'SEVERAL_PEOPLE'
  | 'SEVERAL_RIGHTS'
  | 'ABOUT_ANOTHER'
  | 'AGENT_WITHOUT_PROOF'
  | 'FORBIDDEN_DATA'
  | 'REPLY_ELSEWHERE'
  | 'ATTACHMENT_REFUSED'
  | 'CLAIMS_OUR_LETTER';

export interface Wish {
  about: ClaimedPerson;
  requestedBy: 'SELF' | 'AGENT' | 'GUARDIAN';
}

export type Decision =
  | { kind: 'ignored'; reason: IgnoredReason; language: Language }
  | { kind: 'case'; language: Language; suggested: SuggestedKind; wishes: Wish[]; flags: IntakeFlag[] };

/** Decides; `ours`: addresses of the operator, in lower case. */
export function decide(message: MailMessage, ours: ReadonlySet<string>): Decision {
  const own = ownWords(message.text);
  const language = languageOf(message.subject, own);
  const reason = automaticReason(message, ours);
  if (reason) return { kind: 'ignored', reason, language };
  const said = `${message.subject}\n${own}`.slice(0, 20_000);
  const { kind: suggested, several } = suggestKind(message.subject, own);
  const sender = message.from.address;
  const role = actsAs(said.toLowerCase());
  const named = peopleIn(said, sender, ours);
  const people = named.length > mostPeople ? [{ email: sender }] : named;
  const wishes = isRight(suggested)
    ? people.map((about) => wishOf(about, people, sender, role))
    : [selfOf(people, sender)];
  const another = isRight(suggested) && wishes.some(({ about }) => about.email !== sender);
  const proofless = role !== 'SELF' && another && message.attachments.length === 0;
  const flags: IntakeFlag[] = [
    ...(isRight(suggested) && named.length > 1 ? (['SEVERAL_PEOPLE'] as const) : []),
    ...(several ? (['SEVERAL_RIGHTS'] as const) : []),
    ...(another ? (['ABOUT_ANOTHER'] as const) : []),
    ...(proofless ? (['AGENT_WITHOUT_PROOF'] as const) : []),
    ...(screenText(said).length > 0 ? (['FORBIDDEN_DATA'] as const) : []),
    ...(message.replyTo === null ? [] : (['REPLY_ELSEWHERE'] as const)),
    ...flagsOfSender(message.from, [...addressesIn(said).map(({ value }) => value), ...ours]),
  ];
  return { kind: 'case', language, suggested, wishes, flags };
}

/** Who says nothing of acting for others, and asks for several, asks for themselves and acts for the others. */
function wishOf(about: ClaimedPerson, all: readonly ClaimedPerson[], sender: string, role: Wish['requestedBy']): Wish {
  if (about.email === sender) return { about, requestedBy: 'SELF' };
  const withThemselves = all.some(({ email }) => email === sender);
  return { about, requestedBy: role === 'SELF' && withThemselves ? 'AGENT' : role };
}

const selfOf = (people: readonly ClaimedPerson[], sender: string): Wish => ({
  about: people.find(({ email }) => email === sender) ?? { email: sender },
  requestedBy: 'SELF',
});
