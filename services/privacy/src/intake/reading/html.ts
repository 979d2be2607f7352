// HTML of a message as text. Scripts, styles, images and everything remote are dropped; nothing is ever fetched, and no markup comes out alive.
import { compile } from 'html-to-text';

const dropped = [
  'script',
  'style',
  'img',
  'svg',
  'video',
  'audio',
  'object',
  'embed',
  'iframe',
  'template',
  'head',
  'noscript',
];

/** In characters; longer HTML is not read at all. */
export const longestHtml = 2_000_000;

const toText = compile({
  wordwrap: false,
  // Where HTML is so deep or so wide that it is cut, the mark of lost text says so: the message is broken then, and kept as it came.
  limits: { maxInputLength: longestHtml, maxDepth: 200, maxChildNodes: 20_000, ellipsis: '\uFFFD' },
  selectors: [
    ...dropped.map((selector) => ({ selector, format: 'skip' })),
    // Where a link leads is part of what was written, and how a reader sees that it lies.
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, ignoreHref: false } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
});

/** Plain text of HTML, whatever is in it. */
export const textOfHtml = (html: string): string => toText(html).trim();

const bare = (text: string) => text.replace(/[\s\p{P}\p{S}]+/gu, '').toLowerCase();

/** What only the HTML half of a message says: its lines that the text half does not have. Empty where both say the same. */
export function onlyInHtml(text: string, htmlText: string): string {
  const said = bare(text);
  return htmlText
    .split('\n')
    .filter((line) => bare(line) !== '' && !said.includes(bare(line)))
    .join('\n');
}
