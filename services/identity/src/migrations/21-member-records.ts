// Tables of what membership brings with it: log-ins, usage, misuse, Google links, consents. Contents sealed, times plain for selection.
import { Migration } from '@clounge/shared/database';

const sealedColumns = `
        id uuid primary key,
        subject_id uuid not null references data_subject (id),
        tenant_id uuid not null references organization (id),
        scope text not null,
        scope_version integer not null default 1,
        sealed bytea not null`;

/** Records that hang on a person, each with the time that its retention rule counts from. */
export class MemberRecords extends Migration {
  override up(): void {
    this.addSql(`
      create table login_record (${sealedColumns},
        fingerprint bytea not null unique,
        at timestamptz not null,
        until_day date not null
      )`);
    this.addSql(`create index login_record_subject on login_record (subject_id, at desc, id desc)`);
    this.addSql(`create index login_record_day on login_record (until_day)`);

    this.addSql(`create table usage_event (${sealedColumns}, at timestamptz not null)`);
    this.addSql(`create index usage_event_subject on usage_event (subject_id)`);

    this.addSql(`
      create table misuse_record (${sealedColumns},
        collected_at timestamptz not null,
        decided_at timestamptz,
        subject_told_at timestamptz,
        check (decided_at >= collected_at)
      )`);
    this.addSql(`create index misuse_record_subject on misuse_record (subject_id)`);

    this.addSql(`
      create table google_link (${sealedColumns},
        linked_at timestamptz not null,
        unlinked_at timestamptz,
        check (unlinked_at >= linked_at)
      )`);
    this.addSql(`create index google_link_subject on google_link (subject_id)`);
    this.addSql(`create unique index google_link_living on google_link (subject_id) where unlinked_at is null`);

    this.addSql(`
      create table consent (${sealedColumns},
        given_at timestamptz not null,
        ended_at timestamptz,
        check (ended_at >= given_at)
      )`);
    this.addSql(`create index consent_subject on consent (subject_id)`);

    this.addSql(`
      grant select, insert, update, delete on login_record, usage_event, misuse_record, google_link, consent to identity_app`);
  }
}
