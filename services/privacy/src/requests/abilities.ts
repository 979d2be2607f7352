// What can be done with a request now, and why not: asked by each mutation in its transaction, and by the page that shows the next steps.
import type { Caller, Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { instantInWords, requestsPolicy, strictestExtended, type Policy } from '@clounge/shared/policy';
import type { RightsRequest } from './request.entity.ts';
import { requestRefusal } from './refusals.ts';

export const requestActions = [
  'CONFIRM_KIND',
  'MATCH',
  'VERIFY',
  'ASSIGN',
  'NOTE',
  'EXTEND',
  'DECIDE',
  'WITHDRAW',
  'CLOSE_AS_DUPLICATE',
  'OBJECT',
] as const;
export type RequestAction = (typeof requestActions)[number];

/** What a request's abilities depend on besides its row. */
export interface Circumstances {
  at: Date;
  policy: Policy;
  language: Language;
  /** Whether the notice of an extension was written. */
  announced: boolean;
  /** Reference of the request that it hangs on. */
  linkedReference: string | null;
  /** Whether an objection to its decision is open. */
  objected: boolean;
}

type Asked = (request: RightsRequest, circumstances: Circumstances) => Refusal | null;

const open: Asked = (request, { language }) => (request.isOpen() ? null : requestRefusal('CLOSED', language));
const undecided: Asked = (request, { language }) =>
  request.decidedAt === null ? null : requestRefusal('DECIDED_ALREADY', language);
const unverified: Asked = (request, { language }) =>
  request.isUnverified() ? null : requestRefusal('VERIFIED_ALREADY', language);
const matched: Asked = (request, { language }) =>
  request.aboutId === null ? requestRefusal('NOT_MATCHED', language) : null;
const verified: Asked = (request, { language }) =>
  request.isUnverified() ? requestRefusal('NOT_VERIFIED', language) : null;
const kindConfirmed: Asked = (request, { language }) =>
  request.kindConfirmed ? null : requestRefusal('KIND_NOT_CONFIRMED', language);
const leads: Asked = (request, { language, linkedReference }) =>
  request.linkedTo === null ? null : requestRefusal('LINKED', language, { reference: linkedReference ?? '' });

const extendable: Asked = (request, { at, policy, language, announced }) => {
  if (announced || request.extendedUntil) return requestRefusal('ALREADY_EXTENDED', language);
  if (at > request.dueAt) return requestRefusal('OVERDUE', language);
  if (strictestExtended(policy, request.kind, request.receivedAt, request.laws)) return null;
  const law = requestsPolicy(policy).clocks.find((clock) => clock.law === request.law)?.name[language] ?? request.law;
  const by = instantInWords(request.dueAt, policy, language);
  return requestRefusal('EXTENSION_NOT_ALLOWED', language, { law, by });
};

const objectionable: Asked = (request, { language, objected }) => {
  if (request.decidedAt === null) return requestRefusal('NOT_DECIDED', language);
  return objected ? requestRefusal('OBJECTED_ALREADY', language) : null;
};

const demands: Readonly<Record<RequestAction, readonly Asked[]>> = {
  CONFIRM_KIND: [
    open,
    undecided,
    (request, { language }) => (request.kindConfirmed ? requestRefusal('CONFIRMED_ALREADY', language) : null),
  ],
  MATCH: [open, unverified],
  VERIFY: [open, unverified, matched],
  ASSIGN: [open],
  NOTE: [open],
  EXTEND: [open, undecided, extendable],
  DECIDE: [open, undecided, kindConfirmed, matched, verified, leads],
  WITHDRAW: [open, undecided],
  CLOSE_AS_DUPLICATE: [open, undecided],
  OBJECT: [objectionable],
};

/** Why an action is not possible; null where it is. Who may do it is the rules' and the appointment's matter. */
export function inability(action: RequestAction, request: RightsRequest, circumstances: Circumstances): Refusal | null {
  for (const demand of demands[action]) {
    const refusal = demand(request, circumstances);
    if (refusal) return refusal;
  }
  return null;
}

/** Support works on what is assigned to it, or inside the case that it opened; everybody else who may, on all. */
export function outsideCase(
  caller: Pick<Caller, 'roles' | 'staffNumber' | 'caseId' | 'language'>,
  request: Pick<RightsRequest, 'id' | 'assignedTo'>,
): Refusal | null {
  const only = caller.roles.includes('support') && !caller.roles.some((role) => wide.includes(role));
  const inside =
    caller.caseId === request.id || (caller.staffNumber !== null && caller.staffNumber === request.assignedTo);
  return only && !inside ? requestRefusal('NOT_YOUR_CASE', caller.language) : null;
}

const wide: readonly string[] = ['officer', 'deputy', 'handler'];
