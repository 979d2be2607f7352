// A house for the privacy part's own tests: the four real parts, members with chosen withdrawals, and staff as callers. Never used by the product.
import { randomUUID } from 'node:crypto';
import { inTime, startHouse, type House, type HouseOptions } from '@clounge/test/kit';
import { ownCaller, type Caller } from '@clounge/shared/caller';
import { serviceNames } from '@clounge/shared/config';
import type { ArchivedCount, ClassCount } from '@clounge/shared/records';
import { siblings, type Siblings } from '@clounge/shared/siblings';
import { privacyConfig } from '../config.ts';
import { keepConsultations, type NewConsultation } from '../consultations/consultations.ts';
import type { DestructionBatch } from '../destruction/batch.entity.ts';
import { findBatch } from '../destruction/batches.ts';
import { dropArchived } from '../archive/expiring.ts';
import { condemnPage } from '../destruction/executing.ts';
import { recordPage, recordProof, type ArchivedRecords, type ServiceCount } from '../destruction/recording.ts';
import { closeSelection, selectPage } from '../destruction/selecting.ts';
import { openSources } from '../part.ts';
import type { Sources } from '../sources.ts';

export const clock = '2026-11-01T09:00:00+07:00';
const hourMs = 3_600_000;

export interface PrivacyHouse extends AsyncDisposable {
  house: House;
  sources: Sources;
  /** The other parts as the worker asks them. */
  worker: Siblings;
  /** Imports members of one company who withdrew these hours ago (null: they stay); answers their subject ids, in order. */
  members(
    withdrewHoursAgo: readonly (number | null)[],
    logInsDaysAgo?: readonly number[],
    registrationNumber?: string,
    addresses?: readonly string[],
  ): Promise<string[]>;
  /** Enters a company; answers its organization id. */
  company(registrationNumber: string): Promise<string>;
  consultation(subjectId: string, closedDaysAgo: number | null): Promise<void>;
  /** Runs the selection of a list to its end, as the workflow does; the lists that wait. */
  select(list: string): Promise<string[]>;
  batch(id: string): Promise<DestructionBatch>;
  /** Carries out an approved list as the workflow does: archives, condemns, deletes in the four parts and the archive. */
  carryOut(batchId: string, approvalId: string): Promise<void>;
  hoursAgo(hours: number): Date;
}

const staff = { officer: 'S-0001', deputy: 'S-0002', handler: 'S-0003', support: 'S-0004' } as const;

/** Somebody of the staff, with an identity confirmed a moment ago. */
export function as(role: keyof typeof staff, more: Partial<Caller> = {}): Caller {
  const base = ownCaller('back-office', '');
  return {
    ...base,
    kind: 'person',
    roles: [role],
    scopes: [],
    staffNumber: staff[role],
    purpose: null,
    authTime: new Date(),
    ...more,
  };
}

const destroy = `mutation Destroy($input: DestroyRecordsInput!) { destroyRecords(input: $input) {
  destroyed { recordClass records } archived { recordClass law records people untilDay } } }`;
interface Destroyed {
  destroyRecords: { destroyed: ClassCount[]; archived: ArchivedCount[] };
}

const importOf = (operation: string) =>
  `mutation Load($input: ImportChunkInput!) { ${operation}(input: $input) { accepted refused { line reason } refusal { message } } }`;

/** Starts the four parts without gateway or worker; a test plays the workflow's part where it needs one. */
export async function privacyHouse(
  options: Pick<HouseOptions, 'mailbox' | 'worker' | 'gateway'> = {},
): Promise<PrivacyHouse> {
  const house = await startHouse({ clock, gateway: false, ...options });
  const { sources, close } = await openSources(privacyConfig(house.installation.env('privacy')));
  const started = sources.clock.now().getTime();
  const hoursAgo = (hours: number) => new Date(started - hours * hourMs);
  const token = await house.programToken('import');
  // Rows are deleted for the worker alone.
  const clientId = 'service-worker';
  const clientSecret = house.installation.place.secrets.clientSecrets[clientId] ?? '';
  const worker = siblings({ ...sources.config, clientId, clientSecret });
  let imported = 0;

  async function load(
    part: 'identity' | 'billing',
    operation: string,
    columns: string[],
    rows: string[][],
  ): Promise<void> {
    const input = { importId: randomUUID(), fileName: 'test.csv', columns, firstLine: 2, rows };
    const { data, errors } = await house.graphql<Record<string, { accepted: number }>>(
      importOf(operation),
      { input },
      { token, part },
    );
    if (data?.[operation]?.accepted !== rows.length) throw new Error(JSON.stringify([errors, data]));
  }

  const customer = '014280387012';
  const enter = (registrationNumber: string) =>
    load(
      'billing',
      'importCustomers',
      [
        'company_registration_no',
        'business_name',
        'representative',
        'representative_contact',
        'representative_email',
        'address',
        'locale',
        'google_workspace',
        'attendance_service',
      ],
      [[registrationNumber, 'Perum Haryanto', 'Jumari Hartati', '', '', '', 'id', 'no', 'no']],
    );
  await enter(customer);

  return {
    house,
    sources,
    worker,
    hoursAgo,
    async company(registrationNumber) {
      await enter(registrationNumber);
      const numbers = [registrationNumber];
      const answer = await sources.peers.call<{ organizationsByRegistrationNumber: string[] }>(
        'identity',
        'query Companies($numbers: [String!]!) { organizationsByRegistrationNumber(numbers: $numbers) }',
        { numbers },
      );
      return answer.organizationsByRegistrationNumber[0] ?? '';
    },
    async members(withdrewHoursAgo, logInsDaysAgo = [], registrationNumber = customer, addresses = []) {
      const first = (imported += withdrewHoursAgo.length) - withdrewHoursAgo.length;
      const emails = withdrewHoursAgo.map((_, index) => addresses[index] ?? `m${first + index}@c100.example`);
      const rows = withdrewHoursAgo.map((hours, index) => [
        registrationNumber,
        `E${first + index}`,
        'Gilda Riyanti',
        emails[index] ?? '',
        'Sales',
        'Clerk',
        '',
        '',
        '',
        '',
        '2024-01-01T09:00:00+07:00',
        hours === null ? '' : hoursAgo(hours).toISOString(),
        'no',
        'id',
      ]);
      await load(
        'identity',
        'importMembers',
        [
          'company_registration_no',
          'employee_no',
          'name',
          'email',
          'organization',
          'position',
          'title',
          'grade',
          'birthday',
          'mobile',
          'joined_at',
          'withdrew_at',
          'marketing_consent',
          'locale',
        ],
        rows,
      );
      const logIns = emails.flatMap((email) =>
        logInsDaysAgo.map((days) => [email, hoursAgo(days * 24).toISOString(), '192.0.2.7', 'Mozilla/5.0']),
      );
      if (logIns.length > 0) await load('identity', 'importLogIns', ['email', 'at', 'ip', 'user_agent'], logIns);
      const answer = await sources.peers.call<{ subjectsByEmail: string[] }>(
        'identity',
        'query Subjects($emails: [String!]!) { subjectsByEmail(emails: $emails) }',
        { emails },
      );
      return answer.subjectsByEmail;
    },
    async consultation(subjectId, closedDaysAgo) {
      const closedAt = closedDaysAgo === null ? null : hoursAgo(closedDaysAgo * 24);
      const openedAt = new Date((closedAt ?? hoursAgo(24)).getTime() - hourMs);
      const fields = {
        name: null,
        from: null,
        messages: [{ at: openedAt.toISOString(), by: 'CUSTOMER', text: 'May we see a demo?' }],
      } as const;
      const one: NewConsultation = {
        kind: 'CONSULTATION',
        subjectId,
        tenantId: null,
        channel: 'WEB',
        openedAt,
        closedAt,
        fields: { ...fields, messages: [...fields.messages] },
      };
      await keepConsultations(sources, [one]);
    },
    async select(list) {
      for (let after: string | null = null; ;) {
        const page: { after: string | null } = await selectPage(sources, { list, after, first: 100 });
        after = page.after;
        if (after === null) return closeSelection(sources, list);
      }
    },
    async batch(id) {
      return (await findBatch(sources, id)) ?? Promise.reject(new Error('no such list'));
    },
    async carryOut(batchId, approvalId) {
      const { pages } = (await findBatch(sources, batchId)) ?? { pages: 0 };
      for (let page = 0; page < pages; page += 1) {
        const outcome = await condemnPage(sources, batchId, approvalId, page);
        const { recordClasses, subjectIds, untilDays, ledgerIndex } = outcome;
        const destroyed: ServiceCount[] = [];
        const archived: ArchivedRecords[] = [];
        for (const service of serviceNames) {
          const requestId = `${batchId}:${page}:${service}`;
          const input = { requestId, batchId, ledgerIndex, recordClasses, subjectIds, untilDays };
          const { destroyRecords } = await worker.call<Destroyed>(service, destroy, { input });
          destroyed.push(...destroyRecords.destroyed.map((count) => ({ ...count, service })));
          archived.push(...destroyRecords.archived.map((count) => ({ ...count, service })));
        }
        const drop = { requestId: `${batchId}:${page}:archive`, batchId, ledgerIndex, recordClasses, untilDays };
        if (untilDays.length > 0)
          destroyed.push(...(await dropArchived(sources, drop)).map((count) => ({ ...count, service: 'archive' })));
        await recordPage(sources, { batchId, page, requestId: `${batchId}:${page}`, destroyed, archived });
      }
      await recordProof(sources, { batchId, residue: [], places: 42 });
    },
    async [Symbol.asyncDispose]() {
      await inTime('that the test itself opened', close());
      await house.close();
    },
  };
}
