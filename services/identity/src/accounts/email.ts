// The one form in which an e-mail address is compared. Never guesses that two different addresses are the same person's.

/** Lower case, NFKC, no surrounding space: as mailbox providers compare addresses, and nothing cleverer. */
export const normalEmail = (address: string): string => address.normalize('NFKC').trim().toLowerCase();
