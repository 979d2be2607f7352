// What staff do with a rights request, from its registration to its decision, each step by the interface alone. Answers the code of a refusal,
// so that a refused step is told from a done one.
import type { Office, Who } from './office.ts';
import type { Right } from './visitor.ts';

/** A request as the back office shows it. */
export interface Shown {
  id: string;
  reference: string;
  kind: Right;
  kindConfirmed: boolean;
  state: string;
  outcome: string | null;
  requester: { id: string };
  about: { id: string } | null;
  verifiedHow: string | null;
  items: { recordClass: string; outcome: string }[];
  letters: { id: string; kind: string; way: 'MAIL' | 'PAPER'; sentAt: string | null }[];
  events: { kind: string }[];
  viewPackage: { id: string; bytes: number } | null;
}

interface Payload {
  refusal: { code: string } | null;
}

/** Null: done. */
export type Refused = string | null;

export interface Registered {
  id?: string;
  kind: Right;
  channel: 'LETTER' | 'FAX' | 'PHONE' | 'API';
  requestedBy: 'SELF' | 'AGENT';
  name: string;
  contact: string;
  about: { email?: string; employeeNumber?: string; name?: string };
  text: string;
  documentIds?: string[];
}

export const callBackPoints = ['NUMBER_FROM_RECORDS', 'NAME_GIVEN', 'KNOWS_WHAT_WE_HOLD', 'REQUEST_CONFIRMED'];
export const documentPoints = ['NAME_MATCHES', 'NOT_EXPIRED', 'NUMBERS_COVERED', 'LOOKS_GENUINE'];
const mandatePoints = ['SIGNED_BY_PERSON', 'NAMES_THE_AGENT', 'AGENT_IDENTIFIED', 'COVERS_THE_REQUEST'];

const show = `query Show($id: ID!) { rightsRequest(id: $id) { id reference kind kindConfirmed state outcome requester { id } about { id } verifiedHow
  items { recordClass outcome } letters { id kind way sentAt } events { kind } viewPackage { id bytes } } }`;

export function deskOf(office: Office, language = 'en') {
  /** One mutation that answers a payload with a refusal. */
  async function act<More = object>(
    who: Who,
    name: string,
    head: string,
    call: string,
    variables: Record<string, unknown>,
    more = '',
  ): Promise<Payload & More> {
    const document = `mutation Act(${head}) { ${name}(${call}) { refusal { code } ${more} } }`;
    const answer = await office.ask<Record<string, Payload & More>>(who, document, variables);
    const payload = answer[name];
    if (!payload) throw new Error(`${name} was not answered.`);
    return payload;
  }
  const code = async (payload: Promise<Payload>): Promise<Refused> => (await payload).refusal?.code ?? null;
  const withInput = (who: Who, name: string, type: string, input: object) =>
    code(act(who, name, `$input: ${type}!`, 'input: $input', { input }));

  const shown = async (id: string): Promise<Shown> => {
    const { rightsRequest } = await office.ask<{ rightsRequest: Shown | null }>('handler', show, { id });
    if (!rightsRequest) throw new Error('There is no such request.');
    return rightsRequest;
  };

  return {
    shown,

    /** Writes down what came on paper, by telephone or from a program; answers its id. Throws where it is refused. */
    async registered(asked: Registered): Promise<string> {
      const who = asked.channel === 'API' ? 'integrator' : 'handler';
      const input = { language, receivedAt: new Date(office.now().getTime() - 60_000), ...asked };
      const selected = who === 'integrator' ? '' : 'request { id }';
      const payload = await act<{ request?: { id: string } }>(
        who,
        'registerRequest',
        '$input: RegisterRequestInput!',
        'input: $input',
        { input },
        selected,
      );
      const id = payload.request?.id ?? asked.id;
      if (payload.refusal || id === undefined) throw new Error(payload.refusal?.code ?? 'no id');
      return id;
    },

    /** Brings a paper of a case; answers its id. Throws where it is refused. */
    async uploaded(
      kind: 'SCAN' | 'MANDATE' | 'IDENTITY_DOCUMENT',
      subjectId: string,
      caseId: string,
      bytes: Buffer,
    ): Promise<string> {
      const pdf = bytes.subarray(0, 5).toString() === '%PDF-';
      const input = { kind, subjectId, caseId, name: pdf ? 'paper.pdf' : 'scan.png', bytes: bytes.length };
      const { upload, refusal } = await act<{ upload: { id: string; url: string; ticket: string } | null }>(
        'handler',
        'beginUpload',
        '$input: BeginUploadInput!',
        'input: $input',
        { input },
        'upload { id url ticket }',
      );
      if (!upload) throw new Error(refusal?.code);
      const headers = { 'clounge-upload': upload.ticket, 'content-type': pdf ? 'application/pdf' : 'image/png' };
      const stored = await office.send(
        new URL(upload.url, office.publicUrl).pathname,
        { method: 'PUT', headers, body: new Uint8Array(bytes) },
        'handler',
      );
      if (stored.status !== 201) throw new Error(`${stored.status} ${await stored.text()}`);
      return upload.id;
    },

    confirmKind: (requestId: string, kind: Right) =>
      code(
        act('handler', 'confirmRequestKind', '$id: ID!, $kind: RightsRequestKind!', 'requestId: $id, kind: $kind', {
          id: requestId,
          kind,
        }),
      ),

    /** Whom the request may be about, as the registry suggests by what it says. */
    async candidates(requestId: string): Promise<{ personId: string; reasons: string[] }[]> {
      const document = `query Whom($id: ID!) { requestCandidates(requestId: $id) { personId reasons } }`;
      return (
        await office.ask<{ requestCandidates: { personId: string; reasons: string[] }[] }>('handler', document, {
          id: requestId,
        })
      ).requestCandidates;
    },

    match: (requestId: string, personId: string) =>
      code(
        act('handler', 'matchRequest', '$id: ID!, $of: ID!', 'requestId: $id, personId: $of', {
          id: requestId,
          of: personId,
        }),
      ),
    callBack: (requestId: string, met: readonly string[] = callBackPoints) =>
      withInput('handler', 'recordCallBack', 'CallBackInput', { requestId, met }),
    checkDocument: (requestId: string, documentId: string, met: readonly string[] = documentPoints) =>
      withInput('handler', 'recordDocumentCheck', 'IdentityDocumentCheckInput', { requestId, documentId, met }),
    proposeMandate: (
      requestId: string,
      documentId: string,
      rights: readonly Right[],
      days: { validFrom: string; validUntil: string },
    ) => withInput('handler', 'proposeMandate', 'ProposeMandateInput', { requestId, documentId, rights, ...days }),

    async confirmMandate(requestId: string): Promise<Refused> {
      const document = `query V($id: ID!) { verification(requestId: $id) { mandate { id } } }`;
      const { verification } = await office.ask<{ verification: { mandate: { id: string } | null } }>(
        'handler',
        document,
        { id: requestId },
      );
      return withInput('handler', 'confirmMandate', 'ConfirmMandateInput', {
        mandateId: verification.mandate?.id,
        met: mandatePoints,
      });
    },

    decide: (requestId: string, recordClasses: readonly string[]) =>
      withInput('officer', 'decideRequest', 'DecideRequestInput', {
        requestId,
        items: recordClasses.map((recordClass) => ({ recordClass, outcome: 'GRANTED' })),
      }),

    propose: (
      requestId: string,
      change: { recordClass: string; table: string; id: string; fields: { field: string; value: string }[] },
    ) => withInput('handler', 'proposeCorrection', 'ProposeCorrectionInput', { requestId, changes: [change] }),

    /** Approves a correction as it is shown. */
    async approve(requestId: string): Promise<Refused> {
      const document = `query C($id: ID!) { correction(requestId: $id) { content { shownHash } } }`;
      const { correction } = await office.ask<{ correction: { content: { shownHash: string | null } | null } | null }>(
        'officer',
        document,
        { id: requestId },
      );
      const shownHash = correction?.content?.shownHash ?? '';
      return withInput('officer', 'approveCorrection', 'ApproveCorrectionInput', { requestId, shownHash });
    },

    /** Looks at what a granted view would give out, and lets all of it go. */
    async checkView(requestId: string): Promise<Refused> {
      const document = `query P($id: ID!) { viewPassages(requestId: $id) { passages { key hash } refusal { code } } }`;
      const { viewPassages } = await office.ask<{
        viewPassages: Payload & { passages: { key: string; hash: string }[] };
      }>('handler', document, { id: requestId });
      if (viewPassages.refusal) return viewPassages.refusal.code;
      const checked = viewPassages.passages.map((passage) => ({ ...passage, ranges: [] }));
      return code(
        act(
          'handler',
          'checkView',
          '$id: ID!, $checked: [CheckedPassageInput!]!',
          'requestId: $id, checked: $checked',
          { id: requestId, checked },
        ),
      );
    },

    posted: (letterId: string) => code(act('handler', 'recordPostedLetter', '$id: ID!', 'id: $id', { id: letterId })),

    /** What a letter says, as it would be printed. */
    async letterText(requestId: string, letterId: string): Promise<string> {
      const document = `query L($id: ID!) { rightsRequest(id: $id) { letters { id text } } }`;
      const { rightsRequest } = await office.ask<{ rightsRequest: { letters: { id: string; text: string | null }[] } }>(
        'handler',
        document,
        { id: requestId },
      );
      return rightsRequest.letters.find(({ id }) => id === letterId)?.text ?? '';
    },
  };
}

export type Desk = ReturnType<typeof deskOf>;
