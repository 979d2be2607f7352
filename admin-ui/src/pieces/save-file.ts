// Saves a file that the page already has, byte for byte. Never fetches anything.

/** Hands content to the browser's downloads under this name. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** A signed document. */
export const saveDocument = (name: string, text: string): void => saveFile(name, text, 'application/json');
