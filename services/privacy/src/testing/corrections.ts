// Requests for correction for tests: asked, verified, proposed, approved and carried out as staff and the outbox do. Never used by the product.
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { ownCaller } from '@clounge/shared/caller';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';
import { carryOutCorrection, type CarriedOut } from '../correction/carrying.ts';
import { approveCorrection } from '../correction/deciding.ts';
import { proposeCorrection, type ProposeCorrection } from '../correction/proposing.ts';
import { contentOf, correction } from '../correction/reading.ts';
import { liftHold } from '../holds/lifting.ts';
import { placeHold } from '../holds/placing.ts';
import { openRequest } from '../requests/opening.ts';
import { markVerified } from '../requests/verifying.ts';
import { as, type PrivacyHouse } from './house.ts';

export type Changes = ProposeCorrection['changes'];

export function correctionsOf(at: () => PrivacyHouse) {
  const part = {
    membership: 'identity',
    employment: 'identity',
    customer: 'billing',
    billing_contact: 'billing',
  } as const;
  type Table = keyof typeof part;
  const classOf: Readonly<Record<Table, string>> = {
    membership: 'membership',
    employment: 'employment',
    customer: 'business-information',
    billing_contact: 'billing-contact',
  };

  const rowOf = async (table: Table, subjectId: string) => {
    const column = table === 'customer' ? 'organization_id' : 'subject_id';
    const [row] = await at().house.installation.sql<{
      id: string;
      tenant_id: string;
      scope: string;
      scope_version: number;
      sealed: Buffer;
    }>(part[table], `select id, tenant_id, scope, scope_version, sealed from ${table} where ${column} = $1`, [
      subjectId,
    ]);
    if (!row) throw new Error(`no ${table}`);
    return row;
  };

  /** One change of a record. */
  const change = async (
    table: Table,
    subjectId: string,
    fields: Readonly<Record<string, string | null>>,
  ): Promise<Changes[number]> => ({
    recordClass: classOf[table],
    table,
    id: (await rowOf(table, subjectId)).id,
    fields: Object.entries(fields).map(([field, value]) => ({ field, value })),
  });

  /** A request of a person whose identity was shown; answers its id. */
  const asked = async (subjectId: string): Promise<string> => {
    const fields = { name: null, contact: null, about: {}, subject: null, messages: [], note: 'My address is wrong.' };
    const request = {
      kind: 'CORRECT',
      kindConfirmed: true,
      channel: 'PORTAL',
      language: 'id',
      requestedBy: 'SELF',
    } as const;
    const receivedAt = at().hoursAgo(2);
    const { id } = await openRequest(at().sources, { ...request, subjectId, tenantId: null, receivedAt, fields });
    expect(await markVerified(at().sources, id, 'SIGNED_IN', { aboutId: subjectId })).toBe('VERIFIED');
    return id;
  };

  const propose = (requestId: string, changes: Changes, refused: ProposeCorrection['refused'] = []) =>
    proposeCorrection(at().sources, as('handler'), { requestId, changes, refused });

  const contentFor = async (requestId: string) => {
    const one = await correction(at().sources, as('officer'), requestId);
    if (!one) throw new Error('no correction');
    return { correction: one, content: await contentOf(at().sources, as('officer'), one) };
  };

  /** Approved as shown; answers the correction's id. */
  const approved = async (requestId: string): Promise<string> => {
    const { content } = await contentFor(requestId);
    const input = { requestId, shownHash: content?.shownHash ?? '' };
    const { correction: one, refusal } = await approveCorrection(at().sources, as('officer'), input);
    expect(refusal).toBeNull();
    return one?.id ?? '';
  };

  const carry = (correctionId: string): Promise<CarriedOut> => carryOutCorrection(at().sources, correctionId);

  let made = 0;
  const newEmail = () => `corrected${(made += 1)}@c100.example`;
  const vault = <Row extends object>(statement: string, values: unknown[] = []) =>
    at().house.installation.sql<Row & Record<string, unknown>>('vault', statement, values);

  const found = async (email: string): Promise<string | null> => {
    const answer = await at().sources.peers.call<{ subjectsByEmail: (string | null)[] }>(
      'identity',
      'query Members($emails: [String!]!) { subjectsByEmail(emails: $emails) }',
      { emails: [email] },
    );
    return answer.subjectsByEmail[0] ?? null;
  };

  type Row = Awaited<ReturnType<typeof rowOf>>;
  /** Opens a row as the part itself would: what became of it, or the address in it. */
  async function read(subjectId: string, row: Row): Promise<string> {
    const caller = {
      ...ownCaller('service-identity', 'own-rights'),
      scopes: ['service', 'records:correct'],
      caseId: 'x',
    };
    const set = fieldSet(10, 'membership', z.object({ email: z.string() }));
    const stored = { id: row.id, tenantId: row.tenant_id, scope: row.scope, sealed: row.sealed };
    const [one] = await at().sources.door.open(caller, { operation: 'test', purpose: 'own-rights' }, set, [
      { ...stored, subjectId, scopeVersion: row.scope_version },
    ]);
    return one?.kind === 'opened' ? one.value.email : (one?.kind ?? 'nothing');
  }
  const current = async (subjectId: string) => read(subjectId, await rowOf('membership', subjectId));

  /** Approved, and not carried out yet. */
  async function waiting(subjectId: string, email: string): Promise<{ requestId: string; correctionId: string }> {
    const requestId = await asked(subjectId);
    expect((await propose(requestId, [await change('membership', subjectId, { email })])).refusal).toBeNull();
    return { requestId, correctionId: await approved(requestId) };
  }

  const hold = async (subjectId: string, recordClass: string | null = null): Promise<string> => {
    const { hold: placed, refusal } = await placeHold(at().sources, as('officer'), {
      kind: 'PERSON',
      subjectIds: [subjectId],
      recordClass,
      caseRef: randomUUID(),
      law: 'Civil Procedure Act',
      reviewOn: '2027-01-31',
      reason: 'A dispute.',
    });
    expect(refusal).toBeNull();
    return placed?.id ?? '';
  };
  const lift = async (id: string): Promise<void> => {
    await liftHold(at().sources, as('officer'), id, 'The dispute is over.');
    await at().sources.door.lift([id]);
  };

  return {
    vault,
    newEmail,
    found,
    read,
    current,
    waiting,
    hold,
    lift,
    asked,
    change,
    propose,
    contentFor,
    approved,
    carry,
    rowOf,
    stateOf: async (requestId: string) => (await contentFor(requestId)).correction,
    /** From the request to the end; answers what became of it, and the ids. */
    async corrected(subjectId: string, table: Table, fields: Readonly<Record<string, string | null>>) {
      const requestId = await asked(subjectId);
      const { refusal } = await propose(requestId, [await change(table, subjectId, fields)]);
      expect(refusal).toBeNull();
      const correctionId = await approved(requestId);
      return { requestId, correctionId, outcome: await carry(correctionId) };
    },
  };
}
