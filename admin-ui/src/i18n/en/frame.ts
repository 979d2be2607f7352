// English: the frame of the back office, sign-in, faults. Every sentence says what to do; codes only follow.

export const frame = {
  product: 'CLounge back office',
  skip: 'Skip to the content',
  menu: 'Menu',
  openMenu: 'Open the menu',
  screens: {
    today: 'Today',
    destruction: 'Destruction lists',
    certificates: 'Certificates',
    people: 'People',
    organizations: 'Organizations',
    rights: 'Access rights',
    policy: 'Policy',
  },
  language: 'Language',
  theme: { toDark: 'Switch to dark', toLight: 'Switch to light' },
  signedInAs: 'Signed in as %{roles}',
  staffNumber: 'Staff number %{number}',
  confirmedAt: 'Identity confirmed',
  signOut: 'Sign out',
  find: 'Find or do…',
  copied: 'Copied',
  copyThis: 'Copy %{what}',
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  back: 'Back to %{where}',
  none: 'none',
  notThere: 'not given',
  yes: 'yes',
  no: 'no',
  system: 'CLounge, by the rules of the policy',
  staff: 'staff %{number}',
  next: 'Next page',
  previous: 'Previous page',
  range: '%{from}–%{to}',
  rangeOf: '%{from}–%{to} of %{total}',
  pages: 'Pages of %{what}',
  loading: 'Loading %{what}',
  required: 'Please fill this in.',
  filters: 'Filters',
  clearFilters: 'Show everything',
  nothingFiltered: 'Nothing matches these filters.',
};

export const roles = {
  officer: 'Privacy officer',
  deputy: 'Deputy',
  handler: 'Privacy handler',
  support: 'Support',
  billing: 'Billing',
  attendance: 'Attendance manager',
  auditor: 'Auditor',
  member: 'Member',
  'customer-admin': 'Customer’s administrator',
  'manager-of-rights': 'Manager of access rights',
};

export const signIn = {
  title: 'CLounge back office',
  lead: 'Where the operator keeps the promises of the privacy policy.',
  button: 'Sign in',
  working: 'Signing you in…',
  signedOut: 'You are signed out.',
  ended: 'Your session has ended. Sign in to go on where you were.',
  failed: 'Signing in did not work. Try again; if it lasts, tell the operator.',
  cancelled: 'Signing in was cancelled.',
  unreachable: 'Sign-in cannot be reached right now. Nothing is wrong with your account: try again in a minute.',
  recorded: 'What you open here is recorded: who, when, whose data, for which purpose.',
  noScreens: 'Nothing here is for your role',
  noScreensLead:
    'This is the back office for staff. You are signed in as %{roles}. If you should have a task here, ask whoever manages access rights.',
};

export const faults = {
  title: 'This could not be loaded',
  offline: 'The back office cannot be reached. Check the connection, then try again.',
  unauthenticated: 'Your sign-in has ended. Sign in again to go on.',
  forbidden: 'Your role does not allow this.',
  forbiddenWayOut: 'If you need it for your task, ask whoever manages access rights.',
  notFound: 'This is not here (any more).',
  notFoundLead: 'The address may be wrong, or what it named has been destroyed.',
  unavailable:
    'The record of who looks at what cannot be written right now. Nothing is shown without it, so nothing is shown.',
  unavailableWayOut: 'Try again in a minute. If it lasts, tell the operator.',
  limited: 'That was too much at once. Wait a minute, then try again.',
  badInput: 'Something that was sent is not right. Check what you filled in.',
  outdated: 'A newer version of the back office is running. Reload the page.',
  other: 'The fault is on our side and has been noted. Try again in a minute.',
  page: 'This page stopped working',
  pageLead: 'Nothing that you did is lost on the server. Reload the page to go on.',
  reload: 'Reload the page',
  code: 'Code for support: %{code}',
};

export const palette = {
  title: 'Find or do',
  placeholder: 'Type the name of a page, a list or an action',
  results: 'Results',
  nothing: 'Nothing has that name.',
  goTo: 'Go to %{where}',
  openList: 'Open list %{reference}',
  switchLanguage: 'Language: %{language}',
  keys: 'Show the keys',
  hint: '↑ ↓ to choose, Enter to open, Esc to close',
};

export const keys = {
  title: 'Keys',
  palette: 'Find a page, a list or an action',
  help: 'This overview',
  search: 'To the search or the filters of the page',
  rows: 'Next and previous row of a list',
  open: 'Open the row',
  go: 'To Today, Destruction lists, Certificates, People, Organizations',
  close: 'Close what is open',
};

export const purpose = {
  title: 'What do you look for?',
  lead: 'Personal data opens for a purpose of the policy only. The purpose is recorded with everything you open.',
  label: 'Purpose',
  choose: 'Open for this purpose',
  current: 'Looking for: %{purpose}',
  change: 'Change the purpose',
  none: 'Your role may not open personal data. Ask whoever manages access rights if your task needs it.',
};
