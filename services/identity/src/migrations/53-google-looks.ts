// When Google was last asked whether a link still stands.
import { Migration } from '@clounge/shared/database';

export class GoogleLooks extends Migration {
  override up(): void {
    this.addSql('alter table google_link add looked_at timestamptz');
    this.addSql(
      'create index google_link_look on google_link ((coalesce(looked_at, linked_at))) where unlinked_at is null and broken_at is null',
    );
  }

  override down(): void {
    this.addSql('drop index google_link_look');
    this.addSql('alter table google_link drop looked_at');
  }
}
