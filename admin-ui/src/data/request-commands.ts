// What staff do with rights requests: each act one typed method, as the others in commands.ts.
import { ApiFault } from '../client/api-fault.ts';
import type { Api, Sent } from '../client/api.ts';
import {
  AssignRequestsDocument,
  BeginUploadDocument,
  CheckViewDocument,
  CloseRequestAsDuplicateDocument,
  ConfirmRequestKindDocument,
  DecideRequestDocument,
  ExtendRequestDocument,
  MatchRequestDocument,
  NoteOnRequestDocument,
  ObjectToDecisionDocument,
  RecordPostedLetterDocument,
  RegisterRequestDocument,
  WithdrawRequestDocument,
  type CheckedPassageInput,
  type DecideRequestInput,
  type DocumentKind,
  type ObjectToDecisionInput,
  type RefusalWordsFragment,
  type RegisterRequestInput,
  type RequestLinkFragment,
  type RightsRequestFilter,
  type RightsRequestKind,
  type RightsRequestOrder,
} from '../generated/operations.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

/** A file of a request, and how far it has come. */
export interface RequestUpload {
  kind: DocumentKind;
  subjectId: string;
  caseId: string;
  file: File;
  /** Told how many bytes have left, out of how many. */
  progress: (sent: Sent) => void;
}

interface Said {
  request?: RequestLinkFragment | null;
  refusal?: RefusalWordsFragment | null;
}

const requestOf = ({ request, refusal }: Said): Outcome<RequestLinkFragment | null> =>
  outcomeOf(refusal, request ?? null);

/** The acts, over an API. Each throws `ApiFault` where no answer could be had. */
export function requestCommandsOf(api: Api) {
  return {
    async registerRequest(input: RegisterRequestInput) {
      const { registerRequest: said } = await api.ask(RegisterRequestDocument, { input });
      return outcomeOf(said.refusal, said.request ?? null);
    },
    confirmRequestKind: async (requestId: string, kind: RightsRequestKind) =>
      requestOf((await api.ask(ConfirmRequestKindDocument, { requestId, kind })).confirmRequestKind),
    matchRequest: async (requestId: string, personId: string) =>
      requestOf((await api.ask(MatchRequestDocument, { requestId, personId }, { caseId: requestId })).matchRequest),
    async assignRequests(ids: readonly string[], staffNumber: string | null) {
      const { assignRequests: said } = await api.ask(AssignRequestsDocument, { ids: [...ids], staffNumber });
      return outcomeOf(said.refusal, said.rows);
    },
    noteOnRequest: async (requestId: string, text: string) =>
      requestOf((await api.ask(NoteOnRequestDocument, { requestId, text }, { caseId: requestId })).noteOnRequest),
    extendRequest: async (requestId: string) =>
      requestOf((await api.ask(ExtendRequestDocument, { requestId })).extendRequest),
    decideRequest: async (input: DecideRequestInput) =>
      requestOf((await api.ask(DecideRequestDocument, { input })).decideRequest),
    withdrawRequest: async (requestId: string) =>
      requestOf((await api.ask(WithdrawRequestDocument, { requestId }, { caseId: requestId })).withdrawRequest),
    closeAsDuplicate: async (requestId: string, of: string) =>
      requestOf((await api.ask(CloseRequestAsDuplicateDocument, { requestId, of })).closeAsDuplicate),
    objectToDecision: async (input: ObjectToDecisionInput) =>
      requestOf((await api.ask(ObjectToDecisionDocument, { input }, { caseId: input.requestId })).objectToDecision),
    recordPostedLetter: async (id: string, requestId: string) =>
      requestOf((await api.ask(RecordPostedLetterDocument, { id }, { caseId: requestId })).recordPostedLetter),
    /** Says what is blacked out of a granted view, all texts at once. */
    checkView: async (requestId: string, checked: CheckedPassageInput[]) =>
      requestOf((await api.ask(CheckViewDocument, { requestId, checked }, { caseId: requestId })).checkView),
    /** Announces a file, then sends its bytes; refused before or after them, and then nothing is kept. */
    async uploadDocument({ kind, subjectId, caseId, file, progress }: RequestUpload): Promise<Outcome<{ id: string }>> {
      const input = { kind, subjectId, caseId, name: file.name, bytes: file.size };
      const { beginUpload: said } = await api.ask(BeginUploadDocument, { input }, { caseId });
      if (said.refusal) return { kind: 'refused', refusal: said.refusal };
      if (!said.upload) throw new ApiFault('OTHER');
      const { id, ticket } = said.upload;
      const refusal = await api.sendFile(id, ticket, file, { caseId, progress });
      return outcomeOf(refusal, { id });
    },
    /** The queue as a file; whoever takes it away says why. */
    async exportQueue(input: { filter: RightsRequestFilter; order: RightsRequestOrder; reason: string }) {
      const file = await api.fetchList('/exports/queue.csv', input);
      return 'code' in file ? outcomeOf(file, { name: '', content: new Blob() }) : outcomeOf(null, file);
    },
    /** A document's bytes; the look is recorded. */
    openDocument: (id: string, settings: { purpose?: string; caseId?: string }) => api.fetchFile(id, settings),
  };
}
