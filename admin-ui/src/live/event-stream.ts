// Reads Server-Sent Events (WHATWG HTML §9.2) from a body that is still coming: the browser's own reader cannot send a token. Pure.

export interface StreamEvent {
  name: string;
  data: string;
  /** The id that stands last, with this event or before it; null where none came. */
  lastId: string | null;
}

/** Lines end by LF, CR or both; a CR at the end of a piece may be half of one. */
const lineEnd = /\r\n|\n|\r(?!$)/;

/** Events as they are complete. `received` is called for every piece that comes, comments included: the other side lives. */
export async function* eventsOf(
  body: ReadableStream<Uint8Array>,
  received: () => void = () => undefined,
): AsyncGenerator<StreamEvent, void, undefined> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  let name = '';
  let data: string[] = [];
  let lastId: string | null = null;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      received();
      const lines = (rest + value).split(lineEnd);
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line === '') {
          if (data.length > 0) yield { name: name === '' ? 'message' : name, data: data.join('\n'), lastId };
          name = '';
          data = [];
          continue;
        }
        const colon = line.indexOf(':');
        const field = colon < 0 ? line : line.slice(0, colon);
        const said = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
        if (field === 'event') name = said;
        if (field === 'data') data.push(said);
        if (field === 'id' && !said.includes('\0')) lastId = said;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
