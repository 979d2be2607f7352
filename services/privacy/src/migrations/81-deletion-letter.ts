// A letter that tells whoever asked for deletion what was granted and until when it can be taken back.
import { Migration } from '@clounge/shared/database';

export class DeletionLetter extends Migration {
  override up(): void {
    this.addSql(`alter table rights_request_letter drop constraint rights_request_letter_kind_check`);
    this.addSql(`alter table rights_request_letter add constraint rights_request_letter_kind_check
      check (kind in ('EXTENSION', 'UNVERIFIED', 'DECISION', 'DUPLICATE', 'WITHDRAWN', 'DELETION_BEGUN'))`);
  }

  /** What people were told stays. */
  override down(): void {
    throw new Error('Letters that were written stay written.');
  }
}
