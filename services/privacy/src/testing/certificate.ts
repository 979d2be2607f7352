// A certificate to test with. Nothing here is of a real list.
import { loadPolicy } from '@clounge/shared/policy';
import { exportJWK, generateKeyPair } from 'jose';
import { format, type Statement } from '../certificates/document.ts';
import type { CertificateKey } from '../config.ts';

const day = '2026-11-01T02:00:00.000Z';
const hash = 'a'.repeat(64);
/** A certificate's statement as one list's destruction makes it. */
export const sampleStatement: Statement = {
  format,
  number: 'C-2026-0001',
  issuedAt: day,
  operator: 'PT Next Transformtech Indonesia',
  level: 'ACCESS_REMOVED',
  meaning: 'Access removed.',
  list: {
    reference: 'D-2026-11-01-membership',
    name: 'membership',
    hash,
    selectedAt: day,
    policyVersion: loadPolicy().version,
    items: 2,
  },
  approval: { id: '0197', by: 'S-0001', role: 'OFFICER', at: day, identityConfirmedAt: day, reasonHash: hash },
  changedBy: [],
  people: 2,
  days: 0,
  records: 4,
  destroyed: [{ recordClass: 'membership', part: 'identity', records: 4 }],
  kept: [
    {
      recordClass: 'login-record',
      records: 1,
      people: 1,
      clause: 'Art. 3(3)④',
      law: 'Protection of Communications Secrets Act',
      until: day,
      place: 'ARCHIVE',
    },
  ],
  notDestroyed: { held: 0, changedSinceApproval: 0, excludedBefore: 0 },
  begunAt: day,
  provedAt: day,
  proof: 'Nothing was left.',
  ledger: { first: 1, last: 4, entries: 4 },
  trustees: [
    {
      name: 'Crinity',
      task: 'Operation of the mail service',
      recordClasses: ['membership'],
      people: 2,
      days: 0,
      state: 'OUTSTANDING',
      dueBy: day,
      confirmedAt: null,
      evidenceHash: null,
    },
  ],
  media: [
    {
      kind: 'PAPER',
      recordClass: 'membership',
      items: 1,
      registered: 12,
      destroyed: 11,
      remaining: 1,
      unaccounted: 0,
    },
  ],
};

/** A signing key of its own. */
export async function newCertificateKey(): Promise<CertificateKey> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { x = '', d = '' } = await exportJWK(privateKey);
  return { kty: 'OKP', crv: 'Ed25519', kid: 'certificates-1', x, d };
}
