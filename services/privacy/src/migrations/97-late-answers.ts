// The few requests that were answered late, in the order in which they ended: they are listed and counted without passing over all the others.
import { Migration } from '@clounge/shared/database';

export class LateAnswers extends Migration {
  override up(): void {
    this.addSql(
      `create index rights_request_late on rights_request (closed_at, id, law, channel, kind, language, assigned_to, state)
       where closed_at > coalesce(extended_until, due_at)`,
    );
  }

  override down(): void {
    this.addSql('drop index rights_request_late');
  }
}
