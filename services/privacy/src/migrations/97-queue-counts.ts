// Counts and the board are read from the indexes of the queue alone, without looking up a row: an index over an expression answers for it only if it
// holds the columns of the expression too. And late answers, which are few, are found without passing over all the others.
import { Migration } from '@clounge/shared/database';

const facets = 'law, channel, kind, language, assigned_to, state';
const answerBy = 'coalesce(extended_until, due_at)';

export class QueueCounts extends Migration {
  override up(): void {
    for (const replaced of ['queue', 'closed']) this.addSql(`drop index rights_request_${replaced}`);
    this.addSql(
      `create index rights_request_queue on rights_request ((${answerBy}), id, ${facets}) include (extended_until, due_at) where closed_at is null`,
    );
    this.addSql(
      `create index rights_request_closed on rights_request (closed_at, id, ${facets}) include (outcome, received_at, extended_until, due_at)
       where closed_at is not null`,
    );
    this.addSql(
      `create index rights_request_late on rights_request (closed_at, id, ${facets}) include (outcome, extended_until, due_at)
       where closed_at > ${answerBy}`,
    );
  }

  override down(): void {
    throw new Error('The queue is not read without its indexes.');
  }
}
