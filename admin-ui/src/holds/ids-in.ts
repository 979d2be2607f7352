// The people whom a text names: ids, or the addresses of their pages, in any arrangement.

const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Each once, in the order of the text. */
export const idsIn = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(id), ([one]) => one.toLowerCase())),
];
