// Drive's search as it is documented (https://developers.google.com/workspace/drive/api/guides/ref-search-terms), as far as a portlet needs it: `name
// contains`, `fullText contains`, `name =`, `mimeType =`, `trashed =`, joined by `and` and `or`, in parentheses where need be. Anything else is answered as Google answers a broken query.

export interface DriveFile {
  name: string;
  mimeType: string;
  trashed?: boolean;
  /** Text in it, where it has some. */
  text?: string;
}

type Term = (file: DriveFile) => boolean;

/** A quoted value: `\'` and `\\` stand for themselves. */
const value = String.raw`'((?:[^'\\]|\\['\\])*)'`;
const termShape = new RegExp(
  String.raw`^\s*(?:(name|fullText)\s+contains\s+${value}|(name|mimeType)\s*=\s*${value}|trashed\s*=\s*(true|false))(?![\w'])`,
  'i',
);
const plain = (quoted: string): string => quoted.replaceAll(/\\(['\\])/g, '$1').toLowerCase();

/** `contains` on a name matches the beginnings of its words only; on the full text whole words. */
const words = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}']+/u);
const inName = (sought: string): Term => {
  const begins = words(sought).filter((word) => word !== '');
  return ({ name }) => begins.every((begin) => words(name).some((word) => word.startsWith(begin)));
};
const inText = (sought: string): Term => {
  const wanted = words(sought).filter((word) => word !== '');
  return ({ name, text = '' }) => wanted.every((word) => words(`${name} ${text}`).includes(word));
};

/** One term at the beginning of a text, and what follows it; null where none stands there. */
function termAt(text: string): { fits: Term; rest: string } | null {
  const found = termShape.exec(text);
  if (!found) return null;
  const [whole, contains, sought = '', equals, exactly = '', trashed] = found;
  const rest = text.slice(whole.length);
  if (contains !== undefined) {
    const fits = contains.toLowerCase() === 'name' ? inName(plain(sought)) : inText(plain(sought));
    return { fits, rest };
  }
  if (equals !== undefined) {
    const of = (file: DriveFile) => (equals.toLowerCase() === 'name' ? file.name : file.mimeType);
    return { fits: (file) => of(file).toLowerCase() === plain(exactly), rest };
  }
  return { fits: (file) => (file.trashed ?? false) === (trashed?.toLowerCase() === 'true'), rest };
}

/** Terms and parts in parentheses, joined from left to right; null where something else stands there. */
function joinedAt(text: string): { fits: Term; rest: string } | null {
  const inside = /^\s*\(/.exec(text);
  let first: { fits: Term; rest: string } | null;
  if (inside) {
    const part = joinedAt(text.slice(inside[0].length));
    const closed = part && /^\s*\)/.exec(part.rest);
    first = part && closed ? { fits: part.fits, rest: part.rest.slice(closed[0].length) } : null;
  } else first = termAt(text);
  if (!first) return null;
  const joint = /^\s*(and|or)\b/i.exec(first.rest);
  if (!joint) return first;
  const { fits: one } = first;
  const next = joinedAt(first.rest.slice(joint[0].length));
  if (!next) return null;
  const all = joint[1]?.toLowerCase() === 'and';
  const fits: Term = (file) => (all ? one(file) && next.fits(file) : one(file) || next.fits(file));
  return { fits, rest: next.rest };
}

/** What fits a query; null where the query is none. */
export function searchOf(query: string): Term | null {
  if (query.trim() === '') return () => true;
  const found = joinedAt(query);
  return found?.rest.trim() === '' ? found.fits : null;
}
