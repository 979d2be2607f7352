// Rows that somebody ticked, by id. Another list begins with none.
import { useCallback, useMemo, useState } from 'react';

export interface Selection {
  ids: readonly string[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  set: (ids: readonly string[]) => void;
}

/** `key` names the list: its filter and page. */
export function useSelection(key: string): Selection {
  const [chosen, setChosen] = useState<{ key: string; ids: readonly string[] }>({ key, ids: [] });
  const ids = useMemo(() => (chosen.key === key ? chosen.ids : []), [chosen, key]);
  const set = useCallback((wanted: readonly string[]) => setChosen({ key, ids: wanted }), [key]);
  return {
    ids,
    has: (id) => ids.includes(id),
    toggle: (id) => set(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]),
    set,
  };
}
