// The filters of a list as they stand in the address: whatever somebody typed there, so nothing about them is believed.
import { useListContext } from 'react-admin';

export interface Filters {
  values: Readonly<Record<string, unknown>>;
  set: (values: Record<string, unknown>) => void;
  toFirstPage: () => void;
}

export function useFilters(): Filters {
  const context = useListContext();
  const values: unknown = context.filterValues;
  return {
    values: typeof values === 'object' && values !== null ? { ...values } : {},
    set: (wanted) => context.setFilters(wanted),
    toFirstPage: () => context.setPage(1),
  };
}
