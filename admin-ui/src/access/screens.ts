// Which screen and which part of a screen a role has a task on. It decides what is shown; what is allowed the server decides, every time.

const deciding = ['officer', 'deputy'] as const;
const preparing = [...deciding, 'handler'] as const;

const tasks = {
  destruction: [...preparing, 'auditor'],
  intake: [...preparing, 'support', 'auditor'],
  requests: [...preparing, 'support', 'auditor'],
  holds: [...preparing, 'auditor'],
  misuse: [...preparing, 'support', 'auditor'],
  conversations: [...preparing, 'support'],
  templates: [...preparing, 'support'],
  guardians: [...preparing, 'support'],
  decidingGuardians: preparing,
  redactions: deciding,
  glass: [...deciding, 'auditor'],
  standing: [...preparing, 'auditor'],
  certificates: [...preparing, 'auditor'],
  trustees: [...preparing, 'auditor'],
  media: [...preparing, 'auditor'],
  archive: deciding,
  people: [...preparing, 'support'],
  organizations: [...preparing, 'support', 'billing', 'attendance'],
  rights: [...preparing, 'auditor', 'manager-of-rights'],
  policy: [...preparing, 'support', 'billing', 'attendance', 'auditor', 'manager-of-rights'],
  /** Parts of screens. */
  workingOnRequests: [...preparing, 'support'],
  matchingRequests: preparing,
  /** Taking the queue away as a file. */
  exportingRequests: preparing,
  /** Seeing who took it away. */
  readingExports: [...deciding, 'auditor'],
  /** Seeing whose figures are whose. */
  handlersFigures: [...deciding, 'auditor'],
  /** Whoever decides does not prepare. */
  proposingCorrections: ['handler', 'support'],
  readingCorrections: [...preparing, 'support'],
  stops: [...preparing, 'auditor'],
  settlingIntake: preparing,
  selecting: preparing,
  changingLists: preparing,
  deciding,
  endingLocationConsent: deciding,
  rehearsing: preparing,
  /** Giving up recovery, at the member's verified request. */
  waiving: [...deciding, 'support'],
  /** Ending a customer's company. */
  terminating: [...deciding, 'billing'],
  showingNames: preparing,
  employment: preparing,
  logIns: preparing,
  attendanceOfPeople: [...preparing, 'attendance'],
  customers: [...deciding, 'billing'],
  businessInformation: [...deciding, 'billing'],
  invoices: [...deciding, 'billing'],
  attendanceOfOrganizations: [...deciding, 'attendance'],
  /** Zones, kiosks and requests about marks. */
  settlingAttendance: ['attendance'],
  appointments: [...preparing, 'auditor'],
  listingGrants: [...deciding, 'auditor', 'manager-of-rights'],
  changingGrants: ['officer', 'manager-of-rights'],
  namesOfStaff: ['officer', 'manager-of-rights'],
  changingTrustees: deciding,
  confirmingTrustees: preparing,
  handlingMedia: preparing,
  reportingMisuse: [...preparing, 'support'],
  readingMisuse: preparing,
  writingTemplates: preparing,
  readingRedactions: [...preparing, 'support'],
  breakingGlass: ['handler', 'support'],
  passkeys: [...deciding, 'manager-of-rights'],
  managingPasskeys: ['officer', 'manager-of-rights'],
} satisfies Record<string, readonly string[]>;

export type Task = keyof typeof tasks;

/** Whether one of these roles has this task. */
export const hasTask = (roles: readonly string[], task: Task): boolean =>
  roles.some((role) => (tasks[task] as readonly string[]).includes(role));

export const screens = [
  'destruction',
  'requests',
  'conversations',
  'redactions',
  'templates',
  'intake',
  'guardians',
  'holds',
  'misuse',
  'glass',
  'standing',
  'certificates',
  'trustees',
  'media',
  'archive',
  'people',
  'organizations',
  'rights',
  'policy',
] as const;
export type Screen = (typeof screens)[number];

/** The screens of these roles, in the order of the menu; Today stands before them for everybody who has one. */
export const screensOf = (roles: readonly string[]): Screen[] => screens.filter((screen) => hasTask(roles, screen));
