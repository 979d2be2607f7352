// Rights requests, what happened to them, what was decided about them item by item, and letters to whoever asked. What people wrote is sealed.
import { Migration } from '@clounge/shared/database';

const kinds = `in ('VIEW', 'CORRECT', 'DELETE', 'STOP')`;
const proven = `('VERIFIED', 'DECIDED', 'CARRYING_OUT')`;

export class Requests extends Migration {
  override up(): void {
    this.addSql(`create table request_number (year int primary key, last int not null)`);
    this.addSql(`create table rights_request (
      id uuid primary key, reference text not null unique, tenant_id uuid, subject_id uuid not null,
      scope text not null, scope_version int not null default 1, sealed bytea not null, revision int not null default 1,
      state text not null default 'RECEIVED' check (state in ('RECEIVED', 'VERIFYING', 'VERIFIED', 'DECIDED', 'CARRYING_OUT', 'CLOSED')),
      kind text not null check (kind ${kinds}), kind_confirmed boolean not null,
      channel text not null check (channel in ('EMAIL', 'LETTER', 'FAX', 'PHONE', 'PORTAL', 'API')),
      language text not null check (language in ('en', 'ko', 'id')),
      requested_by text not null check (requested_by in ('SELF', 'AGENT', 'GUARDIAN')),
      about_id uuid, matched_by text, matched_at timestamptz, registered_by text,
      received_at timestamptz not null, policy_version text not null references policy_version (version),
      laws text[] not null check (cardinality(laws) > 0), law text not null, due_at timestamptz not null, extended_until timestamptz,
      verify_by timestamptz not null, verified_at timestamptz,
      verified_how text check (verified_how in ('SIGNED_IN', 'CODE', 'DOCUMENT', 'CALL_BACK', 'MANDATE')),
      assigned_to text, decided_at timestamptz, decided_by text, reminded int not null default 0,
      outcome text check (outcome in ('CARRIED_OUT', 'PARTLY', 'REFUSED', 'NOT_VERIFIED', 'WITHDRAWN', 'DUPLICATE')),
      linked_to uuid, duplicate_of uuid,
      objection_to uuid references rights_request (id) on delete set null,
      closed_at timestamptz, written_at timestamptz not null default now(),
      proven boolean not null generated always as (verified_at is not null) stored,
      linked_proven boolean generated always as (case when linked_to is not null and verified_at is not null then true end) stored,
      duplicate_proven boolean generated always as (case when duplicate_of is not null and verified_at is not null then true end) stored,
      unique (id, proven),
      check (due_at >= received_at), check (extended_until > due_at), check (closed_at >= received_at),
      check ((state = 'CLOSED') = (closed_at is not null)), check ((closed_at is null) = (outcome is null)),
      check ((verified_at is null) = (verified_how is null)), check ((decided_at is null) = (decided_by is null)),
      check (verified_at is null or about_id is not null), check (state not in ${proven} or verified_at is not null),
      check (state not in ('DECIDED', 'CARRYING_OUT') or decided_at is not null),
      check (state not in ('RECEIVED', 'VERIFYING') or verified_at is null),
      check (linked_to <> id), check (duplicate_of <> id), check (objection_to <> id),
      check (outcome is distinct from 'DUPLICATE' or closed_at is not null),
      foreign key (linked_to) references rights_request (id) on delete set null,
      foreign key (duplicate_of) references rights_request (id) on delete set null,
      -- A request that showed who asks is never hung onto one that did not, and never closed in its favour.
      foreign key (linked_to, linked_proven) references rights_request (id, proven) deferrable initially deferred,
      foreign key (duplicate_of, duplicate_proven) references rights_request (id, proven) deferrable initially deferred)`);
    // One verified request a person and right stands for itself; others of theirs hang on it. Unverified ones do not count: they block nobody.
    this.addSql(`create unique index rights_request_genuine on rights_request (about_id, kind)
      where state in ${proven} and linked_to is null and objection_to is null`);
    this.addSql(
      `create index rights_request_queue on rights_request ((coalesce(extended_until, due_at)), id) where closed_at is null`,
    );
    this.addSql(`create index rights_request_all on rights_request ((coalesce(extended_until, due_at)), id)`);
    this.addSql(`create index rights_request_subject on rights_request (subject_id)`);
    this.addSql(`create index rights_request_about on rights_request (about_id) where about_id is not null`);
    this.addSql(`create index rights_request_assigned on rights_request (assigned_to) where closed_at is null`);
    this.addSql(`create index rights_request_linked on rights_request (linked_to) where linked_to is not null`);
    this.addSql(`create index rights_request_closed on rights_request (closed_at) where closed_at is not null`);

    this.addSql(`create table rights_request_event (
      id bigint generated always as identity primary key, request_id uuid not null, at timestamptz not null, kind text not null,
      by_staff text, argument jsonb not null default '{}', once text unique, written_at timestamptz not null default now())`);
    this.addSql(`create index rights_request_event_request on rights_request_event (request_id, id)`);

    this.addSql(`create table rights_request_item (
      id uuid primary key, request_id uuid not null, position int not null, record_class text not null,
      outcome text not null check (outcome in ('GRANTED', 'KEPT', 'REFUSED')), law text, clause text, until_day date, reason_code text,
      decided_by text not null, decided_at timestamptz not null, unique (request_id, position),
      check ((outcome = 'REFUSED') = (reason_code is not null)), check (outcome <> 'KEPT' or clause is not null))`);

    this.addSql(`create table rights_request_letter (
      id uuid primary key, request_id uuid not null, kind text not null check (kind in ('EXTENSION', 'UNVERIFIED', 'DECISION')),
      way text not null check (way in ('MAIL', 'PAPER')), written_at timestamptz not null, sent_at timestamptz, sent_by text,
      unique (request_id, kind))`);

    this.addSql(`revoke update, delete on rights_request_event, rights_request_item, request_number from privacy_app`);
    this.addSql(`grant update (last) on request_number to privacy_app`);
    this.addSql(`revoke update, delete on rights_request_letter from privacy_app`);
    this.addSql(`grant update (sent_at, sent_by, way) on rights_request_letter to privacy_app`);
  }

  /** What people asked for is destroyed by the procedure, never by a migration. */
  override down(): void {
    throw new Error('Rights requests are destroyed by the procedure only.');
  }
}
