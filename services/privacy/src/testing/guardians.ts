// Guardians and their papers, for tests: what comes in, and what staff do with it. Never used by the product.
import { randomUUID } from 'node:crypto';
import type { WardKind } from '@clounge/shared/policy';
import type { DocumentKind } from '../documents/document.entity.ts';
import { storeDocument } from '../documents/storing.ts';
import { checkGuardianConsent, guardianPoints, matchWard } from '../guardianship/checking.ts';
import { decideGuardianConsent, type GuardianDecision } from '../guardianship/deciding.ts';
import { openGuardianConsent, type NewGuardianConsent } from '../guardianship/opening.ts';
import { as, type PrivacyHouse } from './house.ts';

const support = as('support');
const handler = as('handler');

export function guardiansOf(at: PrivacyHouse) {
  async function paper(kind: DocumentKind, subjectId: string, caseId: string): Promise<string> {
    const body = Buffer.from(
      `%PDF-1.7\n1 0 obj\n<< /Kind /${randomUUID()} >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`,
    );
    const outcome = await storeDocument(at.sources, {
      ...{ kind, caseId, subjectId, tenantId: null, name: 'paper.pdf', storedBy: 'S-0004' },
      content: (async function* () {
        yield await Promise.resolve(body);
      })(),
    });
    return outcome.kind === 'stored' ? outcome.documentId : Promise.reject(new Error(outcome.refusal.code));
  }

  return {
    paper,
    /** A consent as support writes it down, with these papers. */
    async registered(
      kind: WardKind,
      birthday: string,
      papers: readonly DocumentKind[] = ['GUARDIAN_CONSENT', 'GUARDIANSHIP_PROOF'],
      more: Partial<NewGuardianConsent> = {},
    ) {
      const { consent, refusal } = await openGuardianConsent(at.sources, support, {
        ...{ channel: 'LETTER', language: 'en', receivedAt: at.sources.clock.now(), kind, birthday },
        ...{ ward: 'Wahyu Wahyuni', guardian: 'Jamalia Mandasari', contact: `guardian-${randomUUID()}@home.example` },
        ...more,
      });
      if (!consent) throw new Error(refusal?.code);
      for (const one of papers) await paper(one, consent.subjectId, consent.id);
      return consent;
    },
    /** Matched with a member of their own, and looked at by as many as are wanted. */
    async checked(id: string, wardId: string, looks = 1) {
      await matchWard(at.sources, support, { id, personId: wardId });
      let outcome = await checkGuardianConsent(at.sources, support, { id, met: guardianPoints });
      if (looks > 1) outcome = await checkGuardianConsent(at.sources, handler, { id, met: guardianPoints });
      return outcome;
    },
    decide: (id: string, more: Partial<GuardianDecision> = {}) =>
      decideGuardianConsent(at.sources, handler, { id, outcome: 'GRANTED', ...more }),
    /** Rows that are left of the papers and of what kind of ward it is. */
    async left(consentId: string): Promise<number> {
      const { rows } = await at.sources.pool.query<{ count: string }>(
        `select (select count(*) from guardian_paper where case_id = $1) + (select count(*) from ward_detail where id = $1) as count`,
        [consentId],
      );
      return Number(rows[0]?.count);
    },
    /** How attendance was told that a person stands. */
    async ward(personId: string) {
      const rows = await at.house.installation.sql<{ valid_until: string; frozen: boolean; ended: boolean }>(
        'attendance',
        `select valid_until, frozen_at is not null as frozen, ended_at is not null as ended from verified_ward where subject_id = $1`,
        [personId],
      );
      return rows;
    },
  };
}
