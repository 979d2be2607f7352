// Settings of the billing part, read once from its environment. It has none besides those that every part has.
import { partConfig, type Environment, type PartConfig } from '@clounge/shared/config';

/** The settings of the billing part. Throws `ConfigError`, which names the setting and never its value. */
export function billingConfig(env: Environment = process.env): PartConfig {
  return partConfig('billing', env);
}
