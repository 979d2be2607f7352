// Where messages come from in a running part: a real mailbox, and on a laptop the local one. Hands each to the intake, and remembers how far it read.
import type { Sources } from '../../sources.ts';
import { takeMessage, type Via } from '../taking.ts';
import { startMailboxReader, type Destination, type Reader, type Receiving } from './imap.ts';
import { startSpool } from './spool.ts';

/** The intake as the readers see it. */
export function receivingOf(sources: Sources, via: Via): Receiving {
  const { pool, clock, config } = sources;
  return {
    largest: config.documents.limitBytes,
    async take(raw, arrivedAt): Promise<Destination> {
      const now = clock.now();
      const at = new Date(Math.min(now.getTime(), arrivedAt.getTime() + config.clockOffsetMs));
      const { id } = await takeMessage(sources, { raw, via, at });
      const rows = await pool.query<{ state: string }>('select state from intake_message where id = $1', [id]);
      return rows.rows[0]?.state === 'QUARANTINED' ? 'Quarantined' : 'Processed';
    },
    async settledUpTo(mailbox, uidValidity) {
      const rows = await pool.query<{ last_uid: number }>(
        'select last_uid from intake_mailbox where name = $1 and uid_validity = $2',
        [mailbox, uidValidity.toString()],
      );
      return rows.rows[0]?.last_uid ?? 0;
    },
    async settle(mailbox, uidValidity, uid) {
      await pool.query(
        `insert into intake_mailbox (name, uid_validity, last_uid) values ($1, $2, $3)
         on conflict (name) do update set uid_validity = excluded.uid_validity, read_at = now(),
           last_uid = case when intake_mailbox.uid_validity = excluded.uid_validity then greatest(intake_mailbox.last_uid, excluded.last_uid)
             else excluded.last_uid end`,
        [mailbox, uidValidity.toString(), uid],
      );
    },
  };
}

/** Begins to receive. */
export function startReceiving(sources: Sources): Reader {
  const { imap, intakeSpool } = sources.config;
  const readers = [
    ...(imap ? [startMailboxReader(imap, receivingOf(sources, 'IMAP'))] : []),
    ...(intakeSpool === null ? [] : [startSpool(intakeSpool, receivingOf(sources, 'LOCAL'))]),
  ];
  return {
    async close() {
      await Promise.all(readers.map((reader) => reader.close()));
    },
  };
}

const senderKnownDays = 90;

/** Forgets by which address a message came: it only serves to know a stranger's next letter again. */
export async function forgetSenders({ pool, clock }: Pick<Sources, 'pool' | 'clock'>): Promise<void> {
  await pool.query(
    `update intake_message set sender_key = null
     where sender_key is not null and received_at < $1::timestamptz - make_interval(days => $2)`,
    [clock.now(), senderKnownDays],
  );
}
