// temporary
export function RightsPage() { return null; }
