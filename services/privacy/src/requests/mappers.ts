// What stands behind the types of rights requests.
import type { RequestCandidate } from './candidates.ts';
import type { ExportRow } from './export-register.ts';
import type { RequestLetter } from './letters.ts';
import type { QueuePage } from './queue.ts';
import type { RightsRequest } from './request.entity.ts';

export type RightsRequestMapper = RightsRequest;
export type RightsRequestLetterMapper = RequestLetter;
export type RequestCandidateMapper = RequestCandidate;
export type RightsRequestConnectionMapper = QueuePage;
export type QueueExportMapper = ExportRow;
