// Events, messages and remarks of a request in one order, the latest first. Pure.
import type { RequestCaseFragment } from '../generated/operations.ts';
import type { RequestContent } from './use-request-content.ts';

export type Side = 'REQUESTER' | 'STAFF' | 'SYSTEM';

interface Happening {
  key: string;
  at: string;
  text: string;
  /** Somebody's own words. */
  said: boolean;
}
export type AnyHappening = Happening &
  ({ kind: 'EVENT' | 'REMARK'; by: string | null } | { kind: 'MESSAGE'; by: Side | null });

const sideOf = (by: string): Side => (by === 'STAFF' || by === 'SYSTEM' ? by : 'REQUESTER');

export function happenings(
  events: RequestCaseFragment['events'],
  content: Pick<RequestContent, 'messages' | 'remarks'> | null,
): AnyHappening[] {
  const all: AnyHappening[] = [
    ...events.map(({ at, kind, by, text }, index): AnyHappening => ({
      key: `event ${index} ${kind}`,
      kind: 'EVENT',
      at,
      by: by ?? null,
      text,
      said: false,
    })),
    ...(content?.messages ?? []).map(({ id, at, by, text }): AnyHappening => ({
      key: `message ${id}`,
      kind: 'MESSAGE',
      at,
      by: sideOf(by),
      text,
      said: true,
    })),
    ...(content?.remarks ?? []).map(({ id, at, by, text }): AnyHappening => ({
      key: `remark ${id}`,
      kind: 'REMARK',
      at,
      by,
      text,
      said: true,
    })),
  ];
  // What stands later in the record of the same moment happened later.
  return all.toReversed().sort((one, other) => new Date(other.at).getTime() - new Date(one.at).getTime());
}
