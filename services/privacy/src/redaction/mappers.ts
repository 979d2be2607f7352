// What stands behind the types of redactions.
import type { MarkedDocument, Redaction } from './redactions.ts';

export type RedactionMapper = Redaction;
export type RedactedDocumentMapper = MarkedDocument;
