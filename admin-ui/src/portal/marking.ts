// One press of a button, from the number to the answer. The position lives in one function's variables between asking and judging, and nowhere else.
import type { Api } from '../client/api.ts';
import {
  BeginMarkDocument,
  MarkDocument,
  type DayMarkFragment,
  type RefusalSaidFragment,
} from './generated/operations.ts';
import { judge, type JudgedZone, type Judgement } from './judging.ts';
import { fixNow, type NoFix } from './position.ts';

export type MarkKind = DayMarkFragment['kind'];
export type Kind = NonNullable<MarkKind>;

export type Pressed =
  | { kind: 'marked'; mark: DayMarkFragment }
  | { kind: 'refused'; refusal: RefusalSaidFragment }
  | { kind: 'noFix'; why: NoFix }
  | { kind: 'tooVague' };

export interface Pressing {
  kind: Kind;
  zones: readonly JudgedZone[];
  /** An accepted mark may name its zone. Never a home. */
  namesZone: boolean;
  asking: () => void;
}

/** What the device says of itself, judged at once. The position is not returned. */
async function judged(zones: readonly JudgedZone[]): Promise<Judgement | NoFix> {
  const fix = await fixNow();
  return typeof fix === 'string' ? fix : judge(fix, zones);
}

/** Throws `ApiFault` where the service does not answer. The same press sent again is the same mark. */
export async function press(api: Api, { kind, zones, namesZone, asking }: Pressing): Promise<Pressed> {
  const { beginMark: begun } = await api.ask(BeginMarkDocument, { input: { kind } });
  if (begun.refusal) return { kind: 'refused', refusal: begun.refusal };
  asking();
  const judgement = await judged(zones);
  if (typeof judgement === 'string') return { kind: 'noFix', why: judgement };
  if (judgement.kind === 'TOO_VAGUE') return { kind: 'tooVague' };
  const input = {
    kind,
    verdict: judgement.kind,
    nonce: begun.nonce ?? '',
    policyVersion: begun.policyVersion,
    ...(judgement.kind === 'ACCEPTED' && namesZone && kind !== 'HOME_CHECK' ? { zoneId: judgement.zoneId } : {}),
  };
  const { markAttendance: said } = await again(() => api.ask(MarkDocument, { input }));
  if (said.refusal) return { kind: 'refused', refusal: said.refusal };
  return said.mark ? { kind: 'marked', mark: said.mark } : { kind: 'tooVague' };
}

/** A line that breaks under way is tried once more: the number makes one mark, however often it is sent. */
async function again<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch {
    return send();
  }
}
