// Connections and migrations of one part's own database. Never opens another part's database.
import { MikroORM, type AnyEntity, type EntityClass, type EntitySchema } from '@mikro-orm/postgresql';
import { Migrator, type Migration } from '@mikro-orm/migrations';
import { Driver } from './driver.ts';

export type EntityDefinition = EntitySchema<AnyEntity> | EntityClass<AnyEntity>;

/** What `migrate` runs, in order; names are kept for ever. */
export interface NamedMigration {
  name: string;
  class: new (...args: ConstructorParameters<typeof Migration>) => Migration;
}

/** An ORM over one database. Statement errors carry no row contents: parameters are not logged. */
export async function connect(url: string, entities: readonly unknown[], connections = 8): Promise<MikroORM> {
  return MikroORM.init({
    driver: Driver,
    clientUrl: url,
    entities: entities as EntityDefinition[],
    dataloader: true,
    debug: false,
    logger: () => undefined,
    pool: { min: 0, max: connections },
    driverOptions: { connectionTimeoutMillis: 5_000 },
    discovery: { warnWhenNoEntities: false },
    migrations: { snapshot: false },
  });
}

/** Brings a database up to date as its owner. Idempotent; each migration runs in one transaction. */
export async function migrate(ownerUrl: string, migrations: readonly NamedMigration[]): Promise<void> {
  const orm = await MikroORM.init({
    driver: Driver,
    clientUrl: ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    debug: false,
    logger: () => undefined,
    pool: { min: 0, max: 2 },
    extensions: [Migrator],
    migrations: {
      migrationsList: [...migrations],
      snapshot: false,
      disableForeignKeys: false,
      tableName: 'schema_migration',
      transactional: true,
      allOrNothing: true,
    },
  });
  try {
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
}

export type { MikroORM } from '@mikro-orm/postgresql';
export { Migration } from '@mikro-orm/migrations';
export { arrays } from './arrays.ts';
export { within } from './nested.ts';
export { inTransaction, openPool, together, unavailable, type Pool, type Queryable } from './pool.ts';
export { uuidOfHash } from './uuid-of-hash.ts';
