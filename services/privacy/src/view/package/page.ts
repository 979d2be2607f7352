// The readable page of a package: HTML that stands by itself, loads nothing, and runs nothing.
import type { Language } from '@clounge/shared/caller';
import { escaped } from '@clounge/shared/markup';
import { instantInWords, type Policy } from '@clounge/shared/policy';
import type { View, ViewedRecord } from '../gathering.ts';
import { packageWords, type PackageWords } from './words.ts';

const style = `body{font:16px/1.5 system-ui,"Noto Sans KR",sans-serif;color:#14201f;background:#fff;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{margin-top:2rem;border-bottom:1px solid #c5cfcd}h3{margin-bottom:.2rem}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.25rem .5rem .25rem 0;border-bottom:1px solid #e3e9e7;overflow-wrap:anywhere}th{width:14rem}
thead th{width:auto}.why{color:#4b5a58;margin:.2rem 0}`;

/** A value as a person reads it. Lists of messages are one line each. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return value.map(valueInWords).join('\n');
  if (typeof value === 'object') return Object.values(value).map(valueInWords).join(' · ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function recordHtml(record: ViewedRecord, words: PackageWords): string {
  const rows = Object.entries(record.content ?? {}).map(
    ([name, value]) =>
      `<tr><th scope="row">${escaped(words.fields[name] ?? name)}</th><td>${escaped(valueInWords(value)).replaceAll('\n', '<br>')}</td></tr>`,
  );
  const body =
    record.content === null ? `<p>${escaped(words.unreadable)}</p>` : `<table><tbody>${rows.join('')}</tbody></table>`;
  return `<section><h3>${escaped(record.title)}</h3><p class="why">${escaped(record.why)}<br>${escaped(words.purposes)}: ${escaped(record.purposes.join(', '))}</p>${body}</section>`;
}

const tableHtml = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `<table><thead><tr>${head.map((one) => `<th scope="col">${escaped(one)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(String(cell))}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

/** The page, whole. */
export function packagePage(view: View, policy: Policy, language: Language): string {
  const words = packageWords[language];
  const { columns } = words;
  const recipients = view.recipients.map((one) => [one.name, one.task, one.classes.join(', ')]);
  const looks = view.looks.map((one) => [one.day, one.who, one.purpose, one.recordClass, one.times]);
  const withheld = view.withheld.map((one) => `<li>${escaped(one.title)}: ${escaped(one.reason)}</li>`).join('');
  const body = [
    `<h1>${escaped(words.title)}</h1><p>${escaped(words.of(policy.operator.name, instantInWords(view.at, policy, language)))}</p>`,
    `<p>${escaped(words.intro)} ${escaped(words.blacked)} ${escaped(words.files)}</p><p>${escaped(words.rights)}</p>`,
    `<h2>${escaped(words.records)}</h2>${view.records.map((record) => recordHtml(record, words)).join('')}`,
    withheld === '' ? '' : `<h2>${escaped(words.withheld)}</h2><ul>${withheld}</ul>`,
    `<h2>${escaped(words.recipients)}</h2>`,
    recipients.length === 0
      ? `<p>${escaped(words.noRecipients)}</p>`
      : tableHtml([columns.name, columns.task, columns.records], recipients),
    `<h2>${escaped(words.looks)}</h2>`,
    looks.length === 0
      ? `<p>${escaped(words.noLooks)}</p>`
      : tableHtml([columns.day, columns.who, columns.purpose, columns.records, columns.times], looks),
  ];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(words.title)}</title><style>${style}</style></head>
<body><main>${body.join('\n')}</main></body></html>\n`;
}
