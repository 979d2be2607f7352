// Drive's search as it is documented (https://developers.google.com/workspace/drive/api/guides/ref-search-terms), as far as a portlet needs it: `name
// contains`, `fullText contains`, `name =`, `mimeType =`, `trashed =`, joined by `and`. Anything else is answered as Google answers a broken query.

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
  String.raw`^\s*(?:(name|fullText)\s+contains\s+${value}|(name|mimeType)\s*=\s*${value}|trashed\s*=\s*(true|false))\s*(?:and\b|$)`,
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

/** What fits a query; null where the query is none. */
export function searchOf(query: string): Term | null {
  const terms: Term[] = [];
  let rest = query;
  while (rest.trim() !== '') {
    const found = termShape.exec(rest);
    if (!found) return null;
    const [whole, contains, sought = '', equals, exactly = '', trashed] = found;
    rest = rest.slice(whole.length);
    if (/and\s*$/i.test(whole) && rest.trim() === '') return null;
    if (contains !== undefined)
      terms.push(contains.toLowerCase() === 'name' ? inName(plain(sought)) : inText(plain(sought)));
    else if (equals !== undefined)
      terms.push(
        (file) => (equals.toLowerCase() === 'name' ? file.name : file.mimeType).toLowerCase() === plain(exactly),
      );
    else terms.push((file) => (file.trashed ?? false) === (trashed?.toLowerCase() === 'true'));
  }
  return (file) => terms.every((fits) => fits(file));
}
