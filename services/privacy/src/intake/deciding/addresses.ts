// Addresses that look like somebody else's. Pure; flags for whoever confirms a match, never a refusal.
import { domainToUnicode } from 'node:url';
import type { Mailbox } from '../reading/message.ts';
import { addressesIn } from './people.ts';

/** Scripts whose letters pass for Latin ones. */
const confusable = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic'].map(
  (name) => new RegExp(`\\p{Script=${name}}`, 'u'),
);
const scripts = ['Latin', 'Hangul', 'Han', 'Hiragana', 'Katakana', 'Thai', 'Arabic', 'Hebrew', 'Devanagari'].map(
  (name) => new RegExp(`\\p{Script=${name}}`, 'u'),
);
/** Marks that are not seen, or turn the order of what is seen. */
const unseen = /[\p{Cf}\p{Mn}]/u;

/** Whether an address has letters that pass for others: of a look-alike script, of several scripts in one name, or not seen at all. */
export function hasLookalikeLetters(address: string): boolean {
  const [local = '', domain = ''] = address.split('@');
  const shown = domainToUnicode(domain) || domain;
  const labels = [local, ...shown.split('.')].map((label) => label.normalize('NFC'));
  return labels.some((label) => {
    const odd = confusable.filter((one) => one.test(label)).length;
    const plain = scripts.filter((one) => one.test(label)).length;
    return (
      unseen.test(label) ||
      odd > 0 ||
      (plain > 1 && /\p{Script=Latin}/u.test(label)) ||
      label !== label.normalize('NFKC')
    );
  });
}

/** What an address looks like at a glance. */
const glance = (address: string) =>
  address
    .toLowerCase()
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replace(/[1i|]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('5', 's');

/** Whether an address passes at a glance for another one that is meant. Digits that differ (u1, u2) are no trick: their domains must differ. */
const passesFor = (address: string, other: string): boolean => {
  const [domain = '', otherDomain = ''] = [address.split('@')[1], other.split('@')[1]];
  return domain !== otherDomain && glance(domain) === glance(otherDomain);
};

export type AddressFlag = 'LOOKALIKE_ADDRESS' | 'NAME_SHOWS_OTHER_ADDRESS';

/** What is odd about the sender; `meant`: the addresses that the message names, and our own. */
export function flagsOfSender(from: Mailbox, meant: Iterable<string>): AddressFlag[] {
  const others = [...meant];
  const lookalike =
    [from.address, ...others].some(hasLookalikeLetters) || others.some((one) => passesFor(from.address, one));
  const inName = addressesIn(from.name);
  return [
    ...(lookalike ? (['LOOKALIKE_ADDRESS'] as const) : []),
    ...(inName.some(({ value }) => value !== from.address) ? (['NAME_SHOWS_OTHER_ADDRESS'] as const) : []),
  ];
}
