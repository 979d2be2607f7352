// The published policy as data, and pure decisions over it. Everything that keeps or ends data asks here.
export {
  classesAtOnce,
  demandRules,
  listOf,
  loadPolicy,
  parsePolicy,
  purposesOf,
  ruledClasses,
  ruleOf,
  UnknownRecordClass,
} from './load.ts';
export {
  anchorBound,
  dayOf,
  endOfDay,
  hoursAfter,
  isCalendarDay,
  keepUntil,
  keepUntilDay,
  lastDayOf,
  onTheWall,
  startOfDay,
} from './calendar.ts';
export {
  decide,
  isOverdue,
  together,
  type Deadlines,
  type Decision,
  type Hold,
  type RecordFacts,
  type Verdict,
} from './decide.ts';
export {
  clauseInWords,
  dayInWords,
  durationInWords,
  instantInWords,
  lawInWords,
  whoCanChange,
  why,
  whyIfGranted,
} from './words.ts';
export { languages, type DestructionListRule, type Policy, type RetentionRule, type Text } from './shape.ts';
export {
  duesOf,
  isWorkingDay,
  requestsPolicy,
  strictestDue,
  strictestExtended,
  type LawDue,
  type Strictest,
} from './request-clocks.ts';
export { requestKinds, type RequestClock, type RequestKind, type RequestsPolicy } from './requests-shape.ts';
export { basisOf, consentUntil, guardianshipTerms, outgrows, reaches, type Basis } from './guardianship.ts';
export { wardKinds, type WardKind } from './guardianship-shape.ts';
