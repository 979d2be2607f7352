// Portlets of a member's own page: read at Google when they are looked at, and kept nowhere. Each stands alone: what one of them meets is its own answer.
// The journal has which portlet was read and when, never what it showed. Art. 1(3).
import type { Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { GoogleFault } from './google-client.ts';
import type { Tier } from './google-link.entity.ts';
import { ReadingFault, type CalendarEvent, type FoundFile, type MailBox } from './google-reading.ts';
import { livingLink, openLink } from './linking.ts';
import { googleRefusal, type GoogleRefusal } from './refusals.ts';
import type { GoogleSources } from './sources.ts';

export interface PortletOutcome<Shown> {
  shown: Shown | null;
  refusal: Refusal | null;
}

const refusalOf: Readonly<Record<ReadingFault['code'], GoogleRefusal>> = {
  RATE_LIMITED: 'GOOGLE_LIMITED',
  SCOPES_MISSING: 'SCOPES_MISSING',
  ACCESS_ENDED: 'ACCESS_ENDED',
  NOT_FOUND: 'NOTHING_THERE',
  BAD_REQUEST: 'NOTHING_THERE',
  UNAVAILABLE: 'GOOGLE_SILENT',
};

/** Reads with a fresh access token. That Google ended the grant is noted, so that the link page says so. */
async function portlet<Shown>(
  sources: GoogleSources,
  caller: Caller,
  { tier, operation }: { tier: Tier; operation: string },
  read: (token: string) => Promise<Shown>,
): Promise<PortletOutcome<Shown>> {
  const { google, pool, clock } = sources;
  const refused = (code: GoogleRefusal) => ({ shown: null, refusal: googleRefusal(code, caller.language) });
  if (caller.subjectId === null) return refused('NOT_A_MEMBER');
  if (!google) return refused('GOOGLE_NOT_OFFERED');
  const row = await livingLink(pool, caller.subjectId);
  const link = row && (await openLink(sources, caller, operation, row));
  if (!row || !link?.tiers.includes(tier) || link.refreshToken === null) return refused('NOT_LINKED');
  try {
    return { shown: await read(await google.client.access(link.refreshToken)), refusal: null };
  } catch (error) {
    if (error instanceof ReadingFault && error.code !== 'ACCESS_ENDED') return refused(refusalOf[error.code]);
    const ended = error instanceof ReadingFault || (error instanceof GoogleFault && error.code === 'REVOKED');
    if (!ended && !(error instanceof GoogleFault)) throw error;
    if (!ended) return refused('GOOGLE_SILENT');
    await pool.query('update google_link set broken_at = coalesce(broken_at, $2) where id = $1', [row.id, clock.now()]);
    return refused('ACCESS_ENDED');
  }
}

const dayMs = 86_400_000;
/** Today and this week. */
const mostDays = 7;

/** Events of the next days, today the first of them. Refusals: NOT_LINKED, and those of whatever Google answers. */
export const googleEvents = (
  sources: GoogleSources,
  caller: Caller,
  days: number,
): Promise<PortletOutcome<CalendarEvent[]>> => {
  const from = sources.clock.real();
  const until = new Date(from.getTime() + Math.min(mostDays, Math.max(1, days)) * dayMs);
  return portlet(sources, caller, { tier: 'CALENDAR', operation: 'googleEvents' }, async (token) =>
    sources.google ? sources.google.reading.events(token, { from, until }) : [],
  );
};

/** Unread mails and the latest of the inbox, without their text. Refusals: NOT_LINKED, and those of whatever Google answers. */
export const googleMail = (sources: GoogleSources, caller: Caller): Promise<PortletOutcome<MailBox>> =>
  portlet(sources, caller, { tier: 'MAIL', operation: 'googleMail' }, async (token) =>
    sources.google ? sources.google.reading.mail(token) : { unread: 0, mails: [] },
  );

const longestSearch = 200;

/** Files that fit a search; sharing is never changed. Refusals: NOT_LINKED, and those of whatever Google answers. */
export const googleFiles = (
  sources: GoogleSources,
  caller: Caller,
  search: string,
): Promise<PortletOutcome<FoundFile[]>> =>
  portlet(sources, caller, { tier: 'DRIVE', operation: 'googleFiles' }, async (token) =>
    sources.google && search.trim() !== ''
      ? sources.google.reading.files(token, search.trim().slice(0, longestSearch))
      : [],
  );
