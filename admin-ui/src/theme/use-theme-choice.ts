// Light or dark: what was chosen, or what the system prefers as long as nobody chose.
import { useStore } from 'react-admin';

const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

export function useThemeChoice(): { dark: boolean; flip: () => void } {
  const [choice, setChoice] = useStore<'light' | 'dark'>('theme', system);
  return { dark: choice === 'dark', flip: () => setChoice(choice === 'dark' ? 'light' : 'dark') };
}
