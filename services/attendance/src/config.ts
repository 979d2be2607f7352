// Settings of the attendance part, read once from its environment. It has none besides those that every part has.
import { partConfig, type Environment, type PartConfig } from '@clounge/shared/config';

/** The settings of the attendance part. Throws `ConfigError`, which names the setting and never its value. */
export function attendanceConfig(env: Environment = process.env): PartConfig {
  return partConfig('attendance', env);
}
