// Until which day a log-in is kept, by the policy's rule (Art. 3(3)④). Asked for every row of an import, so answers are remembered.
import { keepUntilDay, type Policy } from '@clounge/shared/policy';

const quarterHourMs = 15 * 60_000;
const rememberedAtMost = 50_000;
const remembered = new WeakMap<Policy, Map<number, string>>();

/** Last day kept, `YYYY-MM-DD` in the operator's time zone. Offsets of all time zones are whole quarters of an hour. */
export function lastDayKept(at: Date, policy: Policy): string {
  const days = remembered.get(policy) ?? new Map<number, string>();
  remembered.set(policy, days);
  const quarter = Math.floor(at.getTime() / quarterHourMs);
  const known = days.get(quarter);
  if (known !== undefined) return known;
  const day = keepUntilDay('login-record', at, policy);
  if (days.size >= rememberedAtMost) days.clear();
  days.set(quarter, day);
  return day;
}
