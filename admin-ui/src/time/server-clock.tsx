// The server's business time and time zone, running on between answers. Screens never ask the browser what day it is.
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useLanguage } from '../i18n/use-words.ts';
import type { Telling } from './calendar.ts';

interface ServerClock {
  /** Business time minus the browser's, in milliseconds. */
  offsetMs: number;
  timeZone: string;
}

const browserClock: ServerClock = { offsetMs: 0, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
const ServerClockContext = createContext<ServerClock>(browserClock);

export function ServerClockProvider({
  said,
  children,
}: {
  said: { now: string; timeZone: string } | undefined;
  children: ReactNode;
}) {
  const clock = useMemo<ServerClock>(
    () => (said ? { offsetMs: new Date(said.now).getTime() - Date.now(), timeZone: said.timeZone } : browserClock),
    [said],
  );
  return <ServerClockContext value={clock}>{children}</ServerClockContext>;
}

/** Business time, refreshed twice a minute. */
export function useNow(): Date {
  const { offsetMs } = useContext(ServerClockContext);
  const [at, setAt] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setAt(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return useMemo(() => new Date(at + offsetMs), [at, offsetMs]);
}

/** Asks what business time it is at that very moment, for what an act sends. */
export function useClock(): () => Date {
  const { offsetMs } = useContext(ServerClockContext);
  return useCallback(() => new Date(Date.now() + offsetMs), [offsetMs]);
}

/** What times are told in: the chosen language, the operator's time zone. */
export function useTelling(): Telling {
  const { timeZone } = useContext(ServerClockContext);
  const language = useLanguage();
  return useMemo(() => ({ language, timeZone }), [language, timeZone]);
}
