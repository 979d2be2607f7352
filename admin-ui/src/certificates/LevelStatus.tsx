// How far a destruction is certain: access removed, or irrecoverable once the vault's epoch is closed.
import { useWords } from '../i18n/use-words.ts';
import { Status } from '../pieces/Status.tsx';
import { levelOf, type Certainty } from './level.ts';

export function LevelStatus(certificate: Certainty) {
  const words = useWords();
  const level = levelOf(certificate);
  return (
    <Status tone={level === 'IRRECOVERABLE' ? 'onTrack' : 'kept'} icon={level === 'IRRECOVERABLE' ? 'done' : 'lock'}>
      {words(`certificates.level.${level}`)}
    </Status>
  );
}
