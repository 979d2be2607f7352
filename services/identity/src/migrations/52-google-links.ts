// Links with Google: that Google ended one, and that access was taken back there.
import { Migration } from '@clounge/shared/database';

export class GoogleLinks extends Migration {
  override up(): void {
    this.addSql('alter table google_link add broken_at timestamptz, add revoked_at timestamptz');
    this.addSql(
      'create index google_link_unrevoked on google_link (unlinked_at) where unlinked_at is not null and revoked_at is null',
    );
  }

  override down(): void {
    this.addSql('drop index google_link_unrevoked');
    this.addSql('alter table google_link drop broken_at, drop revoked_at');
  }
}
