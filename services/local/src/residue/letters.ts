// Letters as places to look at: as they lie, and as their reader sees them. A letter that only its own addressee got is theirs, not ours.
import { readFile } from 'node:fs/promises';
import type { Search } from './search.ts';
import { letterSource } from './sources.ts';

/**
 * Looks at one letter of the laptop's mailbox, which stands for the mailboxes of the world. What names a person in a letter to nobody but
 * that person is no residue: elsewhere it has left the installation. A letter to anybody else that names them is.
 */
export async function lookAtLetter(search: Search, path: string, place: string): Promise<void> {
  const raw = await readFile(path);
  const { simpleParser } = await import('mailparser'); // only where there are letters
  const mail = await simpleParser(raw);
  const to = [mail.to ?? [], mail.cc ?? [], mail.bcc ?? []].flat().flatMap(({ value }) => value);
  const addressees = to.map(({ address }) => address?.toLowerCase() ?? '');
  await search.lookAt(
    letterSource,
    place,
    (sink) => {
      sink.feed(raw);
      for (const text of [mail.subject, mail.text, mail.html || undefined]) sink.feed(Buffer.from(`\n${text ?? ''}`));
      for (const { content, filename } of mail.attachments) {
        sink.feed(Buffer.from(`\n${filename ?? ''}\n`));
        sink.feed(content);
      }
    },
    { addressees },
  );
}
