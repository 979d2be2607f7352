// What each part is told, and only that part: its environment, derived from one description of an installation.
// A part gets its own secret and its own database; never another's.
import { dirname, join } from 'node:path';
import type { Ports } from './ports.ts';
import { forPrivacy, privacyAddress } from './mailbox/spool.ts';
import { urlFor } from './provision/server-url.ts';
import { planOf, serviceNames, type DatabaseName, type ServiceName } from './provision/roles.ts';
import type { KeyFiles, Secrets } from './secrets.ts';

/** One installation, whether of `npm start` or of a test. */
export interface Installation {
  publicUrl: string;
  ports: Ports;
  secrets: Secrets;
  keyFiles: KeyFiles;
  clientsFile: string;
  /** PostgreSQL as its administrator; the database in it is replaced. */
  postgresUrl: string;
  /** What stands before each database's name; empty for an installation that has the server to itself. */
  databasePrefix: string;
  temporalAddress: string;
  taskQueue: string;
  clockOffsetMs: number;
  timeZone: string;
  smtpUrl: string;
  uiFolder: string;
  nodeEnv: string;
  /** In production: whether root keys may lie in files. */
  allowFileKeys: boolean;
  /** Whether every approval needs a passkey; the privacy part's own default where absent. */
  approvalRequiresPasskey?: 'yes' | 'no' | null;
  /** Further servers that `/readyz` asks, name and URL. */
  readyChecks: Readonly<Record<string, string>>;
  /** Where the ledger of destruction is published; beside the private files where absent. */
  ledgerFolder?: string | null;
  /** Settings of the store of documents as they were given; files lie in a folder beside the private ones where none are. */
  documents?: Readonly<Record<string, string>>;
}

export type PartName = ServiceName | 'gateway' | 'worker';
export type Environment = Record<string, string>;

/** Connection string of one role to one database. */
export function databaseUrl(place: Installation, database: DatabaseName, role: string): string {
  const password = place.secrets.rolePasswords[role];
  if (!password) throw new Error(`no role ${role}`);
  return urlFor(place.postgresUrl, place.databasePrefix + planOf(database).name, { name: role, password });
}

const local = (port: number) => `http://127.0.0.1:${port}`;

function everybody(place: Installation): Environment {
  return {
    NODE_ENV: place.nodeEnv,
    CLOUNGE_PUBLIC_URL: place.publicUrl,
    CLOUNGE_ISSUER: `${place.publicUrl}/oidc`,
    CLOUNGE_JWKS_URL: `${local(place.ports.identity)}/oidc/jwks`,
    CLOUNGE_TOKEN_URL: `${local(place.ports.identity)}/oidc/token`,
    CLOUNGE_CLOCK_OFFSET_MS: String(place.clockOffsetMs),
    CLOUNGE_TIME_ZONE: place.timeZone,
    ...Object.fromEntries(serviceNames.map((name) => [`CLOUNGE_${name.toUpperCase()}_URL`, local(place.ports[name])])),
  };
}

function temporal(place: Installation): Environment {
  return {
    CLOUNGE_TEMPORAL_ADDRESS: place.temporalAddress,
    CLOUNGE_TEMPORAL_NAMESPACE: 'default',
    CLOUNGE_TASK_QUEUE: place.taskQueue,
    CLOUNGE_PAYLOAD_KEY: place.secrets.payloadKey,
  };
}

function ownSecret(place: Installation, clientId: string): Environment {
  const secret = place.secrets.clientSecrets[clientId];
  if (!secret) throw new Error(`no secret for client ${clientId}`);
  return { CLOUNGE_CLIENT_SECRET: secret };
}

const letters = (place: Installation): Environment => ({
  CLOUNGE_SMTP_URL: place.smtpUrl,
  CLOUNGE_MAIL_FROM: 'CLounge back office <back-office@clounge.example>',
});

const particular: Record<ServiceName, (place: Installation) => Environment> = {
  identity: (place) => ({
    CLOUNGE_OIDC_KEYS: place.keyFiles.oidcKeys,
    CLOUNGE_CLIENTS: place.clientsFile,
    ...letters(place),
  }),
  billing: () => ({}),
  attendance: () => ({}),
  privacy: (place) => ({
    ...temporal(place),
    CLOUNGE_CERTIFICATE_KEY: place.keyFiles.certificateKey,
    CLOUNGE_LEDGER_KEY: place.keyFiles.ledgerKey,
    CLOUNGE_DOCUMENTS: `file:${join(folderOf(place), 'documents')}`,
    ...place.documents,
    ...letters(place),
    CLOUNGE_PRIVACY_ADDRESS: privacyAddress,
    CLOUNGE_INTAKE_SPOOL: join(folderOf(place), 'mail', forPrivacy),
    CLOUNGE_ARCHIVE_READER_URL: databaseUrl(place, 'archive', 'archive_reader'),
    CLOUNGE_JOURNAL_READER_URL: databaseUrl(place, 'journal', 'journal_reader'),
    ...(place.approvalRequiresPasskey ? { CLOUNGE_APPROVAL_REQUIRES_PASSKEY: place.approvalRequiresPasskey } : {}),
  }),
};

/** The environment of one part, to the last variable. */
export function environmentOf(part: PartName, place: Installation): Environment {
  if (part === 'worker') {
    return {
      ...everybody(place),
      ...temporal(place),
      ...ownSecret(place, 'service-worker'),
      CLOUNGE_PORT: String(place.ports.worker),
    };
  }
  if (part === 'gateway') {
    return {
      ...everybody(place),
      CLOUNGE_PORT: String(place.ports.gateway),
      CLOUNGE_WORKER_URL: local(place.ports.worker),
      CLOUNGE_UI_DIR: place.uiFolder,
      CLOUNGE_READY_CHECKS: Object.entries(place.readyChecks)
        .map(([name, url]) => `${name}=${url}`)
        .join(','),
    };
  }
  return {
    ...everybody(place),
    ...ownSecret(place, `service-${part}`),
    CLOUNGE_PORT: String(place.ports[part]),
    CLOUNGE_DATABASE_URL: databaseUrl(place, part, `${part}_app`),
    CLOUNGE_VAULT_URL: databaseUrl(place, 'vault', `vault_${part}`),
    CLOUNGE_JOURNAL_URL: databaseUrl(place, 'journal', 'journal_writer'),
    CLOUNGE_ARCHIVE_URL: databaseUrl(place, 'archive', `archive_${part}`),
    CLOUNGE_ROOT_KEYS: `file:${place.keyFiles.rootKeys}`,
    CLOUNGE_ALLOW_FILE_KEYS: place.allowFileKeys ? 'yes' : 'no',
    CLOUNGE_LEDGER: place.ledgerFolder ?? join(folderOf(place), 'ledger'),
    ...particular[part](place),
  };
}

/** Where an installation's private files lie. */
export const folderOf = (place: Installation) => dirname(place.clientsFile);
