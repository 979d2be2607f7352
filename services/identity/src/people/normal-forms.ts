// The one form in which values of each search column are compared. Pure; must never merge what two people would call different.

/** Letters of a name's part that can be searched for. */
export const longestPrefix = 4;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFKC');

/** Employee numbers compare without case, width or surrounding space. */
export const normalEmployeeNumber = (text: string): string => folded(text).trim();

/** Countries of the operator and its customers whose national numbers begin with 0: Indonesia, Korea. */
const countryCodes = ['62', '82'];

/** Digits of a telephone number, its extension left out; with `+` where it is international. Null where nothing is left to dial. */
export function normalPhone(text: string): string | null {
  const [number = ''] = folded(text).split(/(?:x|ext\.?|#)\s*\d+\s*$/u);
  const digits = number.replace(/\D/gu, '');
  if (digits.length < 5) return null;
  const international = number.trimStart().startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : null;
  if (international === null) return digits;
  const country = countryCodes.find((code) => international.startsWith(code));
  // “+62 (0) 812…” is written, “+62 812…” is dialled.
  return country ? `+${country}${international.slice(country.length).replace(/^0+/u, '')}` : `+${international}`;
}

/** Forms under which a number may have been stored: as it is, and with each country's code for the leading zero and back. */
export function phoneForms(text: string): string[] {
  const form = normalPhone(text);
  if (form === null) return [];
  if (form.startsWith('0')) return [form, ...countryCodes.map((code) => `+${code}${form.replace(/^0+/u, '')}`)];
  const country = countryCodes.find((code) => form.startsWith(`+${code}`));
  return country ? [form, `0${form.slice(country.length + 1)}`] : [form];
}

/** Parts of a name that somebody may search by. Korean names are written as one word: the part after the family name counts too. */
export function namePartsOf(name: string): string[] {
  const words = folded(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const given = words.filter((word) => /^[가-힣]{2,4}$/u.test(word)).map((word) => Array.from(word).slice(1).join(''));
  return [...new Set([...words, ...given])];
}

const prefixOf = (part: string, letters: number): string => Array.from(part).slice(0, letters).join('');

/** All that a name can be found by: the first 1 to 4 letters of each of its parts. */
export function namePrefixes(name: string): string[] {
  const lengths = Array.from({ length: longestPrefix }, (_, index) => index + 1);
  return [...new Set(namePartsOf(name).flatMap((part) => lengths.map((letters) => prefixOf(part, letters))))];
}

/** What is looked up for a search by name: the first letters of each word; a name must have all of them. */
export function searchedPrefixes(search: string): string[] {
  const words = folded(search).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => prefixOf(word, longestPrefix)))];
}
