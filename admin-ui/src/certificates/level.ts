// What is known now of how certain a destruction is. A document that was signed before the closing says less than is true today. Pure.

export interface Certainty {
  /** What the signed document says. */
  level: string;
  irrecoverableSince?: string | null;
}

export const levelOf = ({ level, irrecoverableSince }: Certainty): 'ACCESS_REMOVED' | 'IRRECOVERABLE' =>
  level === 'IRRECOVERABLE' || irrecoverableSince ? 'IRRECOVERABLE' : 'ACCESS_REMOVED';
