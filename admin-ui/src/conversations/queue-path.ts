// What the queue of conversations is narrowed to, and its address. Pure.

/** `mine…`: what whoever looks may act on. */
export const onlys = ['nobody', 'overdue', 'dueSoon', 'mineOverdue', 'mineDueSoon'] as const;
export type Only = (typeof onlys)[number];

/** As the API asks for it. */
export const filterOf = (only: unknown): { assignedTo?: string; overdue?: true; dueSoon?: true; mine?: true } => {
  switch (only) {
    case 'nobody':
      return { assignedTo: '' };
    case 'overdue':
      return { overdue: true };
    case 'dueSoon':
      return { dueSoon: true };
    case 'mineOverdue':
      return { overdue: true, mine: true };
    case 'mineDueSoon':
      return { dueSoon: true, mine: true };
    default:
      return {};
  }
};

export const queueOf = (only: Only): string => `/conversations?filter=${encodeURIComponent(JSON.stringify({ only }))}`;
