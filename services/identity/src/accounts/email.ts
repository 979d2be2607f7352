// The one form in which an e-mail address is compared. Never guesses that two different addresses are the same person's.

/** Lower case, NFKC (again after lowering, which may decompose), no surrounding space: as mailbox providers compare, and nothing cleverer. */
export const normalEmail = (address: string): string =>
  address.normalize('NFKC').trim().toLowerCase().normalize('NFKC');
