// The page on which a trustee confirms: plain HTML, no script, no request to anybody else. Every value is escaped.
import { createHash } from 'node:crypto';
import type { Language } from '@clounge/shared/caller';
import { escaped } from '@clounge/shared/markup';
import { acknowledgeWords } from './acknowledge-words.ts';
import type { TaskKind } from './task.entity.ts';

const style = `
:root{color-scheme:light dark;--ground:#F6F8F7;--surface:#FFFFFF;--text:#14201F;--muted:#4B5A58;--line:#6E7F7C;--primary:#0B6B63;--on-primary:#FFFFFF;--wrong:#A8201A}
@media(prefers-color-scheme:dark){:root{--ground:#0E1514;--surface:#172120;--text:#E7EEEC;--muted:#A3B4B1;--line:#7F918E;--primary:#63D2C4;--on-primary:#0E1514;--wrong:#FF8A80}}
*{box-sizing:border-box}
body{margin:0;padding:24px 16px;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans KR","Malgun Gothic",sans-serif}
main{max-width:640px;margin:0 auto;background:var(--surface);border:1px solid var(--line);border-radius:6px;padding:32px 28px}
.operator{margin:0 0 20px;color:var(--muted);font-size:14px;font-weight:600}
h1{margin:0 0 8px;font-size:22px;line-height:1.3}h2{margin:24px 0 4px;font-size:17px}
p{margin:0 0 16px}a{color:var(--primary)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 20px;margin:0 0 16px}dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}
label{display:block}.tick{display:grid;grid-template-columns:24px 1fr;gap:8px;margin:16px 0;font-weight:600}
.tick input{width:20px;height:20px;margin:2px 0 0}
input[type=text]{display:block;width:100%;min-height:44px;margin:4px 0;padding:8px 12px;font:inherit;color:var(--text);background:var(--surface);border:1px solid var(--line);border-radius:6px}
.help{color:var(--muted);font-size:14px}
button{min-height:44px;padding:10px 24px;font:inherit;font-weight:600;color:var(--on-primary);background:var(--primary);border:1px solid var(--primary);border-radius:6px;cursor:pointer}
:focus-visible{outline:3px solid var(--primary);outline-offset:2px}
.wrong{padding:12px;border:1px solid var(--wrong);border-left-width:4px;border-radius:6px;color:var(--wrong)}
nav{margin:24px 0 0;font-size:14px}nav a{margin-right:16px}
`;

/** Content-Security-Policy of these pages. */
export const acknowledgePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

const languageNames: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어', id: 'Bahasa Indonesia' };

interface Frame {
  operator: string;
  language: Language;
  /** Path of the page; null where its languages cannot be changed, because looking again shows something else. */
  path: string | null;
}

function page({ operator, language, path }: Frame, title: string, body: string): string {
  const others = (['en', 'ko', 'id'] as const).filter((one) => one !== language);
  const links = others
    .map((one) => `<a lang="${one}" hreflang="${one}" href="${path ?? ''}?lang=${one}">${languageNames[one]}</a>`)
    .join('');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)} · ${escaped(operator)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><style>${style}</style></head>
<body><main><p class="operator">${escaped(operator)}</p><h1>${escaped(title)}</h1>${body}${path === null ? '' : `<nav aria-label="Language">${links}</nav>`}</main></body></html>
`;
}

export interface TaskInWords {
  kind: TaskKind;
  reference: string;
  list: string | null;
  classes: readonly string[];
  people: number;
  days: number;
  dueBy: string;
}

/** The task, with the form that confirms it. `wrong`: what was missing at the last try. */
export function taskPage(
  frame: Frame & { path: string },
  task: TaskInWords,
  wrong: 'unticked' | 'badNote' | null,
): string {
  const words = acknowledgeWords(frame.language);
  const facts: [string, string][] = [
    [words.reference, task.reference],
    ...(task.list === null ? [] : [[words.list, task.list] satisfies [string, string]]),
    [words.classes, task.classes.join(', ')],
    ...(task.people === 0 ? [] : [[words.people, String(task.people)] satisfies [string, string]]),
    ...(task.days === 0 ? [] : [[words.days, String(task.days)] satisfies [string, string]]),
    [words.dueBy, task.dueBy],
  ];
  const list = facts.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('');
  const problem = wrong === null ? '' : `<p class="wrong" role="alert">${escaped(words[wrong])}</p>`;
  return page(
    frame,
    words.title[task.kind],
    `<p>${escaped(words.lead[task.kind])}</p><dl>${list}</dl>
<h2>${escaped(words.whom)}</h2><p>${escaped(words.whomLead)}<br><a href="${frame.path}/references">${escaped(words.whomLink)}</a></p>
${problem}<form method="post" action="${frame.path}?lang=${frame.language}">
<label class="tick"><input type="checkbox" name="confirmed" value="yes" required><span>${escaped(words.confirm[task.kind])}</span></label>
<label for="note">${escaped(words.note)}</label><input type="text" id="note" name="note" maxlength="200" aria-describedby="note-help">
<p class="help" id="note-help">${escaped(words.noteHelp)}</p><p><button type="submit">${escaped(words.button)}</button></p></form>`,
  );
}

/** After the confirmation. */
export function donePage(frame: Frame, reference: string): string {
  const words = acknowledgeWords(frame.language);
  return page(
    frame,
    words.done,
    `<p>${escaped(words.doneLead)}</p><dl><dt>${escaped(words.reference)}</dt><dd>${escaped(reference)}</dd></dl>`,
  );
}

/** A link that was used, is too old or never was: the same for all of them. */
export function gonePage(frame: Frame): string {
  const words = acknowledgeWords(frame.language);
  return page(frame, words.gone, `<p>${escaped(words.goneLead)}</p>`);
}
