// What each right comes to: how staff grant it, and what there must be of it in the end, exactly once, and of nothing else anything.
import type { Desk, Refused } from './desk.ts';
import type { Office } from './office.ts';
import type { Member } from './people.ts';
import type { Right } from './visitor.ts';

export const rights: readonly Right[] = ['VIEW', 'CORRECT', 'DELETE', 'STOP'];

/** The address that a correction writes. */
export const correctedEmail = ({ email }: Member): string => email.replace('@', '.new@');

/** Grants a right as the person in charge does; a correction is proposed and approved. */
export async function grant(
  office: Office,
  desk: Desk,
  right: Right,
  requestId: string,
  member: Member,
): Promise<Refused> {
  if (right !== 'CORRECT') return desk.decide(requestId, ['membership']);
  const [row] = await office.sql<{ id: string }>('identity', 'select id from membership where subject_id = $1', [
    member.id,
  ]);
  const fields = [{ field: 'email', value: correctedEmail(member) }];
  const proposed = await desk.propose(requestId, {
    recordClass: 'membership',
    table: 'membership',
    id: row?.id ?? '',
    fields,
  });
  return proposed ?? desk.approve(requestId);
}

/** What was done under a request, counted. */
export interface Effects {
  state: string;
  outcome: string | null;
  /** Kinds of its letters, in order of the alphabet. */
  letters: string[];
  /** Letters by mail that did not leave. */
  unsent: number;
  verified: number;
  decided: number;
  closed: number;
  packages: number;
  /** Steps of corrections whose former key has ended, and ledger entries of those keys. */
  corrected: number;
  formerKeysEnded: number;
  /** Corrections, steps and grants that were begun and not ended. */
  halfDone: number;
  /** Doors that it keeps shut. */
  stopped: number;
  deleted: number;
  /** Others who have the data and were told more than once of the same. */
  toldTwice: number;
}

const nothing: Omit<Effects, 'state' | 'outcome' | 'letters'> = {
  unsent: 0,
  verified: 1,
  decided: 1,
  closed: 1,
  packages: 0,
  corrected: 0,
  formerKeysEnded: 0,
  halfDone: 0,
  stopped: 0,
  deleted: 0,
  toldTwice: 0,
};

const carriedOut = { state: 'CLOSED', outcome: 'CARRIED_OUT', letters: ['DECISION'] };

/**
 * What there must be when a granted right was carried out. `entries`: registry entries that it concerns, two where somebody asks themselves
 * from elsewhere than we know. `own`: the person asked themselves, so that there is a request of theirs, which law keeps.
 */
export function expected(right: Right, { entries, own }: { entries: 1 | 2; own: boolean }): Effects {
  switch (right) {
    case 'VIEW':
      return { ...nothing, ...carriedOut, packages: 1 };
    case 'CORRECT':
      return { ...nothing, ...carriedOut, corrected: 1, formerKeysEnded: 1 };
    case 'STOP':
      return { ...nothing, ...carriedOut, stopped: entries };
    case 'DELETE':
      // What law keeps is told beside what was granted. Nobody is stopped any more: what the door kept shut is gone.
      return {
        ...nothing,
        state: 'CLOSED',
        outcome: own ? 'PARTLY' : 'CARRIED_OUT',
        letters: ['DECISION', 'DELETION_BEGUN'],
        deleted: 1,
      };
  }
}

/** What there must be of a request whose sender never showed who they are. */
export const expectedOfImpostor: Effects = {
  ...nothing,
  state: 'CLOSED',
  outcome: 'NOT_VERIFIED',
  letters: ['UNVERIFIED'],
  verified: 0,
  decided: 0,
};

const counted = `select r.state, r.outcome,
  (select coalesce(array_agg(kind order by kind), '{}') from rights_request_letter where request_id = r.id) as letters,
  (select count(*)::int from rights_request_letter where request_id = r.id and way = 'MAIL' and sent_at is null) as unsent,
  (select count(*)::int from rights_request_event where request_id = r.id and kind = 'VERIFIED') as verified,
  (select count(*)::int from rights_request_event where request_id = r.id and kind = 'DECIDED') as decided,
  (select count(*)::int from rights_request_event where request_id = r.id and kind = 'CLOSED') as closed,
  (select count(*)::int from view_package where case_id = r.id) as packages,
  (select count(*)::int from correction_step s join correction c on c.id = s.correction_id where c.request_id = r.id and s.state = 'ENDED') as corrected,
  (select count(*)::int from correction where request_id = r.id and state = 'APPROVED')
    + (select count(*)::int from correction_step s join correction c on c.id = s.correction_id where c.request_id = r.id and s.state <> 'ENDED')
    + (select count(*)::int from deletion_grant where request_id = r.id and settled_at is null) as "halfDone",
  (select count(*)::int from processing_stop where request_id = r.id and lifted_at is null) as stopped,
  (select count(*)::int from deletion_grant where request_id = r.id and record_class = 'membership' and batch_id is not null) as deleted,
  (select count(*)::int from (select 1 from trustee_task t join trustee_task_subject s on s.task_id = t.id
     where t.reason like '%' || r.reference || '%' group by t.trustee_id, s.subject_id having count(*) > 1) d) as "toldTwice",
  (select coalesce(array_agg(id), '{}') from correction where request_id = r.id) as corrections
  from rights_request r where r.id = $1`;

/** Counts what was done under a request, in the tables themselves. */
export async function effectsOf(office: Pick<Office, 'sql'>, requestId: string): Promise<Effects> {
  const [found] = await office.sql<Omit<Effects, 'formerKeysEnded'> & { corrections: string[] }>('privacy', counted, [
    requestId,
  ]);
  if (!found) throw new Error('A request is lost.');
  const { corrections, ...rest } = found;
  const [ended] = await office.sql<{ count: number }>(
    'vault',
    'select count(*)::int as count from ledger where batch = any ($1::uuid[])',
    [corrections],
  );
  return { ...rest, formerKeysEnded: ended?.count ?? 0 };
}
