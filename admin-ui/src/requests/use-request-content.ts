// What was written, opened for a purpose and inside the case. Asked for once: every look is recorded, so nothing looks again by itself.
import { usePurpose } from '../access/purpose.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { RequestContentDocument, type RequestContentQuery } from '../generated/operations.ts';

export type RequestContent = NonNullable<NonNullable<RequestContentQuery['rightsRequest']>['content']>;

export interface OpenedRequest {
  content: RequestContent | null;
  /** The answer came and holds nothing: destroyed, or not the viewer's case. */
  shut: boolean;
  fault: unknown;
  retry: () => void;
}

export function useRequestContent(id: string, asked: boolean): OpenedRequest {
  const { purpose } = usePurpose();
  const enabled = asked && purpose !== null;
  const found = useDocument('request-content', RequestContentDocument, { id }, { purpose, caseId: id, enabled });
  const content = enabled ? (found.data?.rightsRequest?.content ?? null) : null;
  return {
    content,
    shut: enabled && found.data !== undefined && content === null,
    fault: enabled ? found.error : null,
    retry: () => void found.refetch(),
  };
}
