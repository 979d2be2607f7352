// Whom a record of misuse is about, by reference: a link for those who may open people, nobody once it was cleared or is gone.
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import type { MisuseSummaryFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';

export function PersonLink({
  record: { subjectId, personReference },
}: {
  record: Pick<MisuseSummaryFragment, 'subjectId' | 'personReference'>;
}) {
  const words = useWords();
  const opens = useTask('people');
  if (!subjectId) return words('misuse.noPerson');
  const reference = personReference ?? subjectId.slice(0, 8).toUpperCase();
  if (!opens) return reference;
  return (
    <Link component={RouterLink} to={`/people/${subjectId}`}>
      {reference}
    </Link>
  );
}
