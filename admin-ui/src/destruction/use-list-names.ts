// The lists of the policy in words. A list that we have no words for keeps the name that the policy gives it.
import { useCallback } from 'react';
import { useTranslate } from 'react-admin';

export function useListNames(): { titleOf: (list: string) => string; dataOf: (list: string) => string } {
  const translate = useTranslate();
  const of = useCallback(
    (list: string, form: 'title' | 'data') => translate(`lists.${list}.${form}`, { _: list.replaceAll(/[-_]+/g, ' ') }),
    [translate],
  );
  return {
    titleOf: useCallback((list) => of(list, 'title'), [of]),
    dataOf: useCallback((list) => of(list, 'data'), [of]),
  };
}
