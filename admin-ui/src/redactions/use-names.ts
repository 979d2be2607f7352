// Names of the places of a case and of its files, as people call them.
import { useCallback } from 'react';
import type { RedactableCaseQuery } from '../generated/operations.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import type { NamedPlace } from './marking.ts';

/** Of several of a kind, which one: `Message 2`. */
export function usePlaceTitle(): (place: NamedPlace | undefined) => string {
  const named = useNamed();
  return useCallback(
    (place) => {
      if (!place) return '';
      const title = named('redactions.places', place.name);
      return place.at === null ? title : `${title} ${place.at}`;
    },
    [named],
  );
}

type File = Pick<RedactableCaseQuery['redactableCase']['documents'][number], 'kind' | 'name' | 'mediaType'>;

export function useFileName(): (file: File) => string {
  const words = useWords();
  return useCallback(
    ({ kind, name, mediaType }) =>
      [words(`requests.files.kinds.${kind}`), name, mediaType]
        .filter((part) => part != null && part !== '')
        .join(' · '),
    [words],
  );
}
