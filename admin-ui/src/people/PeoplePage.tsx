// temporary
export function PeoplePage() { return null; }
