// One's own passkeys: registered, named, revoked. Whoever manages access rights sees and revokes those of others here too.
import { useTask } from '../access/viewer.tsx';
import { useWords } from '../i18n/use-words.ts';
import { PageHead } from '../pieces/PageHead.tsx';
import { OthersPasskeys } from './OthersPasskeys.tsx';
import { OwnPasskeys } from './OwnPasskeys.tsx';

export function PasskeysPage() {
  const words = useWords();
  const decides = useTask('deciding');
  const manages = useTask('managingPasskeys');
  return (
    <>
      <PageHead title={words('passkeys.title')} lead={words('passkeys.lead')} />
      {decides ? <OwnPasskeys /> : null}
      {manages ? <OthersPasskeys /> : null}
    </>
  );
}
