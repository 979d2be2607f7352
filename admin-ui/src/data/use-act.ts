// An act under way: at most once at a time, its refusal and its fault kept until the next try, the lists it changes asked for again.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RefusalWordsFragment } from '../generated/operations.ts';
import type { Outcome } from './outcome.ts';

export interface Act<TInput> {
  run(input: TInput): void;
  underWay: boolean;
  refusal: RefusalWordsFragment | null;
  fault: unknown;
  /** Forgets how the last try ended. */
  forget(): void;
}

/** `changes` names the queries that are out of date afterwards, refused or not: a refusal often means that something else changed. */
export function useAct<TInput, TValue>(
  act: (input: TInput) => Promise<Outcome<TValue>>,
  changes: readonly string[],
  done: (value: TValue) => void,
): Act<TInput> {
  const client = useQueryClient();
  const [refusal, setRefusal] = useState<RefusalWordsFragment | null>(null);
  const mutation = useMutation({
    mutationFn: act,
    onMutate: () => setRefusal(null),
    onSuccess: (outcome) => {
      if (outcome.kind === 'refused') setRefusal(outcome.refusal);
      else done(outcome.value);
    },
    onSettled: () => Promise.all(changes.map((name) => client.invalidateQueries({ queryKey: [name] }))),
  });
  return {
    run: (input) => {
      if (!mutation.isPending) mutation.mutate(input);
    },
    underWay: mutation.isPending,
    refusal,
    fault: mutation.error,
    forget: () => {
      setRefusal(null);
      mutation.reset();
    },
  };
}
