// Texts that answers begin with, by kind, language and version. A version is written once; deciding about it is all that ever changes in it.
import { readFileSync } from 'node:fs';
import { Migration } from '@clounge/shared/database';

/** The first versions, as they came with the program. */
const first = readFileSync(new URL('./98-answer-templates.json', import.meta.url), 'utf8');

export class AnswerTemplates extends Migration {
  override up(): void {
    this.addSql(`create table answer_template (
      id uuid primary key, kind text not null check (kind ~ '^[a-z][a-z-]{0,39}$'), language text not null check (language in ('en', 'ko', 'id')),
      version int not null check (version > 0), title text not null, body text not null,
      changed_by text not null, changed_at timestamptz not null, reason text not null, restores int check (restores < version),
      state text not null check (state in ('PROPOSED', 'RETURNED', 'APPROVED')),
      decided_by text, appointment_id uuid, decided_at timestamptz, return_reason text,
      unique (kind, language, version),
      check ((state = 'PROPOSED') = (decided_at is null) and (decided_by is null) = (decided_at is null)),
      check ((state = 'RETURNED') = (return_reason is not null)),
      check (state <> 'APPROVED' or changed_by = 'system' or (decided_by <> changed_by and appointment_id is not null)))`);
    this.addSql(
      `create unique index answer_template_waiting on answer_template (kind, language) where state = 'PROPOSED'`,
    );
    this
      .addSql(`insert into answer_template (id, kind, language, version, title, body, changed_by, changed_at, reason, state, decided_by, decided_at)
      select gen_random_uuid(), t->>'id', said.key, 1, t->'title'->>said.key, said.value, 'system', now(), 'Came with the program.',
        'APPROVED', 'system', now()
      from jsonb_array_elements($first$${first}$first$::jsonb) t, jsonb_each_text(t->'text') said`);
    this.addSql(`revoke update, delete on answer_template from privacy_app`);
    this.addSql(
      `grant update (state, decided_by, appointment_id, decided_at, return_reason) on answer_template to privacy_app`,
    );
  }

  /** What was sent names its version. */
  override down(): void {
    throw new Error('Versions of answers are evidence.');
  }
}
