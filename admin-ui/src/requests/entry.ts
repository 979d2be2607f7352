// A request as it is being written down; kept nowhere until it is registered. Pure.
import type { RegisterRequestInput, RightsRequestKind, RightsRequestedBy } from '../generated/operations.ts';
import { instantOnWall } from '../time/wall-clock.ts';

export const paperChannels = ['LETTER', 'FAX', 'PHONE'] as const;
export const requesters = ['SELF', 'AGENT', 'GUARDIAN'] as const satisfies readonly RightsRequestedBy[];

export interface Entry {
  channel: (typeof paperChannels)[number];
  kind: RightsRequestKind | '';
  requestedBy: RightsRequestedBy;
  language: string;
  /** On the house's wall: `2026-11-03T09:00`. */
  receivedAt: string;
  name: string;
  contact: string;
  aboutEmail: string;
  aboutNumber: string;
  aboutName: string;
  subject: string;
  text: string;
  note: string;
}

/** What is still missing or cannot be. */
export function wrongOf(entry: Entry, now: Date, timeZone: string) {
  const received = instantOnWall(entry.receivedAt, timeZone);
  return {
    kind: entry.kind === '',
    text: entry.text.trim() === '',
    receivedAt: received === null || received > now,
    contact: entry.contact.trim() === '',
  };
}

const said = (line: string): string | null => (line.trim() === '' ? null : line.trim());

/** `id`: the same request asked for twice is opened once. Null where the entry is not complete. */
export function inputOf(entry: Entry, id: string, now: Date, timeZone: string): RegisterRequestInput | null {
  const receivedAt = instantOnWall(entry.receivedAt, timeZone);
  if (entry.kind === '' || !receivedAt || Object.values(wrongOf(entry, now, timeZone)).includes(true)) return null;
  const { channel, kind, requestedBy, language } = entry;
  return {
    id,
    kind,
    channel,
    language,
    requestedBy,
    receivedAt: receivedAt.toISOString(),
    name: said(entry.name),
    contact: said(entry.contact),
    about: { email: said(entry.aboutEmail), employeeNumber: said(entry.aboutNumber), name: said(entry.aboutName) },
    subject: said(entry.subject),
    text: entry.text.trim(),
    note: said(entry.note),
  };
}
