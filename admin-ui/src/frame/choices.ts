// What a person chose for the look of the program: language, light or dark. Nothing else of react-admin's store is kept between visits.
import { localStorageStore, memoryStore, type Store } from 'react-admin';

const kept: readonly string[] = ['locale', 'theme'];
const inBrowser = localStorageStore('1', 'clounge');

/** A store that keeps the choices in the browser and everything else (filters, list positions) in memory until the tab is loaded again. */
export function choicesStore(): Store {
  const inMemory = memoryStore();
  const storeOf = (key: string): Store => (kept.includes(key) ? inBrowser : inMemory);
  return {
    setup: () => {
      inBrowser.setup();
      inMemory.setup();
    },
    teardown: () => {
      inBrowser.teardown();
      inMemory.teardown();
    },
    getItem: (key, fallback) => storeOf(key).getItem(key, fallback),
    setItem: (key, value) => storeOf(key).setItem(key, value),
    removeItem: (key) => storeOf(key).removeItem(key),
    removeItems: (prefix) => inMemory.removeItems(prefix),
    reset: () => inMemory.reset(),
    subscribe: (key, callback) => storeOf(key).subscribe(key, callback),
    listItems: (prefix) => inMemory.listItems?.(prefix) ?? {},
  };
}

export const choices = {
  language: (): string | undefined => {
    const stored: unknown = inBrowser.getItem('locale');
    return typeof stored === 'string' ? stored : undefined;
  },
};
