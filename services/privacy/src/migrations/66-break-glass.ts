// Who opened a person's data without a case, why, until when, and what was thought of it afterwards. Evidence: never dropped, decided once.
import { Migration } from '@clounge/shared/database';

export class BreakGlassTable extends Migration {
  override up(): void {
    this.addSql(`create table break_glass (
      id uuid primary key, subject_id uuid not null, staff_number text not null, reason text not null,
      broken_at timestamptz not null, ends_at timestamptz not null, announced_at timestamptz,
      reviewed_at timestamptz, reviewed_by text, verdict text check (verdict in ('JUSTIFIED', 'NOT_JUSTIFIED')), note text,
      written_at timestamptz not null default now(),
      check (ends_at <= written_at + interval '61 minutes'), check (reviewed_by <> staff_number),
      check ((reviewed_at is null) = (reviewed_by is null) and (reviewed_at is null) = (verdict is null)))`);
    this.addSql(`create index break_glass_unreviewed on break_glass (broken_at desc, id) where reviewed_at is null`);
    this.addSql(`create index break_glass_all on break_glass (broken_at desc, id)`);
    this.addSql(`create index break_glass_person on break_glass (subject_id)`);
    this.addSql(`revoke update, delete on break_glass from privacy_app`);
    this.addSql(`grant update (announced_at, reviewed_at, reviewed_by, verdict, note) on break_glass to privacy_app`);
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('Who opened what without a case stays recorded.');
  }
}
