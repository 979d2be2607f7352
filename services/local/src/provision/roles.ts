// The databases, who owns them and who may enter: one table that provisioning, connection strings and tests read.
// A role can do in a database what is written here and in that database's migrations, and nothing elsewhere.

export const serviceNames = ['identity', 'billing', 'attendance', 'privacy'] as const;
export type ServiceName = (typeof serviceNames)[number];

export type DatabaseName = ServiceName | 'archive' | 'vault' | 'journal';

export interface DatabasePlan {
  name: DatabaseName;
  /** Runs the migrations. */
  owner: string;
  /** Reads and writes every table by default; null where each migration grants exactly what it means to. */
  app: string | null;
  /** Everybody else who may connect. */
  others: readonly string[];
}

const withApp = (name: DatabaseName): DatabasePlan => ({
  name,
  owner: `${name}_owner`,
  app: `${name}_app`,
  others: [],
});

export const databases: readonly DatabasePlan[] = [
  ...serviceNames.map(withApp),
  {
    name: 'archive',
    owner: 'archive_owner',
    app: null,
    others: [...serviceNames.map((service) => `archive_${service}`), 'archive_reader'],
  },
  { name: 'vault', owner: 'vault_owner', app: null, others: serviceNames.map((service) => `vault_${service}`) },
  { name: 'journal', owner: 'journal_owner', app: null, others: ['journal_writer', 'journal_reader'] },
];

export function planOf(name: DatabaseName): DatabasePlan {
  const plan = databases.find((each) => each.name === name);
  if (!plan) throw new Error(`no database ${name}`);
  return plan;
}

/** Every role that may enter a database, its owner first. */
export function rolesOf(plan: DatabasePlan): string[] {
  return [plan.owner, ...(plan.app ? [plan.app] : []), ...plan.others];
}

export const everyRole: readonly string[] = databases.flatMap(rolesOf);
