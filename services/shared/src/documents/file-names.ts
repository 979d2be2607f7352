// Names of documents' files: the document's id and something random, so that none is ever used twice. Says nothing else of a document.
import { randomBytes } from 'node:crypto';

const shape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[0-9a-f]{16}$/;

/** A fresh name for a document's file. */
export const newFileName = (documentId: string): string => `${documentId}.${randomBytes(8).toString('hex')}`;

export const isFileName = (name: string): boolean => shape.test(name);

/** Throws on a name that could be anything else, such as a path. */
export function demandFileName(name: string): string {
  if (!isFileName(name)) throw new Error('This is no name of a document’s file.');
  return name;
}

/** The document whose file it is. */
export const documentOfFile = (name: string): string => name.slice(0, 36);
