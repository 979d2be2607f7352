// Whom a message is about, as it says itself. Pure; it only claims: a person confirms whom it is, and verification shows whether it may be told.
export interface ClaimedPerson {
  email?: string;
  employeeNumber?: string;
  name?: string;
}

/** More people than this in one message are one request, which a person takes apart. */
export const mostPeople = 20;

const addressShape = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.[\p{L}]{2,24}/gu;
/** Bounded by what is no letter or digit, in every script: `\b` knows ASCII only. */
const employeeShape =
  /(?<![\p{L}\p{N}])(?:[Ee]\d{3,8}|(?:employee (?:no|number|id)|사번|직원\s?번호|nomor (?:pegawai|karyawan))[.:#\s]{1,4}([A-Za-z]{0,3}-?\d{2,10}))(?![\p{L}\p{N}@])/giu;
/** So near that number and address are of one person. */
const nearSigns = 80;

interface Found {
  value: string;
  at: number;
}

const once = (all: Found[]) =>
  all.filter((one, index) => all.findIndex((other) => other.value === one.value) === index);

/** Addresses in a text, in lower case, each once. */
export const addressesIn = (text: string): Found[] =>
  once([...text.matchAll(addressShape)].map((found) => ({ value: found[0].toLowerCase(), at: found.index })));

const numbersIn = (text: string): Found[] =>
  once(
    [...text.matchAll(employeeShape)].map((found) => ({
      value: (found[1] ?? found[0]).toUpperCase(),
      at: found.index,
    })),
  );

/**
 * The people that a message names, at least one: whoever it names by address or employee number, else its sender. `ours`: addresses of the
 * operator, which are nobody's.
 */
export function peopleIn(text: string, sender: string, ours: ReadonlySet<string>): ClaimedPerson[] {
  const addresses = addressesIn(text).filter(({ value }) => !ours.has(value));
  const numbers = numbersIn(text);
  const people: ClaimedPerson[] = addresses.map(({ value }) => ({ email: value }));
  for (const number of numbers) {
    const near = nearest(addresses, number.at);
    const owner = people.find((one) => one.email === near?.value && one.employeeNumber === undefined);
    if (owner) owner.employeeNumber = number.value;
    else if (addresses.length === 0 && people.length === 0)
      people.push({ email: sender, employeeNumber: number.value });
    else if (near === null || addresses.length === 0) people.push({ employeeNumber: number.value });
  }
  // Several numbers and no address: whose is the sender's, a person must say.
  if (addresses.length === 0 && people.length > 1) delete people[0]?.email;
  if (people.length === 0) people.push({ email: sender });
  const [only] = people;
  const name = people.length === 1 && only?.email === sender ? signatureOf(text) : undefined;
  if (only && name !== undefined) only.name = name;
  return people;
}

/** The address just before a number, else just after it, where it is near. */
function nearest(addresses: readonly Found[], at: number): Found | null {
  const before = addresses.findLast((one) => one.at < at);
  if (before && at - before.at - before.value.length <= nearSigns) return before;
  const behind = addresses.find((one) => one.at > at);
  return behind && behind.at - at <= nearSigns ? behind : null;
}

/** A line of two to five capitalised words, or two to five Hangul syllables, near the end: who signed. */
function signatureOf(text: string): string | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const last = lines
    .filter((line) => line !== '')
    .slice(1)
    .slice(-4);
  return last.findLast(
    (line) =>
      line.length <= 60 &&
      (/^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){1,4}$/u.test(line) || /^\p{Script=Hangul}{2,5}$/u.test(line)),
  );
}
