// Text into HTML, escaped. Every value that reaches a page that the parts write passes through here; nothing is ever written raw.
export { csvLine } from './csv.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in HTML, between tags or in a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/** HTML that may stand in a page as it is. `markup` makes it; `Html.of` is for what we wrote ourselves, never for anything that came from outside. */
export class Html {
  readonly #text: string;
  private constructor(text: string) {
    this.#text = text;
  }
  static of(text: string): Html {
    return new Html(text);
  }
  toString(): string {
    return this.#text;
  }
}

export type Value = Html | string | number | null | false | readonly Value[];

const written = (value: Value): string => {
  if (value instanceof Html) return value.toString();
  if (typeof value === 'object' && value !== null) return value.map((one) => written(one)).join('');
  if (value === null || value === false) return '';
  return escaped(String(value));
};

/** A template of HTML: what stands between its parts is escaped, unless it is HTML already. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return Html.of(parts.map((part, at) => part + (at < values.length ? written(values[at] ?? null) : '')).join(''));
}
