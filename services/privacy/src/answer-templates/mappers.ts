// What stands behind the type of a template.
import type { AnswerTemplate } from './versions.ts';

export type AnswerTemplateMapper = AnswerTemplate;
