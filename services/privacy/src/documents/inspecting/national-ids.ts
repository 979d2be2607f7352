// Numbers of Korean resident registration and Indonesian NIK in a text: found by form, plausible date and check digit, and masked. Art. 1(2).
// Never keeps or returns a number.

/** A number with what may stand between its digits is not longer. */
export const longestNumber = 24;

const korean = /(?<![\d-])(\d{6})([- ]?)([1-8]\d{6})(?![\d-])/g;
const indonesian = /(?<!\d)(?:\d{16}|\d{4}([ .-])\d{4}\1\d{4}\1\d{4}|\d{6}([ .-])\d{6}\2\d{4})(?!\d)/g;

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isDay = (month: number, day: number): boolean => day >= 1 && day <= (daysInMonth[month - 1] ?? 0);

const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/** Check digit of the number as it was issued until October 2020; for foreigners two more. */
function checks(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const citizen = (11 - (sum % 11)) % 10;
  const given = Number(digits[12]);
  return given === citizen || given === (citizen + 2) % 10;
}

/** Written with its dash the form is enough, for numbers issued since October 2020 have no check digit; thirteen digits in a row need one. */
function isKorean(birth: string, separator: string, rest: string): boolean {
  if (!isDay(Number(birth.slice(2, 4)), Number(birth.slice(4, 6)))) return false;
  return separator !== '' || checks(birth + rest);
}

/** Province, regency, district, day of birth (women's plus 40), month, year, serial number. */
function isIndonesian(digits: string): boolean {
  const [province, regency, district] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)));
  const day = Number(digits.slice(6, 8));
  return (
    (province ?? 0) >= 11 &&
    (province ?? 0) <= 97 &&
    (regency ?? 0) >= 1 &&
    (district ?? 0) >= 1 &&
    isDay(Number(digits.slice(8, 10)), day > 40 ? day - 40 : day) &&
    digits.slice(12) !== '0000'
  );
}

const hide = (number: string): string => number.replaceAll(/\d/g, '*');

/** The text with every such number's digits replaced by stars, and how many there were. */
export function maskNumbers(text: string): { text: string; found: number } {
  let found = 0;
  const hidden = (whole: string) => {
    found += 1;
    return hide(whole);
  };
  const masked = text
    .replaceAll(korean, (whole: string, birth: string, separator: string, rest: string) =>
      isKorean(birth, separator, rest) ? hidden(whole) : whole,
    )
    .replaceAll(indonesian, (whole: string) => (isIndonesian(whole.replaceAll(/\D/g, '')) ? hidden(whole) : whole));
  return { text: masked, found };
}

/** Dashes of every length, as they are printed. */
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;

/** Digits set one by one with a space between each: so printed forms and wide-set lines come out of a PDF. */
const spacedOut = /(?<!\d)\d(?: ?- ?\d| \d){12,}(?!\d)/g;

/** Whether such a number stands in a text that was printed: in any kind of digits and dashes, and with its digits set apart. */
export function holdsNumber(printed: string): boolean {
  const text = printed.normalize('NFKC').replaceAll(dashes, '-').replaceAll('\u00ad', '');
  if (maskNumbers(text).found > 0) return true;
  const together = text.replaceAll(spacedOut, (run) => run.replaceAll(' ', ''));
  return together !== text && maskNumbers(together).found > 0;
}
