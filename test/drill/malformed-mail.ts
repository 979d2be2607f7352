// Malformed messages, through the mail server and the intake of a running installation; then every row is looked at, and every byte that was kept
// apart. Knows no message's row: what must be counted is counted over all of them.
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import * as fc from 'fast-check';
import { privacyAddress } from '@clounge/local/mailbox/spool';
import { everyConversation } from '@clounge/privacy/consultations/conversations';
import { malformed } from '@clounge/privacy/intake/testing/malformed';
import { asDelivered, smtpSender } from './smtp.ts';

/** A running installation as this drill sees it. */
export interface Fed {
  smtpPort: number;
  /** Where the mail server leaves what is written to us. */
  spool: string;
  url(part: 'gateway' | 'privacy'): string;
  rows<Row extends object>(statement: string): Promise<Row[]>;
  /** A token of an officer, good for some minutes. */
  officer(): Promise<string>;
}

/** How messages ended. All of `lost` must be 0. */
export interface MailEnds {
  handedOver: number;
  cases: number;
  ignored: number;
  apart: number;
  repeats: number;
  /** Reasons of what was kept apart, with how many. */
  reasons: Record<string, number>;
  lost: {
    /** The mail server did not take them. */
    refused: number;
    /** They wait still, or are in no row. */
    nowhere: number;
    /** Rows of cases without a case, or whose case is not there. */
    withoutCase: number;
    /** Rows of what was kept apart or ignored whose bytes are not as they were sent. */
    withoutBytes: number;
  };
}

/** Every so-manieth comes twice, as when a mail server loses our answer. */
const twiceEvery = 25;

/** So long nothing may happen before what waits counts as stuck. */
const stuckMs = 30_000;

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const waitingIn = async (folder: string) => (await readdir(folder)).filter((name) => name.endsWith('.eml')).length;

/** Hands over so many, drawn by a seed, and waits until all of them have ended. */
export async function feedMail(at: Fed, size: { count: number; seed: number }): Promise<MailEnds> {
  const raws = fc.sample(malformed, { numRuns: size.count, seed: size.seed });
  const sent = new Set<string>();
  let refused = 0;
  let handedOver = 0;
  {
    await using sender = await smtpSender(at.smtpPort);
    for (const [n, raw] of raws.entries()) {
      sent.add(hash(asDelivered(raw)));
      for (let time = 0; time <= (n % twiceEvery === 0 ? 1 : 0); time += 1) {
        if ((await sender.send(raw, privacyAddress)) === 250) handedOver += 1;
        else refused += 1;
      }
    }
  }
  await untilTaken(at.spool);
  return { ...(await endsOf(at, { handedOver, refused, sent })), handedOver };
}

async function untilTaken(spool: string): Promise<void> {
  let left = await waitingIn(spool);
  for (let since = Date.now(); left > 0 && Date.now() - since < stuckMs;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = await waitingIn(spool);
    if (now !== left) since = Date.now();
    left = now;
  }
}

interface Counted {
  cases: number;
  ignored: number;
  apart: number;
  repeats: number;
  withoutCase: number;
}

async function endsOf(
  at: Fed,
  { handedOver, refused, sent }: { handedOver: number; refused: number; sent: ReadonlySet<string> },
): Promise<Omit<MailEnds, 'handedOver'>> {
  const [counted] = await at.rows<Counted>(
    `select count(*) filter (where state = 'TAKEN')::int as cases, count(*) filter (where state = 'IGNORED')::int as ignored,
       count(*) filter (where state = 'QUARANTINED')::int as apart, coalesce(sum(repeats), 0)::int as repeats,
       count(*) filter (where state = 'TAKEN' and not exists (select from intake_case c
         join (select id from rights_request union all select id from (${everyConversation}) e) one on one.id = c.case_id
         where c.message_id = m.id))::int as "withoutCase"
     from intake_message m`,
  );
  if (!counted) throw new Error('Nothing was counted.');
  const { cases, ignored, apart, repeats, withoutCase } = counted;
  const reasons = await at.rows<{ reason: string; count: number }>(
    `select reason, count(*)::int as count from intake_message where state = 'QUARANTINED' group by reason order by reason`,
  );
  const withoutBytes = await unlike(at, sent);
  const nowhere = handedOver - (cases + ignored + apart + repeats);
  return {
    cases,
    ignored,
    apart,
    repeats,
    reasons: Object.fromEntries(reasons.map(({ reason, count }) => [reason, count])),
    lost: { refused, nowhere, withoutCase, withoutBytes },
  };
}

/** A token is asked for anew after so many looks. */
const looksAToken = 400;

/** How many that were kept apart or ignored cannot be opened, or are not what was sent. */
async function unlike(at: Fed, sent: ReadonlySet<string>): Promise<number> {
  const kept = await at.rows<{ document: string | null }>(
    `select document_id as document from intake_message where state in ('QUARANTINED', 'IGNORED')`,
  );
  let others = 0;
  let token = '';
  for (const [n, { document }] of kept.entries()) {
    if (n % looksAToken === 0) token = await at.officer();
    const answer = await fetch(`${at.url('privacy')}/documents/${document ?? 'none'}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (answer.status !== 200 || !sent.has(hash(bytes))) others += 1;
  }
  return others;
}
