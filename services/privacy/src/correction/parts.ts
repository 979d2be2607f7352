// Asks the part that has a class to check or to carry out a correction. Keeps nothing of what it answers.
import type { ServiceName } from '@clounge/shared/config';
import type { Policy } from '@clounge/shared/policy';
import {
  checkCorrection,
  correctableOf,
  type Correctable,
  type Corrected,
  type CorrectedRow,
  type CorrectionCheck,
  type CorrectRequest,
} from '@clounge/shared/records';
import type { Sources } from '../sources.ts';
import type { DraftChange } from './draft.entity.ts';

const faults = 'faults { table id field code }';
const checkDocument = `query CheckCorrection($input: CorrectRecordsInput!) {
  checkCorrection(input: $input) { values { table id field before after } ${faults} } }`;
const correctDocument = `mutation CorrectRecords($input: CorrectRecordsInput!) {
  correctRecords(input: $input) { version rows { table id version sealed fingerprint } ${faults} } }`;
const correctableDocument = `query CorrectableOf($subjectId: ID!, $caseId: ID!) { correctableOf(subjectId: $subjectId, caseId: $caseId) {
  rows { recordClass table id fields { field value } } others { recordClass fields reason } } }`;
const appliedDocument = `query AppliedCorrections($requestIds: [String!]!) { appliedCorrections(requestIds: $requestIds) }`;

/** The part that has a class; null where none of ours has it. */
export const partOf = ({ classes }: Policy, recordClass: string): ServiceName | null =>
  classes.find(({ id }) => id === recordClass)?.part ?? null;

export interface StepOf {
  /** Of the step: the same answers the same. */
  requestId: string;
  caseId: string;
  subjectId: string;
  recordClass: string;
  changes: readonly DraftChange[];
}

const inputOf = ({ changes, ...step }: StepOf): CorrectRequest => ({
  ...step,
  changes: changes
    .filter(({ recordClass }) => recordClass === step.recordClass)
    .map(({ table, id, fields }) => ({ table, id, fields: JSON.stringify(fields) })),
});

/** Throws `Refused` UNAVAILABLE, BAD_USER_INPUT where the part has nothing of the class. */
export async function checkIn(
  sources: Pick<Sources, 'peers' | 'registry' | 'pool' | 'door'>,
  part: ServiceName,
  step: StepOf,
): Promise<CorrectionCheck> {
  const input = inputOf(step);
  // What this part has itself is what people wrote and what was decided: it only says why that stays.
  if (part === 'privacy') return checkCorrection({ ...sources, correctors: {} }, input);
  return (await sources.peers.call<{ checkCorrection: CorrectionCheck }>(part, checkDocument, { input }))
    .checkCorrection;
}

/** Throws `Refused` UNAVAILABLE. */
export async function correctableIn(
  sources: Pick<Sources, 'peers' | 'registry' | 'pool' | 'door'>,
  part: ServiceName,
  of: { subjectId: string; caseId: string },
): Promise<Correctable> {
  if (part === 'privacy') return correctableOf({ ...sources, correctors: {} }, of);
  return (await sources.peers.call<{ correctableOf: Correctable }>(part, correctableDocument, of)).correctableOf;
}

/** `keptRows`: puts back what a restored database lost. Throws as `checkIn`. */
export async function correctIn(
  { peers }: Pick<Sources, 'peers'>,
  part: ServiceName,
  step: StepOf,
  keptRows: readonly CorrectedRow[] | null = null,
): Promise<Corrected> {
  const input = { ...inputOf(step), keptRows };
  return (await peers.call<{ correctRecords: Corrected }>(part, correctDocument, { input })).correctRecords;
}

export async function appliedIn(
  { peers }: Pick<Sources, 'peers'>,
  part: ServiceName,
  requestIds: readonly string[],
): Promise<string[]> {
  const answer = await peers.call<{ appliedCorrections: string[] }>(part, appliedDocument, { requestIds });
  return answer.appliedCorrections;
}
