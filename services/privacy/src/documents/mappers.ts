// What stands behind the types of documents.
import type { DocumentRow } from './document.entity.ts';

export type DocumentMapper = DocumentRow;
