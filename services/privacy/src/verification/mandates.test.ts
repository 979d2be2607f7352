// Agents and papers: nobody acts for another without a mandate that covers it, the person is told and can end it; identity documents go when decided.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import type { DocumentKind } from '../documents/document.entity.ts';
import { findDocument } from '../documents/opening.ts';
import { storeDocument } from '../documents/storing.ts';
import { portalWords } from '../portal/words/words.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { textOf, visitorsOf } from '../testing/portal-visitors.ts';
import { recordDocumentCheck } from './checking.ts';
import { checklists } from './checklists.ts';
import { confirmMandate, endExpiredMandates, mandateOf, proposeMandate, revokeMandate } from './mandates.ts';

let at: PrivacyHouse;
let people: ReturnType<typeof visitorsOf>;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
  people = visitorsOf(at);
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const support = as('support');

async function paper(kind: DocumentKind, caseId: string): Promise<string> {
  const subject = await at.sources.pool.query<{ subject_id: string }>(
    'select subject_id from rights_request where id = $1',
    [caseId],
  );
  const body = Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Kind /${randomUUID()} >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`,
  );
  const outcome = await storeDocument(at.sources, {
    ...{ kind, caseId, tenantId: null, name: 'paper.pdf', subjectId: subject.rows[0]?.subject_id ?? '' },
    content: (async function* () {
      yield await Promise.resolve(body);
    })(),
  });
  return outcome.kind === 'stored' ? outcome.documentId : Promise.reject(new Error(outcome.refusal.code));
}

/** An agent's request that was matched to a member, with the paper of a mandate. */
async function agents(right = 'VIEW') {
  const principal = await people.member();
  const request = await people.opened({ who: 'AGENT', about: 'Gilda, Sales', right, text: 'See the mandate.' });
  await people.matched(request.id, principal.subjectId);
  const documentId = await paper('MANDATE', request.id);
  const propose = (more: object = {}) =>
    proposeMandate(at.sources, support, {
      ...{ requestId: request.id, documentId, rights: ['VIEW'], validFrom: '2026-01-01', validUntil: '2026-12-31' },
      ...more,
    });
  const confirm = async (met: readonly (typeof checklists.MANDATE)[number][] = checklists.MANDATE) =>
    confirmMandate(at.sources, support, {
      mandateId: (await mandateOf(at.sources, request.id))?.id ?? randomUUID(),
      met,
    });
  return { principal, request, documentId, propose, confirm };
}

const codeOf = ({ refusal }: { refusal: { code: string } | null }) => refusal?.code ?? null;
const stateOf = async (id: string) => {
  const { rows } = await at.sources.pool.query<{ state: string; how: string; outcome: string }>(
    'select state, verified_how as how, outcome from rights_request where id = $1',
    [id],
  );
  return rows[0];
};

async function linkFor(email: string): Promise<string> {
  const find = async () =>
    (await at.house.letters())
      .filter(({ to }) => to.includes(email))
      .flatMap(({ text }) => /(\/portal\/\w\w\/mandate\/[\w-]{43})/.exec(text)?.[1] ?? [])[0] ?? '';
  await expect.poll(find, { timeout: 20_000 }).not.toBe('');
  return find();
}

describe('mandates', () => {
  promise(
    'Art. 6(3)',
    'an agent goes on with a mandate that covers the request, and the person is told and can end it',
    async () => {
      const { principal, request, documentId, propose, confirm } = await agents();
      expect(codeOf(await propose({ documentId: randomUUID() }))).toBe('MANDATE_WANTED');
      expect(codeOf(await propose({ documentId: await paper('SCAN', request.id) }))).toBe('MANDATE_WANTED');
      expect(codeOf(await propose({ validFrom: '2027-01-01' }))).toBe('BAD_PERIOD');
      expect(codeOf(await confirm())).toBe('NOT_FOUND');
      expect(codeOf(await propose())).toBeNull();
      expect(codeOf(await propose())).toBe('ALREADY_PROPOSED');
      expect(codeOf(await confirm(['SIGNED_BY_PERSON']))).toBe('CHECK_FAILED');
      expect(await stateOf(request.id)).toMatchObject({ state: 'VERIFYING', how: null });
      expect(await confirm()).toMatchObject({ verification: { verifiedHow: 'MANDATE' }, refusal: null });

      const link = await linkFor(principal.email);
      const language = link.split('/')[2] as 'en' | 'ko' | 'id';
      const words = portalWords(language).mandate;
      expect(textOf(await people.get(link))).toContain(words.end);
      // Looking ends nothing.
      expect(await mandateOf(at.sources, request.id)).toMatchObject({ endedAt: null });
      expect(textOf(await people.post(link, {}))).toContain(words.ended);
      expect(await mandateOf(at.sources, request.id)).toMatchObject({ endedHow: 'PRINCIPAL' });
      expect(await stateOf(request.id)).toMatchObject({ state: 'CLOSED', outcome: 'NOT_VERIFIED' });
      expect(await findDocument(at.sources, documentId)).toMatchObject({ endedAt: expect.any(Date) as Date });
      for (const again of [await people.post(link, {}), await people.get(`${link.slice(0, -1)}~`)])
        expect([again.status, textOf(again).includes(words.gone)]).toEqual([410, true]);
    },
  );

  promise(
    'Art. 6(3)',
    'out of scope, out of its days, revoked or of another person: refused, each for its reason',
    async () => {
      const scope = await agents('DELETE');
      await scope.propose();
      expect(codeOf(await scope.confirm())).toBe('MANDATE_OUT_OF_SCOPE');
      const early = await agents();
      await early.propose({ validFrom: '2026-11-30' });
      expect(codeOf(await early.confirm())).toBe('MANDATE_NOT_IN_FORCE');
      const late = await agents();
      await late.propose({ validUntil: '2026-10-31' });
      expect(codeOf(await late.confirm())).toBe('MANDATE_NOT_IN_FORCE');
      await endExpiredMandates(at.sources);
      expect(await mandateOf(at.sources, late.request.id)).toMatchObject({ endedHow: 'EXPIRED' });
      expect(await mandateOf(at.sources, early.request.id)).toMatchObject({ endedHow: null });
      const other = await agents();
      await other.propose();
      await people.matched(other.request.id, scope.principal.subjectId);
      expect(codeOf(await other.confirm())).toBe('MANDATE_OUT_OF_SCOPE');
      const revoked = await agents();
      await revoked.propose();
      const { id = '' } = (await mandateOf(at.sources, revoked.request.id)) ?? {};
      expect(codeOf(await revokeMandate(at.sources, support, id))).toBeNull();
      expect(codeOf(await revokeMandate(at.sources, support, id))).toBe('MANDATE_REVOKED');
      expect(codeOf(await revoked.confirm())).toBe('NOT_UNVERIFIED');
      const self = await people.opened();
      expect(
        codeOf(
          await proposeMandate(at.sources, support, {
            requestId: self.id,
            documentId: id,
            rights: ['VIEW'],
            validFrom: '',
            validUntil: '',
          }),
        ),
      ).toBe('NOT_AN_AGENT');
    },
  );

  promise(
    'Art. 6(5)',
    'an identity document shows who asks, and is not needed from the decision on, passed or not',
    async () => {
      const { subjectId } = await people.member();
      const request = await people.opened();
      await people.matched(request.id, subjectId);
      const [blurred, clear] = [
        await paper('IDENTITY_DOCUMENT', request.id),
        await paper('IDENTITY_DOCUMENT', request.id),
      ];
      const check = (documentId: string, met: readonly (typeof checklists.DOCUMENT)[number][]) =>
        recordDocumentCheck(at.sources, support, { requestId: request.id, documentId, met });
      expect(codeOf(await check(await paper('SCAN', request.id), checklists.DOCUMENT))).toBe('DOCUMENT_WANTED');
      expect(codeOf(await check(blurred, ['NAME_MATCHES', 'NOT_EXPIRED']))).toBe('CHECK_FAILED');
      expect(codeOf(await check(blurred, checklists.DOCUMENT))).toBe('DOCUMENT_WANTED');
      expect(await check(clear, checklists.DOCUMENT)).toMatchObject({ verification: { verifiedHow: 'DOCUMENT' } });
      for (const id of [blurred, clear])
        expect(await findDocument(at.sources, id)).toMatchObject({ endedAt: expect.any(Date) as Date });
    },
  );

  promise(
    'Art. 1(2)',
    'words of what is never asked for are shown to the writer before sending, and block nobody',
    async () => {
      const form = {
        right: 'VIEW',
        who: 'SELF',
        name: 'Gilda',
        text: 'My cancer diagnosis and my religion are in there.',
      };
      const shown = await people.post('/portal/en/ask', form);
      expect([shown.status, textOf(shown)]).toEqual([422, expect.stringMatching(/never ask for[^<]*religion/)]);
      expect((await people.post('/portal/en/ask', { ...form, asItIs: 'yes' })).status).toBe(200);
    },
  );
});
