// Letters as files, newest first, the oldest dropped. Nothing is parsed before somebody looks.
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddressObject } from 'mailparser';
import { writePrivate } from '../secrets.ts';

/** A letter as it is shown. */
export interface Letter {
  id: string;
  /** Of its writer: the same where it came again. */
  messageId: string;
  at: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
}

export interface LetterStore {
  add(raw: Buffer): Promise<void>;
  /** Newest first. */
  list(): Promise<Letter[]>;
  find(id: string): Promise<Letter | null>;
}

const idShape = /^\d{13}-[0-9a-f]{8}$/;

/** The oldest go by so many at once: looking through the folder for every letter would cost more than the letter. */
const droppedAtOnce = 50;

/** Letters in `folder`, about `most` of them. */
export async function letterStore(folder: string, most: number): Promise<LetterStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const known = new Map<string, Letter>();
  let added = 0;
  const place = (id: string) => join(folder, `${id}.eml`);
  const ids = async () =>
    (await readdir(folder))
      .map((name) => name.replace(/\.eml$/, ''))
      .filter((id) => idShape.test(id))
      .sort()
      .reverse();

  async function find(id: string): Promise<Letter | null> {
    if (!idShape.test(id)) return null;
    const held = known.get(id);
    if (held) return held;
    const raw = await readFile(place(id)).catch(() => null);
    if (!raw) return null;
    const letter = await read(id, raw);
    known.set(id, letter);
    return letter;
  }

  return {
    find,
    async add(raw) {
      await writePrivate(place(`${Date.now()}-${randomBytes(4).toString('hex')}`), raw);
      added += 1;
      if (added < droppedAtOnce) return;
      added = 0;
      for (const old of (await ids()).slice(most)) {
        known.delete(old);
        await rm(place(old), { force: true });
      }
    },
    async list() {
      const letters = await Promise.all((await ids()).map(find));
      return letters.filter((letter) => letter !== null);
    },
  };
}

async function read(id: string, raw: Buffer): Promise<Letter> {
  const { simpleParser } = await import('mailparser'); // only where a letter is looked at
  const mail = await simpleParser(raw, { skipImageLinks: true, skipTextToHtml: true });
  const to = mail.to === undefined ? [] : Array.isArray(mail.to) ? mail.to : [mail.to];
  return {
    id,
    messageId: mail.messageId ?? '',
    at: new Date(Number(id.slice(0, 13))).toISOString(),
    from: addresses(mail.from ? [mail.from] : []).join(', '),
    to: addresses(to),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
  };
}

const addresses = (lists: readonly AddressObject[]) =>
  lists.flatMap((list) => list.value.map((one) => one.address ?? ''));
