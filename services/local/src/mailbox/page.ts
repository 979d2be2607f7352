// The mailbox's two pages. No script, no request to anybody else; what a letter says is shown as text.
import { createHash } from 'node:crypto';
import { escaped } from '@clounge/shared/markup';
import type { Letter } from './store.ts';

const style = `
:root{color-scheme:light dark;--ground:#F6F8F7;--surface:#FFF;--text:#14201F;--muted:#4B5A58;--line:#6E7F7C;--primary:#0B6B63}
@media(prefers-color-scheme:dark){:root{--ground:#0E1514;--surface:#172120;--text:#E7EEEC;--muted:#A3B4B1;--line:#7F918E;--primary:#63D2C4}}
*{box-sizing:border-box}
body{margin:0;padding:24px 16px;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,"Noto Sans","Noto Sans KR",sans-serif}
main{max-width:760px;margin:0 auto}
h1{font-size:22px;margin:0 0 4px}
p{margin:0 0 16px;color:var(--muted)}
ul{list-style:none;margin:0;padding:0}
li,article{background:var(--surface);border:1px solid var(--line);border-radius:6px;padding:12px 16px;margin:0 0 8px}
a{color:var(--primary)}
li a{font-weight:600}
time,small{display:block;color:var(--muted);font-size:14px}
pre{margin:16px 0 0;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
:focus-visible{outline:3px solid var(--primary);outline-offset:2px}`;

/** Content-Security-Policy of both pages. */
export const contentPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Links of this machine's own pages can be followed; others stay text. */
const linked = (text: string) =>
  escaped(text).replace(
    /\bhttp:\/\/localhost:\d+\/[^\s&<>"']*(?:&amp;[^\s&<>"']*)*/g,
    (url) => `<a href="${url}">${url}</a>`,
  );

function page(title: string, refresh: boolean, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><meta name="viewport" content="width=device-width, initial-scale=1">
${refresh ? '<meta http-equiv="refresh" content="10">' : ''}<style>${style}</style></head><body><main>${body}</main></body></html>
`;
}

const when = (letter: Letter) => `<time datetime="${letter.at}">${letter.at.slice(0, 16).replace('T', ' ')} UTC</time>`;

export function listPage(letters: readonly Letter[]): string {
  const items = letters.map(
    (letter) =>
      `<li><a href="/letters/${letter.id}">${escaped(letter.subject || '(no subject)')}</a><small>to ${escaped(letter.to.join(', '))}</small>${when(letter)}</li>`,
  );
  const lead = 'Every letter that this installation sends ends here and nowhere else.';
  return page(
    'Mailbox',
    true,
    `<h1>Mailbox</h1><p>${lead}</p>${items.length > 0 ? `<ul>${items.join('')}</ul>` : '<p>No letter yet.</p>'}`,
  );
}

export function letterPage(letter: Letter): string {
  return page(
    letter.subject,
    false,
    `<p><a href="/">All letters</a></p><article><h1>${escaped(letter.subject || '(no subject)')}</h1><small>from ${escaped(letter.from)}</small><small>to ${escaped(letter.to.join(', '))}</small>${when(letter)}<pre>${linked(letter.text)}</pre></article>`,
  );
}
