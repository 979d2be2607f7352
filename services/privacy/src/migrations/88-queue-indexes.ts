// Indexes by which a page of the queue costs the same with a million requests: the order first, then what a filter asks for, so that rows that
// do not fit are passed over inside the index.
import { Migration } from '@clounge/shared/database';

const facets = 'law, channel, kind, language, assigned_to, state';
const answerBy = '(coalesce(extended_until, due_at))';

export class QueueIndexes extends Migration {
  override up(): void {
    for (const replaced of ['queue', 'all', 'assigned', 'closed']) this.addSql(`drop index rights_request_${replaced}`);
    this.addSql(
      `create index rights_request_queue on rights_request (${answerBy}, id, ${facets}) where closed_at is null`,
    );
    this.addSql(`create index rights_request_all on rights_request (${answerBy}, id, ${facets})`);
    this.addSql(
      `create index rights_request_came on rights_request (received_at, id, ${facets}) where closed_at is null`,
    );
    this.addSql(`create index rights_request_received on rights_request (received_at, id, ${facets})`);
    // What was closed lately, and, by its first column, what is due for destruction.
    this.addSql(
      `create index rights_request_closed on rights_request (closed_at, id, ${facets}) where closed_at is not null`,
    );
    this.addSql(
      `create index rights_request_assigned on rights_request (assigned_to, ${answerBy}, id) where closed_at is null`,
    );
    // What few rows fit is found by what is asked for, and sorted; the orders above would be read to their ends.
    this.addSql(`create index rights_request_facets on rights_request (law, channel, kind, language, state)`);
    this.addSql(
      `create index rights_request_open_facets on rights_request (law, channel, kind, language, state, assigned_to) where closed_at is null`,
    );
  }

  override down(): void {
    throw new Error('The queue is not read without its indexes.');
  }
}
