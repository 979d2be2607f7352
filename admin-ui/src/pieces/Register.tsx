// react-admin's list controller as our lists use it: page and filters in the address, faults in the list itself, nothing kept elsewhere.
import type { ReactNode } from 'react';
import { ListBase, type RaRecord } from 'react-admin';
import { openedForMs } from '../data/query-client.ts';

export interface RegisterProps {
  resource: string;
  /** What must not stand in an address: a purpose, a search that names a person. */
  meta?: Readonly<Record<string, unknown>>;
  /** Milliseconds until the list is asked for again, while somebody can see it. */
  every?: number;
  children: ReactNode;
}

/** The list shows its fault with a way to try again; a second message would say it worse. */
const quiet = () => undefined;

export function Register<T extends RaRecord>({ resource, meta, every, children }: RegisterProps) {
  return (
    <ListBase<T>
      resource={resource}
      perPage={25}
      empty={false}
      storeKey={false}
      queryOptions={{
        meta,
        onError: quiet,
        ...(every === undefined ? {} : { refetchInterval: every }),
        ...(meta?.purpose ? { staleTime: openedForMs } : {}),
      }}
    >
      {children}
    </ListBase>
  );
}
