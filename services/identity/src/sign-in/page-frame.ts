// The frame of every sign-in page: our palette, no request to anybody else, no script needed, and a policy that lets none in.
import type { Language } from '@clounge/shared/caller';
import { createHash } from 'node:crypto';
import { Html, markup as html } from '@clounge/shared/markup';
import { signInWords } from './words.ts';

const style = `
:root{color-scheme:light dark;--ground:#F6F8F7;--surface:#FFFFFF;--text:#14201F;--muted:#4B5A58;--line:#6E7F7C;--primary:#0B6B63;--on-primary:#FFFFFF;--wrong:#A8201A}
@media(prefers-color-scheme:dark){:root{--ground:#0E1514;--surface:#172120;--text:#E7EEEC;--muted:#A3B4B1;--line:#7F918E;--primary:#63D2C4;--on-primary:#0E1514;--wrong:#FF8A80}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:flex;align-items:center;justify-content:center;padding:16px;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans KR","Malgun Gothic",sans-serif}
main{width:100%;max-width:416px;background:var(--surface);border:1px solid var(--line);border-radius:6px;padding:32px 28px}
.product{margin:0 0 20px;color:var(--muted);font-size:14px;font-weight:600}
h1{margin:0 0 8px;font-size:22px;line-height:1.3}
p{margin:0 0 20px}
.lead{color:var(--muted)}
label{display:block;margin:0 0 4px;font-weight:600}
input{display:block;width:100%;min-height:44px;margin:0 0 20px;padding:8px 12px;font:inherit;color:var(--text);background:var(--surface);border:1px solid var(--line);border-radius:6px}
button,.button{display:block;width:100%;min-height:44px;padding:10px 16px;font:inherit;font-weight:600;text-align:center;text-decoration:none;color:var(--on-primary);background:var(--primary);border:1px solid var(--primary);border-radius:6px;cursor:pointer}
.quiet{margin-top:12px;color:var(--primary);background:transparent}
:focus-visible{outline:3px solid var(--primary);outline-offset:2px}
.wrong{margin:0 0 20px;padding:12px;border:1px solid var(--wrong);border-left-width:4px;border-radius:6px;color:var(--wrong)}
.note{margin:24px 0 0;color:var(--muted);font-size:14px}
code{font-size:14px}
`;

/** Submits the sign-out that the person asked for already; without script the button is there. */
const submitScript = `document.forms[0].requestSubmit(document.querySelector('button'))`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const styleHash = hashOf(style);
const scriptHash = hashOf(submitScript);

/** Whole elements: formatting around them must not change what their hashes allow. */
const styleElement = Html.of(`<style>${style}</style>`);

/** A script element that sends the page's only form. Its hash is allowed by `contentPolicy`. */
export const submitsItself: Html = Html.of(`<script>${submitScript}</script>`);

/**
 * Content-Security-Policy of every answer under the issuer's path. Origins of our user interfaces are allowed as form targets,
 * because a browser applies `form-action` to the redirects after a form as well.
 */
export const contentPolicy = (uiOrigins: readonly string[]): string =>
  [
    `default-src 'none'`,
    `style-src ${styleHash}`,
    `script-src ${scriptHash}`,
    `form-action 'self' ${uiOrigins.join(' ')}`.trim(),
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');

/** A whole page. */
export function page(language: Language, title: string, body: Html): string {
  const words = signInWords(language);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${title} · ${words.product}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        ${styleElement}
      </head>
      <body>
        <main>
          <p class="product">${words.product}</p>
          ${body}
        </main>
      </body>
    </html> `.toString();
}
