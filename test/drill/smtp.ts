// Hands letters over by SMTP as a mail server does, whatever their bytes are: no mail library, which would write them anew. RFC 5321 §4.5.2.
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

/** Speaks to one server over one connection. */
export interface Sender extends AsyncDisposable {
  /** Hands a letter over; the code of the answer, 250 where it was taken. Throws where the server goes away. */
  send(raw: Buffer, to: string): Promise<number>;
}

/** A letter as it arrives: what ends without a line end gets one. */
export const asDelivered = (raw: Buffer): Buffer =>
  raw.length >= 2 && raw.subarray(-2).equals(Buffer.from('\r\n')) ? raw : Buffer.concat([raw, Buffer.from('\r\n')]);

/** Dots at the beginnings of lines twice, and the dot that ends it. */
const onTheWire = (raw: Buffer): Buffer =>
  Buffer.from(
    `${asDelivered(raw)
      .toString('latin1')
      .replaceAll(/(^|\n)\./g, '$1..')}.\r\n`,
    'latin1',
  );

/** The code of the next answer; its last line is the one without a dash behind the code. */
async function answerOf(lines: AsyncIterator<string, undefined>): Promise<number> {
  for (;;) {
    const line: IteratorResult<string, undefined> = await lines.next();
    if (line.done) throw new Error('The mail server went away.');
    if (/^\d{3}( |$)/.test(line.value)) return Number(line.value.slice(0, 3));
  }
}

/** Connects to a server on loopback. */
export async function smtpSender(port: number): Promise<Sender> {
  const socket = connect(port, '127.0.0.1');
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  const ask = (line: string): Promise<number> => {
    socket.write(`${line}\r\n`);
    return answerOf(lines);
  };
  const demand = async (line: string, code: number) => {
    const said = await ask(line);
    if (said !== code) throw new Error(`The mail server answered ${said} to ${line.split(' ')[0] ?? ''}.`);
  };
  await answerOf(lines);
  await demand('EHLO drill.example', 250);
  return {
    async send(raw, to) {
      await demand('MAIL FROM:<>', 250);
      await demand(`RCPT TO:<${to}>`, 250);
      await demand('DATA', 354);
      socket.write(onTheWire(raw));
      return answerOf(lines);
    },
    async [Symbol.asyncDispose]() {
      const closed = once(socket, 'close');
      await ask('QUIT');
      socket.end();
      await closed;
    },
  };
}
