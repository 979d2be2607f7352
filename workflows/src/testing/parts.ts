// The four parts as an in-memory HTTP server, for tests of the workflows' own logic under skipped time.
// Never a proof of what the real parts do: that is tested with the real ones.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serviceNames, type ServiceName } from '@clounge/shared/config';
import { guardianAnswer, type StandInConsent } from './guardians.ts';
import { requestAnswer, type StandInRequest } from './requests.ts';

/** A list as the stand-in keeps it. */
export interface StandInBatch {
  state: string;
  pages: number;
  /** Milliseconds on the clock of the test. */
  selectedAt: number;
  approveBy: number;
  approvalId: string | null;
}

export interface PartCall {
  part: ServiceName;
  operation: string;
  variables: Record<string, unknown>;
}

type Answer = Record<string, unknown> | { refuse: string };

export interface StandIn {
  /** Settings of a worker that talks to these parts. */
  settings: { tokenUrl: string; clientId: string; clientSecret: string; parts: Record<ServiceName, string> };
  batches: Map<string, StandInBatch>;
  requests: Map<string, StandInRequest>;
  consents: Map<string, StandInConsent>;
  /** Lists of the selection, each with the pages that `selectPage` has for it. */
  lists: Map<string, number>;
  calls: PartCall[];
  /** Rows that are left, by page; what `residueOf` counts. */
  residue: Map<number, number>;
  /** Asked before each answer; an answer of its own, or a promise that makes the caller wait. */
  intercept: (call: PartCall) => Answer | Promise<Answer | undefined> | undefined;
  named(operation: string): PartCall[];
  close(): Promise<void>;
}

export const subjectsPerPage = 3;
const refuse = (code: string): Answer => ({ refuse: code });

/** People of a page; recognizable, so that a test can look for them where they must not be. */
export const subjectsOf = (page: number): string[] =>
  Array.from(
    { length: subjectsPerPage },
    (_one, index) => `5e1ec7ed-0000-4000-8000-${String(page * 100 + index).padStart(12, '0')}`,
  );

export async function standIn(now: () => Promise<number>): Promise<StandIn> {
  const done = new Map<string, unknown>();
  const house: Omit<StandIn, 'settings' | 'close'> = {
    batches: new Map(),
    requests: new Map(),
    consents: new Map(),
    lists: new Map(),
    calls: [],
    residue: new Map(),
    intercept: () => undefined,
    named: (operation) => house.calls.filter((call) => call.operation === operation),
  };

  async function privacy(operation: string, variables: Record<string, unknown>): Promise<Answer> {
    const input = (variables['input'] ?? {}) as Record<string, unknown>;
    const batchId = String(variables['batchId'] ?? input['batchId']);
    const batch = house.batches.get(batchId);
    switch (operation) {
      case 'DestructionLists':
        return { destructionLists: [...house.lists.keys()] };
      case 'SelectPage': {
        const at = Number(input['after'] ?? 0) + 1;
        const pages = house.lists.get(String(input['list']));
        return pages === undefined
          ? refuse('BAD_USER_INPUT')
          : { selectPage: { after: at < pages ? String(at) : null, added: 1 } };
      }
      case 'CloseSelection':
        return { closeSelection: [`batch-${String(variables['list'])}`] };
      case 'RequestSteps':
      case 'RemindOfRequest':
      case 'CloseUnverified':
      case 'CarryOutRequest':
        return requestAnswer(house.requests.get(String(variables['requestId'])), await now(), operation, variables);
      case 'GuardianSteps':
      case 'LapseGuardianConsent':
      case 'RemindOfGuardianConsent':
      case 'ExpireGuardianConsent':
        return guardianAnswer(house.consents.get(String(variables['consentId'])), await now(), operation, variables);
      case 'RemindTrustees':
        return { remindTrustees: { reminded: 1, escalated: 0 } };
    }
    if (!batch) return refuse('NOT_FOUND');
    switch (operation) {
      case 'DestructionDeadlines': {
        const at = await now();
        const share = (part: number) =>
          Math.max(0, batch.selectedAt + part * (batch.approveBy - batch.selectedAt) - at);
        const remindersInMs = [share(0.5), share(0.75), share(0.9)];
        return {
          destructionDeadlines: { state: batch.state, list: 'membership', remindersInMs, overdueInMs: share(1) },
        };
      }
      case 'ApprovedBatch': {
        const { approvalId } = variables;
        const known = batch.approvalId !== null && batch.approvalId === approvalId;
        return { approvedBatch: known ? { batchId, approvalId, pages: batch.pages } : null };
      }
      case 'RemindApprovers':
        return { remindApprovers: 2 };
      case 'CondemnPage': {
        if (variables['approvalId'] !== batch.approvalId) return refuse('FORBIDDEN');
        batch.state = 'DESTROYING';
        const subjectIds = subjectsOf(Number(variables['page']));
        const recordClasses = ['membership', 'attendance-mark'];
        const condemned = subjectIds.length;
        return { condemnPage: { condemned, held: 0, ledgerIndex: 1, recordClasses, subjectIds, untilDays: [] } };
      }
      case 'RecordPage':
        return { recordPage: true };
      case 'RecordProof': {
        const absent = (input['residue'] as unknown[]).length === 0;
        batch.state = absent ? 'PROVING' : 'STOPPED';
        return { recordProof: absent };
      }
      case 'CloseEpoch':
        return { closeEpoch: true };
      case 'CertifyBatch':
        batch.state = 'COMPLETED';
        return { certifyBatch: `certificate-of-${batchId}` };
      case 'RecordFailure':
        return { recordFailure: true };
    }
    return refuse('GRAPHQL_VALIDATION_FAILED');
  }

  function records(part: ServiceName, operation: string, variables: Record<string, unknown>): Answer {
    if (operation === 'DestroyRecords') {
      const { requestId } = variables['input'] as { requestId: string };
      const answer = done.get(requestId) ?? [
        { recordClass: part === 'attendance' ? 'attendance-mark' : 'membership', records: subjectsPerPage },
      ];
      done.set(requestId, answer);
      return { destroyRecords: { destroyed: answer, archived: [] } };
    }
    const asked = variables['subjectIds'] as string[];
    const left = [...house.residue]
      .filter(([page]) => asked.includes(subjectsOf(page)[0] ?? ''))
      .reduce((sum, [, records]) => sum + records, 0);
    return { residueOf: [{ recordClass: 'membership', records: part === 'billing' ? left : 0 }], residuePlaces: 20 };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    if (request.url === '/token') {
      const resource = new URLSearchParams(body).get('resource') ?? '';
      return send(200, { access_token: `token-for-${resource.slice('urn:clounge:'.length)}`, expires_in: 600 });
    }
    const part = serviceNames.find((name) => request.url === `/${name}/graphql`);
    if (!part || request.headers.authorization !== `Bearer token-for-${part}`) {
      return send(401, { errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] });
    }
    const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
    const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    const call = { part, operation, variables };
    house.calls.push(call);
    const own = await house.intercept(call);
    const shared = ['ArchiveRecords', 'DestroyRecords', 'ResidueOf'].includes(operation);
    const data = own ?? (shared ? records(part, operation, variables) : await privacy(operation, variables));
    if (typeof data['refuse'] === 'string')
      return send(200, { errors: [{ message: 'a part own words', extensions: { code: data['refuse'] } }] });
    send(200, { data });
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const at = (part: ServiceName) => `${base}/${part}`;
  return Object.assign(house, {
    settings: {
      tokenUrl: `${base}/token`,
      clientId: 'service-worker',
      clientSecret: 'a-secret-of-the-tests',
      parts: { identity: at('identity'), billing: at('billing'), attendance: at('attendance'), privacy: at('privacy') },
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}
