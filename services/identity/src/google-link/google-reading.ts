// What portlets read at Google, live and kept nowhere: events over calendars, files that fit a search. Asks for the fields that are shown and no others; a
// fault becomes a code of ours, for the library's own carries requests with tokens in them.
import { calendar, type calendar_v3 } from 'googleapis/build/src/apis/calendar/index.js';
import { drive } from 'googleapis/build/src/apis/drive/index.js';
import { gmail } from 'googleapis/build/src/apis/gmail/index.js';
import { z } from 'zod';

/** Why something could not be read: of the answer's status and reason, as Google documents them. */
export type ReadingCode =
  'RATE_LIMITED' | 'SCOPES_MISSING' | 'ACCESS_ENDED' | 'NOT_FOUND' | 'BAD_REQUEST' | 'UNAVAILABLE';

export class ReadingFault extends Error {
  readonly code: ReadingCode;

  constructor(code: ReadingCode) {
    super(`Google: ${code}.`);
    this.name = 'ReadingFault';
    this.code = code;
  }
}

export interface CalendarEvent {
  id: string;
  calendar: string;
  title: string | null;
  /** An instant, or a calendar day of an event that takes whole days. */
  startsAt: string;
  endsAt: string;
  wholeDays: boolean;
  link: string | null;
}

export interface FoundFile {
  id: string;
  name: string;
  mimeType: string;
  /** `webViewLink`: opens for whoever may open the file already. */
  link: string | null;
  shared: boolean;
}

export interface MailLine {
  id: string;
  from: string | null;
  subject: string | null;
  receivedAt: Date | null;
  unread: boolean;
}

export interface MailBox {
  unread: number;
  /** The latest first; without a word of their text. */
  mails: MailLine[];
}

export interface GoogleReading {
  /** Events of the calendars that the member shows, by their beginning. Throws `ReadingFault`. */
  events(token: string, span: { from: Date; until: Date }): Promise<CalendarEvent[]>;
  /** How many mails of the inbox are unread, and the latest of them all. Throws `ReadingFault`. */
  mail(token: string): Promise<MailBox>;
  /** Files whose name or text fits. Throws `ReadingFault`. */
  files(token: string, search: string): Promise<FoundFile[]>;
}

const answerMs = 10_000;
/** Calendars and events that a portlet shows; who has ten thousand sees the first. */
const mostCalendars = 50;
const mostEvents = 100;
const mostFiles = 20;
const mostMails = 10;
/** A title is a line; a description of a megabyte is never asked for. */
const longestTitle = 300;

const fault = z.object({
  status: z.number().optional(),
  response: z
    .object({
      status: z.number(),
      data: z
        .object({ error: z.object({ errors: z.array(z.object({ reason: z.string() })).optional() }).or(z.string()) })
        .optional()
        .catch(undefined),
    })
    .optional(),
});

const limits = [
  'rateLimitExceeded',
  'userRateLimitExceeded',
  'quotaExceeded',
  'dailyLimitExceeded',
  'sharingRateLimitExceeded',
];

/**
 * By https://developers.google.com/workspace/calendar/api/guides/errors and …/drive/api/guides/handle-errors: 403 means that too much was asked, or that
 * it may not be; only its reason tells which.
 */
export function codeOf(error: unknown): ReadingCode {
  const said = fault.safeParse(error);
  const response = said.success ? said.data.response : undefined;
  const inside = response?.data?.error;
  const reason = typeof inside === 'object' ? (inside.errors?.[0]?.reason ?? '') : '';
  switch (response?.status) {
    case 400:
    case 410:
      return 'BAD_REQUEST';
    case 401:
      return 'ACCESS_ENDED';
    case 403:
      return limits.includes(reason) ? 'RATE_LIMITED' : 'SCOPES_MISSING';
    case 404:
      return 'NOT_FOUND';
    case 429:
      return 'RATE_LIMITED';
    default:
      return 'UNAVAILABLE';
  }
}

/** A value in a search of Drive: quotes and backslashes stand for themselves. https://developers.google.com/workspace/drive/api/guides/ref-search-terms */
export const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

async function read<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    throw new ReadingFault(codeOf(error));
  }
}

function eventOf(name: string, { id, summary, start, end, htmlLink }: calendar_v3.Schema$Event): CalendarEvent[] {
  const startsAt = start?.dateTime ?? start?.date;
  const endsAt = end?.dateTime ?? end?.date;
  if (!id || !startsAt || !endsAt) return [];
  return [
    {
      id,
      calendar: name,
      title: summary?.slice(0, longestTitle) ?? null,
      startsAt,
      endsAt,
      wholeDays: !start?.dateTime,
      link: htmlLink ?? null,
    },
  ];
}

/** `root`: another Google than Google's own, for trials. */
export function googleReading(root: string | null): GoogleReading {
  const options = { timeout: answerMs, retry: false, ...(root === null ? {} : { rootUrl: `${root}/` }) };
  const calendars = calendar({ version: 'v3', ...options });
  const files = drive({ version: 'v3', ...options });
  const mails = gmail({ version: 'v1', ...options });
  const as = (token: string) => ({ headers: { authorization: `Bearer ${token}` }, ...options });
  return {
    async events(token, { from, until }) {
      const listed = await read(() =>
        calendars.calendarList.list({ maxResults: mostCalendars, fields: 'items(id,summary,selected)' }, as(token)),
      );
      const shown = (listed.data.items ?? [])
        .filter(({ id, selected }) => id && selected !== false)
        .slice(0, mostCalendars);
      const all = await Promise.all(
        shown.map(async ({ id, summary }) => {
          const found = await read(() =>
            calendars.events.list(
              {
                calendarId: id ?? '',
                timeMin: from.toISOString(),
                timeMax: until.toISOString(),
                singleEvents: true,
                orderBy: 'startTime',
                maxResults: mostEvents,
                fields: 'items(id,summary,start,end,htmlLink)',
              },
              as(token),
            ),
          );
          return (found.data.items ?? []).flatMap((event) => eventOf(summary ?? '', event));
        }),
      );
      return all
        .flat()
        .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
        .slice(0, mostEvents);
    },
    async mail(token) {
      const [inbox, listed] = await Promise.all([
        read(() => mails.users.labels.get({ userId: 'me', id: 'INBOX', fields: 'messagesUnread' }, as(token))),
        read(() =>
          mails.users.messages.list(
            { userId: 'me', labelIds: ['INBOX'], maxResults: mostMails, fields: 'messages(id)' },
            as(token),
          ),
        ),
      ]);
      const ids = (listed.data.messages ?? []).flatMap(({ id }) => id ?? []).slice(0, mostMails);
      const lines = await Promise.all(
        ids.map(async (id): Promise<MailLine> => {
          const found = await read(() =>
            mails.users.messages.get(
              {
                ...{ userId: 'me', id, format: 'metadata', metadataHeaders: ['From', 'Subject'] },
                fields: 'id,internalDate,labelIds,payload(headers)',
              },
              as(token),
            ),
          );
          const { internalDate, labelIds, payload } = found.data;
          const header = (name: string) =>
            payload?.headers?.find((one) => one.name?.toLowerCase() === name)?.value?.slice(0, longestTitle) ?? null;
          return {
            id,
            from: header('from'),
            subject: header('subject'),
            receivedAt: internalDate ? new Date(Number(internalDate)) : null,
            unread: labelIds?.includes('UNREAD') ?? false,
          };
        }),
      );
      return { unread: inbox.data.messagesUnread ?? 0, mails: lines };
    },
    async files(token, search) {
      const found = await read(() =>
        files.files.list(
          {
            q: `(name contains ${quoted(search)} or fullText contains ${quoted(search)}) and trashed = false`,
            pageSize: mostFiles,
            fields: 'files(id,name,mimeType,webViewLink,shared)',
          },
          as(token),
        ),
      );
      return (found.data.files ?? []).flatMap(({ id, name, mimeType, webViewLink, shared }) =>
        id && name
          ? [
              {
                id,
                name: name.slice(0, longestTitle),
                mimeType: mimeType ?? '',
                link: webViewLink ?? null,
                shared: shared ?? false,
              },
            ]
          : [],
      );
    },
  };
}
