// Which scopes open which call, as the reference of each method says: https://developers.google.com/workspace/calendar/api/v3/reference,
// …/drive/api/reference/rest/v3, …/gmail/api/reference/rest. Only methods that a portlet could ask for.

const base = 'https://www.googleapis.com/auth/';

export const scopeNames = {
  driveFile: `${base}drive.file`,
  driveMetadata: `${base}drive.metadata.readonly`,
  calendar: `${base}calendar.readonly`,
  events: `${base}calendar.events.readonly`,
  calendarList: `${base}calendar.calendarlist.readonly`,
  mail: `${base}gmail.metadata`,
} as const;

interface Method {
  method: string;
  path: RegExp;
  /** Any of these is enough. */
  scopes: readonly string[];
}

const { driveFile, driveMetadata, calendar, events, calendarList, mail } = scopeNames;
const drive = [`${base}drive`, `${base}drive.readonly`];
const wholeMail = ['https://mail.google.com/', `${base}gmail.readonly`, `${base}gmail.modify`];

const methods: readonly Method[] = [
  {
    method: 'GET',
    path: /^\/calendar\/v3\/users\/me\/calendarList$/,
    scopes: [calendarList, calendar, `${base}calendar`],
  },
  {
    method: 'GET',
    path: /^\/calendar\/v3\/calendars\/[^/]+\/events$/,
    scopes: [events, calendar, `${base}calendar.events`, `${base}calendar`],
  },
  { method: 'GET', path: /^\/drive\/v3\/files(\/[^/]+)?$/, scopes: [driveFile, driveMetadata, ...drive] },
  { method: 'POST', path: /^\/drive\/v3\/files\/[^/]+\/permissions$/, scopes: [driveFile, `${base}drive`] },
  {
    method: 'GET',
    path: /^\/gmail\/v1\/users\/me\/(labels|messages|threads)(\/[^/]+)?$/,
    scopes: [mail, ...wholeMail],
  },
  {
    method: 'GET',
    path: /^\/oauth2\/v2\/userinfo$/,
    scopes: ['email', 'profile', `${base}userinfo.email`, `${base}userinfo.profile`],
  },
];

/** The scopes of which one is needed; null for a call that no portlet makes. */
export const scopesFor = (method: string, path: string): readonly string[] | null =>
  methods.find((one) => one.method === method && one.path.test(path))?.scopes ?? null;

/** What the metadata scope of Gmail does not let one ask for: a search, and bodies. */
export function beyondMetadata(granted: ReadonlySet<string>, query: URLSearchParams): string | null {
  if (!granted.has(mail) || wholeMail.some((scope) => granted.has(scope))) return null;
  if (query.has('q')) return "Metadata scope does not support 'q' parameter";
  const format = query.get('format')?.toUpperCase();
  return format === 'FULL' || format === 'RAW' ? `Metadata scope doesn't allow format ${format}` : null;
}
