// temporary
export function PersonPage() { return null; }
