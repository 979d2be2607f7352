// The sentences of the portal in the three languages of the product. Never holds a period, a law or a class: those come from the policy file.
import type { Language } from '@clounge/shared/caller';
import { en } from './en.ts';
import { id } from './id.ts';
import { ko } from './ko.ts';

export type PortalWords = typeof en;

const all: Readonly<Record<Language, PortalWords>> = { en, ko, id };

export const portalWords = (language: Language): PortalWords => all[language];

/** A sentence with its blanks filled in: `{days}`. */
export const filled = (sentence: string, blanks: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => String(blanks[name] ?? '–'));
