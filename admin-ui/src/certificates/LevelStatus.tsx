// How far a destruction is certain: access removed, or irrecoverable once the vault's epoch is closed.
import { useNamed } from '../i18n/use-words.ts';
import { Status } from '../pieces/Status.tsx';

export function LevelStatus({ level }: { level: string }) {
  const named = useNamed();
  return (
    <Status tone={level === 'IRRECOVERABLE' ? 'onTrack' : 'kept'} icon={level === 'IRRECOVERABLE' ? 'done' : 'lock'}>
      {named('certificates.level', level)}
    </Status>
  );
}
