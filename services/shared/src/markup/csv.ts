// Text into CSV (RFC 4180). Nothing that a table holds is ever run by the spreadsheet that opens it.

/** A cell that no spreadsheet takes for a formula (OWASP, CSV injection), quoted as RFC 4180 wants. */
function cell(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A line of a table, with its end. */
export const csvLine = (values: readonly string[]): string => `${values.map(cell).join(',')}\r\n`;
