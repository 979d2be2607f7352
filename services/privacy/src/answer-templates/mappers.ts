// What stands behind the types of templates.
import type { Retirement } from './retiring.ts';
import type { AnswerTemplate } from './versions.ts';

export type AnswerTemplateMapper = AnswerTemplate;
export type TemplateRetirementMapper = Retirement;
