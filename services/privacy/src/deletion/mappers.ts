// What stands behind the types of deletions.
import type { GrantedDeletion } from './standing.ts';

export type GrantedDeletionMapper = GrantedDeletion;
