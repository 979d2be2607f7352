// temporary
export function PolicyPage() { return null; }
