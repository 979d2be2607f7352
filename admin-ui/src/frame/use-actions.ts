// What the palette offers: where the viewer may go and what can be done from anywhere.
import { useLocaleState } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { useListNames } from '../destruction/use-list-names.ts';
import { TodayDocument } from '../generated/operations.ts';
import { languageNames, languages } from '../i18n/catalog.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { useSession } from '../sign-in/session-context.ts';
import { useThemeChoice } from '../theme/use-theme-choice.ts';
import { usePlaces } from './navigation.tsx';

export interface Action {
  id: string;
  name: string;
  hint?: string;
  run: () => void;
}

export function useActions(openKeys: () => void): Action[] {
  const words = useWords();
  const navigate = useNavigate();
  const places = usePlaces();
  const session = useSession();
  const language = useLanguage();
  const [, setLocale] = useLocaleState();
  const { dark, flip } = useThemeChoice();
  const { titleOf } = useListNames();
  const passkeys = useTask('passkeys');
  const today = useDocument('today', TodayDocument, {}, { enabled: useTask('destruction') });

  return [
    ...places.map(({ name, to, key }) => ({
      id: name,
      name: words('palette.goTo', { where: words(`frame.screens.${name}`) }),
      hint: `g ${key}`,
      run: () => void navigate(to),
    })),
    ...(passkeys
      ? [
          {
            id: 'passkeys',
            name: words('palette.goTo', { where: words('passkeys.title') }),
            run: () => void navigate('/passkeys'),
          },
        ]
      : []),
    ...(today.data?.today.waiting ?? []).map(({ id, list, reference }) => ({
      id: `list-${id}`,
      name: words('palette.openList', { reference: titleOf(list) }),
      hint: reference,
      run: () => void navigate(`/destruction/${id}`),
    })),
    ...languages
      .filter((choice) => choice !== language)
      .map((choice) => ({
        id: `language-${choice}`,
        name: words('palette.switchLanguage', { language: languageNames[choice] }),
        run: () => setLocale(choice),
      })),
    { id: 'theme', name: words(dark ? 'frame.theme.toLight' : 'frame.theme.toDark'), run: flip },
    { id: 'keys', name: words('palette.keys'), hint: '?', run: openKeys },
    { id: 'sign-out', name: words('frame.signOut'), run: () => void session.signOut() },
  ];
}
