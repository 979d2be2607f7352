// A plain text on its way into the store: must be UTF-8 to its end, and leaves with numbers of identity cards masked. Holds a line's end, never
// the text.
import { DocumentRejected } from '../refusals.ts';
import { longestNumber, maskNumbers } from './national-ids.ts';
import { hasControls } from './types.ts';

/** Where a text may be cut: nothing that could be part of a number stands on both sides. Zero where nowhere. */
function safeCut(text: string): number {
  for (let at = text.length; at > 0 && at > text.length - 4 * longestNumber; at -= 1)
    if (!/[\d .-]/.test(text.charAt(at - 1))) return at;
  // A run of digits and separators that is longer than any number: cut far enough from its end.
  return Math.max(0, text.length - 2 * longestNumber);
}

/** Yields the text with numbers masked. Throws `DocumentRejected` TYPE_MISMATCH where it is no text after all. */
export async function* maskedText(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const encoder = new TextEncoder();
  const decode = (bytes?: Uint8Array): string => {
    try {
      const text = bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
      if (hasControls(text)) throw new DocumentRejected('TYPE_MISMATCH');
      return text;
    } catch {
      throw new DocumentRejected('TYPE_MISMATCH');
    }
  };
  let kept = '';
  for await (const bytes of content) {
    kept += decode(bytes);
    const cut = safeCut(kept);
    if (cut === 0) continue;
    yield encoder.encode(maskNumbers(kept.slice(0, cut)).text);
    kept = kept.slice(cut);
  }
  kept += decode();
  if (kept !== '') yield encoder.encode(maskNumbers(kept).text);
}
