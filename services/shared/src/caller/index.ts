// Who asks and what they may. Never opens data.
export {
  type Caller,
  type Language,
  type VerifyToken,
  bearerEnds,
  isLanguage,
  languageOf,
  ownCaller,
  tokenVerifier,
} from './caller.ts';
export { caseNamesAt, oncePerOperation, type CaseNames } from './cases.ts';
export { demand, permits } from './authority.ts';
export { isFresh, stepUpNeeded } from './freshness.ts';
export { reasonRefusal } from './reasons.ts';
export { refusalIn, type RefusalWording, type Sentence } from './refusal-words.ts';
