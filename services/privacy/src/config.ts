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
  /** Largest document, in bytes. */
  limitBytes: number;
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
  /** The archive, as the one role that may read it. */
  archiveReaderUrl: string;
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
  CLOUNGE_WEBHOOK_PRIVATE_HOSTS: z.string().default(''),
  CLOUNGE_ARCHIVE_READER_URL: z.string().startsWith('postgres'),
  CLOUNGE_DOCUMENTS: z.string().min(1),
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
    archiveReaderUrl: own.CLOUNGE_ARCHIVE_READER_URL,
    certificateKey: readKey('CLOUNGE_CERTIFICATE_KEY', own.CLOUNGE_CERTIFICATE_KEY),
    ledgerKey: readKey('CLOUNGE_LEDGER_KEY', own.CLOUNGE_LEDGER_KEY),
    ledgerFolder: own.CLOUNGE_LEDGER,
    smtpUrl: own.CLOUNGE_SMTP_URL,
    mailFrom: own.CLOUNGE_MAIL_FROM,
    webhookPrivateHosts: own.CLOUNGE_WEBHOOK_PRIVATE_HOSTS.toLowerCase()
      .split(/[\s,]+/)
      .filter((host) => host !== ''),
    documents: { place: own.CLOUNGE_DOCUMENTS, limitBytes: own.CLOUNGE_DOCUMENT_LIMIT_MB * 1_000_000 },
    approvalRequiresPasskey:
      own.CLOUNGE_APPROVAL_REQUIRES_PASSKEY === undefined
        ? shared.production
        : own.CLOUNGE_APPROVAL_REQUIRES_PASSKEY === 'yes',
  };
}
