// Every way in which somebody may exercise a right: which right, by which channel, and who writes. An impostor always writes first.
import { randomUUID } from 'node:crypto';
import { follow, actInVisit, askAtPortal, type Followed, type Language, type Right } from './visitor.ts';
import { callBackPoints, documentPoints, type Desk, type Refused } from './desk.ts';
import type { Mailing } from './mailing.ts';
import type { Office } from './office.ts';
import { members, type Member } from './people.ts';
import { rights } from './rights.ts';

/** FORM: the form that the portal gives to print, sent as a letter. */
export const channels = ['LETTER', 'FORM', 'FAX', 'EMAIL', 'PHONE', 'PORTAL', 'API'] as const;
export type Channel = (typeof channels)[number];
export const writers = ['IMPOSTOR', 'SELF', 'AGENT'] as const;
export type Writer = (typeof writers)[number];

export interface Cell {
  /** Whoever gets no answer asks again under the same id, and has asked once. */
  id: string;
  right: Right;
  channel: Channel;
  writer: Writer;
  /** Whom it is about; an impostor's is the person who asks themselves by the same channel. */
  member: Member;
  /** Where the answer goes. */
  contact: string;
}

export const nameOf = ({ right, channel, writer }: Cell): string => `${right} ${channel} ${writer}`;

/** All of them. Two members each right and channel: one writes themselves, one has an agent. */
export function allCells(members: readonly Member[]): Cell[] {
  return rights.flatMap((right, row) =>
    channels.flatMap((channel, column) =>
      writers.map((writer): Cell => {
        const at = 2 * (row * channels.length + column) + (writer === 'AGENT' ? 1 : 0);
        const member = members[at];
        if (!member) throw new Error('There are too few people.');
        // From the address that we know, where they write by mail themselves.
        const own = writer === 'SELF' && channel === 'EMAIL';
        const box = `${writer}.${right}.${channel}.${member.employeeNumber}`.toLowerCase();
        return {
          id: randomUUID(),
          right,
          channel,
          writer,
          member,
          contact: own ? member.email : `${box}@elsewhere.example`,
        };
      }),
    ),
  );
}

export const membersWanted = 2 * rights.length * channels.length;

/**
 * Loads people and answers what they and their agents ask; nobody else writes. Whoever wants to be deleted left long ago: that is due as soon as it
 * is granted, since nobody can take it back any more, and they go with the next list, whether they asked or not.
 */
export async function peoplesCells(office: Office): Promise<Cell[]> {
  const longAgo = new Date(office.now().getTime() - 10 * 86_400_000);
  const people: Member[] = [];
  for (const right of rights)
    people.push(...(await members(office, membersWanted / rights.length, right === 'DELETE' ? longAgo : null)));
  return allCells(people).filter(({ writer }) => writer !== 'IMPOSTOR');
}

const wishes: Readonly<Record<Right, string>> = {
  VIEW: 'Please send me a copy of all data that you hold.',
  CORRECT: 'My e-mail address is wrong. Please correct it.',
  DELETE: 'Please delete all my data.',
  STOP: 'Please stop using my data.',
};

export const saidBy = ({ right, writer, member }: Cell): string =>
  writer === 'AGENT' ? `I act for my client ${member.email}. ${wishes[right]}` : wishes[right];

/** One black dot: the smallest scan that is one. */
const scan = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** Forms are the same for everybody: each is fetched once. */
const printed = new Map<string, Promise<Buffer>>();

function printedForm(office: Office, form: 'request' | 'mandate'): Promise<Buffer> {
  const path = `/portal/id/forms/${form}.pdf`;
  const bytes = printed.get(path) ?? office.send(path).then(async (answer) => Buffer.from(await answer.arrayBuffer()));
  printed.set(path, bytes);
  return bytes;
}

/** A letter by mail, as a mail program writes it. */
function mailOf(cell: Cell): Buffer {
  const about = cell.writer === 'IMPOSTOR' ? ` I wrote to you from ${cell.member.email} before.` : '';
  return Buffer.from(
    [
      `From: ${cell.writer === 'AGENT' ? 'An Attorney' : cell.member.name} <${cell.contact}>`,
      'To: privacy@clounge.example',
      'Subject: My data',
      `Message-ID: <${cell.id}@letters.example>`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      `${saidBy(cell)}${about}`,
      '',
    ].join('\r\n'),
  );
}

/** Sends what is written by mail. Its request is found by who wrote it, once the intake has taken it. */
export const sendMail = (mail: Mailing, cell: Cell): Promise<void> => mail.send(cell.contact, mailOf(cell));

/** Requests that came by mail, by where they came from. */
export async function byContact(office: Office): Promise<Map<string, string>> {
  const { rightsRequests } = await office.ask<{
    rightsRequests: { nodes: { id: string; content: { contact: string } }[] };
  }>('handler', '{ rightsRequests(first: 100, filter: { channel: EMAIL }) { nodes { id content { contact } } } }');
  return new Map(rightsRequests.nodes.map(({ id, content }) => [content.contact, id]));
}

async function byReference(office: Office, reference: string): Promise<string> {
  const { rightsRequests } = await office.ask<{ rightsRequests: { nodes: { id: string }[] } }>(
    'handler',
    'query R($reference: String!) { rightsRequests(filter: { reference: $reference }) { nodes { id } } }',
    { reference },
  );
  return rightsRequests.nodes[0]?.id ?? '';
}

export interface Arrived {
  id: string;
  /** What whoever asked at the portal follows it with. */
  followed?: Followed;
}

/** Brings a request in by any channel but mail. */
export async function arrives(office: Office, desk: Desk, cell: Cell): Promise<Arrived> {
  const { right, channel, writer, member, contact } = cell;
  const agent = writer === 'AGENT';
  const name = agent ? 'An Attorney' : member.name;
  if (channel === 'PORTAL') {
    const followed = await askAtPortal(office, 'en', {
      form: cell.id,
      right,
      who: agent ? 'AGENT' : 'SELF',
      name,
      email: contact,
      employeeNumber: member.employeeNumber,
      about: agent ? member.name : '',
      text: saidBy(cell),
    });
    return { id: await byReference(office, followed.reference), followed };
  }
  const about = agent ? { email: member.email, name: member.name } : { email: member.email };
  const wire = channel === 'FORM' || channel === 'EMAIL' ? 'LETTER' : channel;
  const id = await desk.registered({
    id: cell.id,
    kind: right,
    channel: wire,
    requestedBy: agent ? 'AGENT' : 'SELF',
    name,
    contact: channel === 'API' ? contact : 'Jl. Merdeka 1, Jakarta',
    about,
    text: saidBy(cell),
  });
  if (wire === 'LETTER' || wire === 'FAX') {
    const { requester } = await desk.shown(id);
    await desk.uploaded('SCAN', requester.id, id, channel === 'FORM' ? await printedForm(office, 'request') : scan);
  }
  return { id };
}

/** A human confirms the right, where software suggested it, and whom it is about, as the registry suggests. */
export async function isMatched(desk: Desk, { right, member }: Cell, id: string): Promise<Refused> {
  const { kind, kindConfirmed } = await desk.shown(id);
  if (kind !== right) throw new Error(`${kind} was suggested for ${right}.`);
  if (!kindConfirmed) {
    const refused = await desk.confirmKind(id, right);
    if (refused !== null) return refused;
  }
  const found = (await desk.candidates(id)).find(({ personId }) => personId === member.id);
  return found ? desk.match(id, member.id) : 'NOBODY_SUGGESTED';
}

/** Shows who asks, as it is done for this channel; of the portal the code by letter is for whoever follows. */
export async function isVerified(office: Office, desk: Desk, cell: Cell, id: string): Promise<Refused> {
  const { channel, writer, right } = cell;
  const { requester } = await desk.shown(id);
  if (writer === 'AGENT') {
    const paper = channel === 'FORM' ? await printedForm(office, 'mandate') : scan;
    const documentId = await desk.uploaded('MANDATE', requester.id, id, paper);
    const day = office.now().getTime();
    const onDay = (days: number) => new Date(day + days * 86_400_000).toISOString().slice(0, 10);
    const proposed = await desk.proposeMandate(id, documentId, [right], {
      validFrom: onDay(-2),
      validUntil: onDay(30),
    });
    return proposed ?? desk.confirmMandate(id);
  }
  if (channel !== 'LETTER' && channel !== 'EMAIL') return desk.callBack(id);
  return desk.checkDocument(id, await desk.uploaded('IDENTITY_DOCUMENT', requester.id, id, scan));
}

/** An impostor tries what their channel offers. Answers how each try was refused. */
export async function isTried(office: Office, desk: Desk, cell: Cell, { id, followed }: Arrived): Promise<Refused> {
  const { channel } = cell;
  if (followed) {
    const language: Language = 'en';
    const { visit } = await follow(office, language, followed);
    const tries = [
      await actInVisit(office, language, visit, 'send'),
      await actInVisit(office, language, visit, 'verify', { code: 'AAAA-AAAA' }),
      await actInVisit(office, language, visit, 'take'),
    ];
    return tries.every(({ status }) => status === 200)
      ? 'CHECK_FAILED'
      : `answered ${tries.map(({ status }) => status).join()}`;
  }
  if (channel !== 'LETTER' && channel !== 'EMAIL') return desk.callBack(id, callBackPoints.slice(0, 2));
  const { requester } = await desk.shown(id);
  return desk.checkDocument(
    id,
    await desk.uploaded('IDENTITY_DOCUMENT', requester.id, id, scan),
    documentPoints.slice(1),
  );
}
