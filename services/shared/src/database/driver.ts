// The ORM's driver, which gives back what broke: Kysely keeps a connection for ever when the statement that begins or ends its
// transaction fails on it, so that a server's restart would leave a pool empty and a process that never ends. Never retries a statement.
import { PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';

class Connection extends PostgreSqlConnection {
  override createKyselyDialect(...options: Parameters<PostgreSqlConnection['createKyselyDialect']>) {
    const dialect = super.createKyselyDialect(...options);
    const createDriver = dialect.createDriver.bind(dialect);
    dialect.createDriver = () => {
      const driver = createDriver();
      const begin = driver.beginTransaction.bind(driver);
      const rollback = driver.rollbackTransaction.bind(driver);
      // A connection that cannot roll back is broken: its server rolled back when it broke, and the pool drops it once it is given back.
      driver.rollbackTransaction = async (connection) => rollback(connection).catch(() => undefined);
      driver.beginTransaction = async (connection, settings) => {
        try {
          await begin(connection, settings);
        } catch (error) {
          // One more round trip: by its end the pool knows whether the connection broke, and lends a broken one to nobody.
          await driver.rollbackTransaction(connection);
          await driver.releaseConnection(connection);
          throw error;
        }
      };
      return driver;
    };
    return dialect;
  }
}

/** PostgreSQL for `MikroORM.init`; as `PostgreSqlDriver`, but a broken connection never stays lent out. */
export const Driver: typeof PostgreSqlDriver = class extends PostgreSqlDriver {
  protected override readonly connection = new Connection(this.config);
};
