// A plain text on its way into the store: must be UTF-8 to its end, and leaves with numbers of identity cards masked. Holds a line's end, never
// the text.
import { DocumentRejected } from '../refusals.ts';
import { longestNumber, maskNumbers } from './national-ids.ts';
import { hasControls } from './types.ts';

/** How far a line of digits and what stands between them is looked back along. */
const longestLook = 4 * longestNumber;

/**
 * What of a text can leave masked, and what must wait for more. It is cut where nothing that could be part of a number stands on both sides.
 * In a long row of digits there is no such place: there numbers are masked first, and one that is not whole yet is within what waits.
 */
function cutSafely(text: string): { leaves: string; waits: string } {
  const least = Math.max(0, text.length - longestLook);
  for (let at = text.length; at > least; at -= 1)
    if (!/[\d .-]/.test(text.charAt(at - 1)))
      return { leaves: maskNumbers(text.slice(0, at)).text, waits: text.slice(at) };
  if (least === 0) return { leaves: '', waits: text };
  const masked = maskNumbers(text).text;
  const at = text.length - 2 * longestNumber;
  return { leaves: masked.slice(0, at), waits: masked.slice(at) };
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
    const { leaves, waits } = cutSafely(kept);
    if (leaves !== '') yield encoder.encode(leaves);
    kept = waits;
  }
  kept += decode();
  if (kept !== '') yield encoder.encode(maskNumbers(kept).text);
}
