// Writes HTML with every value escaped. The only way past the escape is markup that this module made itself.

/** HTML that is safe to send as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

type Piece = Markup | string | number | null | false | readonly Markup[];

function written(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  if (piece === null || piece === false) return '';
  if (typeof piece === 'string' || typeof piece === 'number')
    return String(piece).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
  return piece.map((one) => one.text).join('');
}

/** Template for HTML: what is put in is escaped, unless it is `Markup`. Nothing is written for null and false. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(strings.reduce((text, part, at) => text + written(pieces[at - 1] ?? null) + part));
}
