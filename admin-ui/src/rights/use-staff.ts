// The staff by number; names only where the viewer manages access rights.
import { useTask } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { StaffDocument, StaffNumbersDocument, type StaffQuery } from '../generated/operations.ts';

export interface StaffLine {
  number: string;
  roles: string[];
  name?: string | null;
}

export function useStaff(): StaffLine[] {
  const withNames = useTask('namesOfStaff');
  const listed = useTask('listingGrants');
  const named = useDocument('staff', StaffDocument, {}, { enabled: listed && withNames });
  const numbered = useDocument('staff-numbers', StaffNumbersDocument, {}, { enabled: listed && !withNames });
  const found: StaffQuery['staff'] | undefined = withNames
    ? named.data?.staff
    : numbered.data?.staff.map((line) => ({ ...line, name: null }));
  return found ?? [];
}
