// react-admin's data provider, written by hand. It reads registers and carries out acts; generic create, update and delete are refused.
import type { DataProvider, GetListResult, GetOneResult } from 'react-admin';
import { ApiFault } from '../client/api-fault.ts';
import type { Api, AskOptions } from '../client/api.ts';
import type { TypedDocumentString } from '../generated/operations.ts';
import { commandsOf, type Commands } from './commands.ts';
import { cursorMemory } from './cursor-pages.ts';
import { registerOf } from './registers.ts';

/** What screens get from `useDataProvider`: registers, acts, and documents of their own. */
export interface BackOffice extends DataProvider, Commands {
  ask<TResult, TVariables>(
    document: TypedDocumentString<TResult, TVariables>,
    variables: TVariables,
    options?: AskOptions,
  ): Promise<TResult>;
}

const refused = (): Promise<never> =>
  Promise.reject(new TypeError('Records change through the procedures of the policy only.'));

const metaOf = (meta: unknown): Readonly<Record<string, unknown>> =>
  typeof meta === 'object' && meta !== null ? { ...meta } : {};

export function backOfficeOf(api: Api, language: () => string): BackOffice {
  const pages = cursorMemory();
  return {
    supportAbortSignal: true,
    ask: (document, variables, options) => api.ask(document, variables, options),
    ...commandsOf(api),

    async getList(resource, params) {
      const register = registerOf(resource);
      const { page, perPage } = params.pagination ?? { page: 1, perPage: 25 };
      const filter = metaOf(params.filter);
      const meta = metaOf(params.meta);
      const key = JSON.stringify([resource, filter, meta, perPage, language()]);
      const found = await pages.page(key, page, perPage, (first, after) =>
        register.page(api, { first, after, filter, meta, signal: params.signal }),
      );
      // Rows are what the register's document says; react-admin names their type only at the screen.
      return {
        data: found.nodes,
        pageInfo: { hasNextPage: found.pageInfo.hasNextPage, hasPreviousPage: page > 1 },
      } as GetListResult as never;
    },
    async getOne(resource, { id, meta }) {
      const found = await registerOf(resource).one(api, String(id), metaOf(meta));
      if (!found) throw new ApiFault('NOT_FOUND');
      return { data: found } as GetOneResult as never;
    },
    getMany: refused,
    getManyReference: refused,
    create: refused,
    update: refused,
    updateMany: refused,
    delete: refused,
    deleteMany: refused,
  };
}
