// Kinds of answers that are not offered any more, and that come back: proposed by one, approved by another. The versions of a kind stay as they are.
import { Migration } from '@clounge/shared/database';

export class TemplateRetirements extends Migration {
  override up(): void {
    this.addSql(`create table answer_template_retirement (
      id uuid primary key, kind text not null, act text not null check (act in ('RETIRE', 'BRING_BACK')),
      proposed_by text not null, proposed_at timestamptz not null, reason text not null,
      state text not null default 'PROPOSED' check (state in ('PROPOSED', 'RETURNED', 'APPROVED')),
      decided_by text, appointment_id uuid, decided_at timestamptz, decided_order bigint, return_reason text,
      check ((state = 'PROPOSED') = (decided_at is null) and (decided_by is null) = (decided_at is null)),
      check ((state = 'RETURNED') = (return_reason is not null)),
      check ((state = 'APPROVED') = (decided_order is not null)),
      check (state <> 'APPROVED' or (decided_by <> proposed_by and appointment_id is not null)))`);
    // Which decision was the last: times of business may stand still.
    this.addSql(`create sequence answer_template_retirement_order`);
    this.addSql(`grant usage on sequence answer_template_retirement_order to privacy_app`);
    this.addSql(
      `create unique index answer_template_retirement_waiting on answer_template_retirement (kind) where state = 'PROPOSED'`,
    );
    this.addSql(
      `create index answer_template_retirement_kind on answer_template_retirement (kind, decided_order desc) where state = 'APPROVED'`,
    );
    this.addSql(`revoke update, delete on answer_template_retirement from privacy_app`);
    this.addSql(
      `grant update (state, decided_by, appointment_id, decided_at, decided_order, return_reason) on answer_template_retirement to privacy_app`,
    );
  }

  /** Who retired what is evidence. */
  override down(): void {
    throw new Error('Decisions about answers are evidence.');
  }
}
