// Documents of cases: scans, attachments, mandates, proofs of identity and guardianship, packages, quarantined files. What a document says lies sealed in a
// file; the key of that file lies sealed in the row, so that the file ends with its row's class. No name of a file is ever in plain sight.
import { annotate } from '@clounge/shared/records';
import { fieldSet, type FieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

const fields = z.object({
  /** As the sender called it, without a path. */
  name: z.string(),
  /** Of the bytes that are kept, in hexadecimal digits. */
  sha256: z.string(),
  contentKey: z.string(),
});

export type DocumentFields = z.infer<typeof fields>;

export const documentKinds = [
  'SCAN',
  'ATTACHMENT',
  'CONVERSATION_ATTACHMENT',
  'MANDATE',
  'IDENTITY_DOCUMENT',
  'GUARDIAN_CONSENT',
  'GUARDIANSHIP_PROOF',
  'VIEW_PACKAGE',
  'QUARANTINED',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Where documents of a record class lie, and from when on they are not needed. */
export interface DocumentStore {
  table: string;
  recordClass: string;
  /** Column of the event that the keeping counts from. */
  anchorColumn: string;
  set: FieldSet<DocumentFields>;
  plain: Readonly<Record<string, string>>;
  /** The law that the archive keeps them under. */
  law?: string;
}

const rightsDocuments: DocumentStore = {
  table: 'rights_document',
  recordClass: 'rights-request',
  anchorColumn: 'closed_at',
  set: fieldSet(74, 'rights-request', fields),
  plain: {},
  law: 'KR-ECOMMERCE',
};
/** What came or went with a conversation lies with it, in the class that the conversation is in, and goes on with it to another. */
const ofConversations = (id: number, table: string, recordClass: string): DocumentStore => ({
  table,
  recordClass,
  anchorColumn: 'closed_at',
  set: fieldSet(id, recordClass, fields),
  plain: {},
});
export const conversationStores: readonly DocumentStore[] = [
  ofConversations(75, 'consultation_document', 'consultation'),
  ofConversations(80, 'demo_request_document', 'demo-request'),
  { ...ofConversations(81, 'complaint_document', 'complaint'), law: 'KR-ECOMMERCE' },
];
const mandates: DocumentStore = {
  table: 'mandate_document',
  recordClass: 'mandate',
  anchorColumn: 'ended_at',
  set: fieldSet(76, 'mandate', fields),
  plain: {},
  law: 'KR-ECOMMERCE',
};
const identityDocuments: DocumentStore = {
  table: 'identity_document',
  recordClass: 'identity-document',
  anchorColumn: 'decided_at',
  set: fieldSet(77, 'identity-document', fields),
  plain: {},
};
const guardianPapers: DocumentStore = {
  table: 'guardian_paper',
  recordClass: 'guardianship-proof',
  anchorColumn: 'decided_at',
  set: fieldSet(96, 'guardianship-proof', fields),
  plain: {},
};
const packages: DocumentStore = {
  table: 'view_package',
  recordClass: 'view-package',
  // The earlier of the two: downloaded, or expired.
  anchorColumn: 'ended_at',
  set: fieldSet(78, 'view-package', fields),
  plain: { downloaded_at: 'When it was taken.', expires_at: 'Until when it can be.' },
};
const quarantined: DocumentStore = {
  table: 'quarantined_file',
  recordClass: 'quarantined-file',
  anchorColumn: 'quarantined_at',
  set: fieldSet(79, 'quarantined-file', fields),
  plain: {},
};

/** Kinds that lie in one class, whatever their case becomes. */
export const stores = {
  SCAN: rightsDocuments,
  ATTACHMENT: rightsDocuments,
  MANDATE: mandates,
  IDENTITY_DOCUMENT: identityDocuments,
  GUARDIAN_CONSENT: guardianPapers,
  GUARDIANSHIP_PROOF: guardianPapers,
  VIEW_PACKAGE: packages,
  QUARANTINED: quarantined,
} as const satisfies Readonly<Record<Exclude<DocumentKind, 'CONVERSATION_ATTACHMENT'>, DocumentStore>>;

/** Each once. */
export const documentStores: readonly DocumentStore[] = [...new Set(Object.values(stores)), ...conversationStores];

const byClass: ReadonlyMap<string, DocumentStore> = new Map(documentStores.map((store) => [store.recordClass, store]));

/** Where documents of a class lie. */
export function storeOf({ recordClass }: Pick<DocumentStore, 'recordClass'>): DocumentStore {
  const store = byClass.get(recordClass);
  if (!store) throw new Error(`No documents are kept in the class ${recordClass}.`);
  return store;
}

const plain = {
  kind: 'What it is for, such as SCAN.',
  case_id: 'The case it belongs to; an opaque id.',
  file: 'Name of the sealed file: its own id and something random.',
  media_type: 'Kind of file, such as application/pdf.',
  bytes: 'Its length.',
  searched: 'Whether numbers of identity cards could be looked for in it.',
  stored_at: 'When it came.',
  stored_by: 'Staff by number.',
};

const lawFields = ['name', 'sha256', 'contentKey', ...Object.keys(plain)];

/** The annotations of the tables. A law that keeps a file needs all of it: the record is the document. */
export const documentRecords = documentStores.map((store) =>
  annotate({
    recordClass: store.recordClass,
    table: store.table,
    subjectColumn: 'subject_id',
    anchorColumn: store.anchorColumn,
    purposeEnded: `r.${store.anchorColumn}`,
    fieldSet: store.set,
    secret: { contentKey: 'Opens the file; what is in the file is asked for by itself.' },
    uncorrectable: 'EVIDENCE',
    plain: { ...plain, ...store.plain },
    ...(store.law ? { lawNeeds: { [store.law]: [...lawFields, store.anchorColumn] } } : {}),
  }),
);

/** Whether all of its text was searched for numbers of identity cards: of plain texts and PDFs; of scans and pictures nothing can be read. */
export type Searched = 'SEARCHED' | 'NOT_READABLE';

/** A row of any of the tables, as the features need it. */
export interface DocumentRow {
  id: string;
  tenantId: string | null;
  subjectId: string;
  scope: string;
  scopeVersion: number;
  sealed: Buffer;
  kind: DocumentKind;
  /** Class that it lies in. */
  recordClass: string;
  caseId: string | null;
  file: string;
  mediaType: string;
  bytes: number;
  searched: Searched;
  storedAt: Date;
  storedBy: string | null;
  /** When it was not needed any more; null while it is. */
  endedAt: Date | null;
}

/** Columns of `DocumentRow` for one table, which is called `r`. */
export const rowColumns = ({ anchorColumn, recordClass }: DocumentStore): string =>
  `'${recordClass}' as "recordClass", r.id, r.tenant_id as "tenantId", r.subject_id as "subjectId", r.scope, r.scope_version as "scopeVersion", r.sealed, r.kind,
   r.case_id as "caseId", r.file, r.media_type as "mediaType", r.bytes, r.searched, r.stored_at as "storedAt", r.stored_by as "storedBy",
   r.${anchorColumn} as "endedAt"`;
