// The sentences of a guardian's pages in the three languages of the product. Never holds an age, a period or a law: those come from the policy file.
import type { Language } from '@clounge/shared/caller';
import { en } from './en.ts';
import { id } from './id.ts';
import { ko } from './ko.ts';

export type GuardianWords = typeof en;

const all: Readonly<Record<Language, GuardianWords>> = { en, ko, id };

export const guardianWords = (language: Language): GuardianWords => all[language];
