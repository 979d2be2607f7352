// What must outlive a redirect to sign-in: kept in the tab's session storage and taken out once. Never a token, never personal data.

/** Why the browser leaves for sign-in: to look whether somebody is signed in, to ask who it is, or to confirm it once more. */
export type Errand = 'silent' | 'asked' | 'step-up';

export interface Flow {
  errand: Errand;
  state: string;
  nonce: string;
  verifier: string;
  /** Path on this origin to go on at. */
  returnTo: string;
}

const flowKey = 'clounge.sign-in';
const draftKey = 'clounge.decision';

export const rememberFlow = (flow: Flow): void => sessionStorage.setItem(flowKey, JSON.stringify(flow));

/** The flow that is under way; a second call answers null. */
export function takeFlow(): Flow | null {
  const flow = take(flowKey);
  if (!isRecord(flow)) return null;
  const { errand, state, nonce, verifier, returnTo } = flow;
  if (errand !== 'silent' && errand !== 'asked' && errand !== 'step-up') return null;
  if (
    typeof state !== 'string' ||
    typeof nonce !== 'string' ||
    typeof verifier !== 'string' ||
    typeof returnTo !== 'string'
  )
    return null;
  return { errand, state, nonce, verifier, returnTo: ownPath(returnTo) };
}

/** A decision that waits for a confirmed identity: which one, and what was typed. */
export interface Draft {
  /** Such as `destroy` or `restore`. */
  act: string;
  /** Id of what is decided on. */
  about: string;
  reason: string;
  /** Fingerprint of what was shown, so that nobody decides on something else after coming back; empty where there is none. */
  shown: string;
  outcome: 'leaving' | 'confirmed' | 'cancelled';
}

export const rememberDraft = (draft: Draft): void => sessionStorage.setItem(draftKey, JSON.stringify(draft));

/** Notes how the confirmation ended, for the page that takes the draft. */
export function settleDraft(outcome: 'confirmed' | 'cancelled'): void {
  const draft = readDraft();
  if (draft) rememberDraft({ ...draft, outcome });
}

/** The draft of this decision, if the confirmation is over; a second call answers null. */
export function takeDraft(act: string, about: string): Draft | null {
  const draft = readDraft();
  if (draft?.act !== act || draft.about !== about || draft.outcome === 'leaving') return null;
  sessionStorage.removeItem(draftKey);
  return draft;
}

/** Forgets everything, at sign-out. */
export function forgetAll(): void {
  sessionStorage.removeItem(flowKey);
  sessionStorage.removeItem(draftKey);
}

function readDraft(): Draft | null {
  const draft = parsed(sessionStorage.getItem(draftKey));
  if (!isRecord(draft)) return null;
  const { act, about, reason, shown, outcome } = draft;
  if (typeof act !== 'string' || typeof about !== 'string' || typeof reason !== 'string' || typeof shown !== 'string')
    return null;
  if (outcome !== 'leaving' && outcome !== 'confirmed' && outcome !== 'cancelled') return null;
  return { act, about, reason, shown, outcome };
}

/** A path of this origin and nothing else, whatever was stored. */
export const ownPath = (path: string): string => (/^\/(?![/\\])/.test(path) ? path : '/');

function take(key: string): unknown {
  const text = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return parsed(text);
}

function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
