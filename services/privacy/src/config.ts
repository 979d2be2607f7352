// Settings of the privacy part, read once from its environment. Never keeps the private certificate key anywhere but in memory.
import { parseSettings, partConfig, type Environment, type PartConfig } from '@clounge/shared/config';
import { ConfigError } from '@clounge/shared/errors';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const signingKeyShape = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  kid: z.string().min(1),
  x: z.string().min(43),
  d: z.string().min(43),
});

/** Ed25519 private key as a JWK; signs certificates. */
export type CertificateKey = z.infer<typeof signingKeyShape>;

/** The store of documents. */
export interface DocumentSettings {
  /** Driver and place of the sealed files, such as `file:/var/lib/clounge/documents`. */
  place: string;
  /** Keys of an S3-compatible store; null where none are set. */
  keys: { accessKeyId: string; secretAccessKey: string } | null;
  /** Address of clamd, `host:port` or `unix:/path`; null where there is none. */
  clamd: string | null;
  /** Largest document, in bytes. */
  limitBytes: number;
}

/** A mailbox that is read by IMAP. */
export interface ImapSettings {
  host: string;
  port: number;
  user: string;
  password: string;
  /** Such as INBOX. */
  folder: string;
  /** TLS from the first byte; without it STARTTLS is demanded, except on this machine. */
  tls: boolean;
  /** On this machine: no TLS is needed. */
  loopback: boolean;
}

/** What the privacy part must know besides what every part knows. */
export interface PrivacyConfig extends PartConfig {
  temporalAddress: string;
  temporalNamespace: string;
  taskQueue: string;
  /** Base64 keys of the payload codec, the current one first. */
  payloadKey: string;
  certificateKey: CertificateKey;
  /** Ed25519 private key as a JWK; signs the published ledger. Its `kid` is the log's name for ever. */
  ledgerKey: CertificateKey;
  ledgerFolder: string;
  /** Where letters to trustees are handed over, such as `smtp://127.0.0.1:4011`. */
  smtpUrl: string;
  /** Sender of the operator's letters. */
  mailFrom: string;
  /** Host names of webhooks that may lie in a private network. */
  webhookPrivateHosts: readonly string[];
  /** Address at which people write about their data. */
  privacyAddress: string;
  /** Folder in which the local mailbox leaves what was sent to that address; null where there is none. */
  intakeSpool: string | null;
  /** The mailbox at which that address arrives; null where none is read. */
  imap: ImapSettings | null;
  /** The archive, as the one role that may read it. */
  archiveReaderUrl: string;
  /** The journal, as the one role that may read it. */
  journalReaderUrl: string;
  documents: DocumentSettings;
  /** Whether an approval always needs a passkey; without, only of those who have one. */
  approvalRequiresPasskey: boolean;
}

const ownShape = z.object({
  CLOUNGE_TEMPORAL_ADDRESS: z.string().regex(/^[^\s:]+:\d+$/, 'host:port is wanted'),
  CLOUNGE_TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  CLOUNGE_TASK_QUEUE: z.string().min(1).default('clounge'),
  CLOUNGE_PAYLOAD_KEY: z.string().min(43),
  CLOUNGE_CERTIFICATE_KEY: z.string().min(1),
  CLOUNGE_LEDGER_KEY: z.string().min(1),
  CLOUNGE_LEDGER: z.string().min(1),
  CLOUNGE_SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  CLOUNGE_MAIL_FROM: z.string().min(3),
  CLOUNGE_PRIVACY_ADDRESS: z.email(),
  CLOUNGE_INTAKE_SPOOL: z.string().min(1).optional(),
  CLOUNGE_IMAP_URL: z.url({ protocol: /^imaps?$/ }).optional(),
  CLOUNGE_IMAP_PASSWORD_FILE: z.string().min(1).optional(),
  CLOUNGE_WEBHOOK_PRIVATE_HOSTS: z.string().default(''),
  CLOUNGE_ARCHIVE_READER_URL: z.string().startsWith('postgres'),
  CLOUNGE_JOURNAL_READER_URL: z.string().startsWith('postgres'),
  CLOUNGE_DOCUMENTS: z.string().min(1),
  CLOUNGE_S3_ACCESS_KEY: z.string().min(1).optional(),
  CLOUNGE_S3_SECRET_KEY: z.string().min(1).optional(),
  CLOUNGE_CLAMD: z.string().min(1).optional(),
  CLOUNGE_DOCUMENT_LIMIT_MB: z.coerce.number().int().min(1).max(4_096).default(25),
  CLOUNGE_APPROVAL_REQUIRES_PASSKEY: z.enum(['yes', 'no']).optional(),
});

function readKey(setting: 'CLOUNGE_CERTIFICATE_KEY' | 'CLOUNGE_LEDGER_KEY', path: string): CertificateKey {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new ConfigError(`Setting ${setting} names a file that cannot be read as JSON.`);
  }
  const parsed = signingKeyShape.safeParse(content);
  if (!parsed.success)
    throw new ConfigError(`The file of setting ${setting} is no Ed25519 private key (JWK with kid).`);
  return parsed.data;
}

/** The mailbox of a URL such as `imaps://privacy%40clounge.example@mail.example/INBOX`; its password stands in a file. */
function imapOf(url: string | undefined, passwordFile: string | undefined): ImapSettings | null {
  if (url === undefined) return null;
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  if (username === '' || password !== '')
    throw new ConfigError('Setting CLOUNGE_IMAP_URL names the user, and no password: that stands in a file.');
  let secret: string;
  try {
    secret = readFileSync(passwordFile ?? '', 'utf8').trim();
  } catch {
    throw new ConfigError('Setting CLOUNGE_IMAP_PASSWORD_FILE names a file that cannot be read.');
  }
  const tls = protocol === 'imaps:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (tls ? 993 : 143) : Number(port),
    user: decodeURIComponent(username),
    password: secret,
    folder: decodeURIComponent(pathname.slice(1)) || 'INBOX',
    tls,
    loopback: ['127.0.0.1', 'localhost', '[::1]'].includes(hostname),
  };
}

function documentSettings(own: z.infer<typeof ownShape>): DocumentSettings {
  const [accessKeyId, secretAccessKey] = [own.CLOUNGE_S3_ACCESS_KEY, own.CLOUNGE_S3_SECRET_KEY];
  return {
    place: own.CLOUNGE_DOCUMENTS,
    keys: accessKeyId !== undefined && secretAccessKey !== undefined ? { accessKeyId, secretAccessKey } : null,
    clamd: own.CLOUNGE_CLAMD ?? null,
    limitBytes: own.CLOUNGE_DOCUMENT_LIMIT_MB * 1_000_000,
  };
}

/** The settings of the privacy part. Throws `ConfigError`, which names the setting and never its value. */
export function privacyConfig(env: Environment = process.env): PrivacyConfig {
  const shared = partConfig('privacy', env);
  const own = parseSettings(ownShape, env);
  return {
    ...shared,
    temporalAddress: own.CLOUNGE_TEMPORAL_ADDRESS,
    temporalNamespace: own.CLOUNGE_TEMPORAL_NAMESPACE,
    taskQueue: own.CLOUNGE_TASK_QUEUE,
    payloadKey: own.CLOUNGE_PAYLOAD_KEY,
    privacyAddress: own.CLOUNGE_PRIVACY_ADDRESS.toLowerCase(),
    intakeSpool: own.CLOUNGE_INTAKE_SPOOL ?? null,
    imap: imapOf(own.CLOUNGE_IMAP_URL, own.CLOUNGE_IMAP_PASSWORD_FILE),
    archiveReaderUrl: own.CLOUNGE_ARCHIVE_READER_URL,
    journalReaderUrl: own.CLOUNGE_JOURNAL_READER_URL,
    certificateKey: readKey('CLOUNGE_CERTIFICATE_KEY', own.CLOUNGE_CERTIFICATE_KEY),
    ledgerKey: readKey('CLOUNGE_LEDGER_KEY', own.CLOUNGE_LEDGER_KEY),
    ledgerFolder: own.CLOUNGE_LEDGER,
    smtpUrl: own.CLOUNGE_SMTP_URL,
    mailFrom: own.CLOUNGE_MAIL_FROM,
    webhookPrivateHosts: own.CLOUNGE_WEBHOOK_PRIVATE_HOSTS.toLowerCase()
      .split(/[\s,]+/)
      .filter((host) => host !== ''),
    documents: documentSettings(own),
    approvalRequiresPasskey:
      own.CLOUNGE_APPROVAL_REQUIRES_PASSKEY === undefined
        ? shared.production
        : own.CLOUNGE_APPROVAL_REQUIRES_PASSKEY === 'yes',
  };
}
