// One open objection a decision, and letters to those whose request is answered with another one of theirs.
import { Migration } from '@clounge/shared/database';

export class RequestObjections extends Migration {
  override up(): void {
    this.addSql(
      `create unique index rights_request_objection on rights_request (objection_to) where objection_to is not null and closed_at is null`,
    );
    this.addSql(`alter table rights_request_letter drop constraint rights_request_letter_kind_check`);
    this.addSql(
      `alter table rights_request_letter add check (kind in ('EXTENSION', 'UNVERIFIED', 'DECISION', 'DUPLICATE', 'WITHDRAWN'))`,
    );
  }

  /** What people asked for is destroyed by the procedure, never by a migration. */
  override down(): void {
    throw new Error('Rights requests are destroyed by the procedure only.');
  }
}
