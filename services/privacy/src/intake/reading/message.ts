// A message as the intake sees it. Everything in it is what a stranger wrote: text to show, never to follow or to run.
import type { BrokenReason } from './structure.ts';

/** An address of a header: who it says it is, and where it would go. */
export interface Mailbox {
  name: string;
  /** In lower case. */
  address: string;
}

export interface Attachment {
  /** As the sender named it, without any path. */
  name: string;
  /** As the sender declared it, such as `application/pdf`. */
  declaredType: string;
  content: Buffer;
}

export interface MailMessage {
  from: Mailbox;
  /** Reply-To, where it is another address than From. */
  replyTo: string | null;
  /** Without its brackets; null where there is none. */
  messageId: string | null;
  /** Message-IDs of In-Reply-To and References, without brackets, the nearest first. */
  answers: string[];
  subject: string;
  text: string;
  sentAt: Date | null;
  attachments: Attachment[];
  /** Headers that tell what a program sent, in lower case names; RFC 3834 and its neighbours. */
  automatic: { autoSubmitted: string; precedence: string; list: boolean; nullReturnPath: boolean; report: boolean };
}

export type Reading = { kind: 'read'; message: MailMessage } | { kind: 'broken'; reason: BrokenReason };
