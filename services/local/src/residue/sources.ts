// Names of the kinds of places that a scan looks at, as its report and its controls tell them apart.
export const fileSource = 'files';
export const logSource = 'write-ahead log';
export const tableSource = 'tables';
export const sqliteSource = 'Temporal’s database';
export const historySource = 'workflow histories';
export const letterSource = 'letters';
