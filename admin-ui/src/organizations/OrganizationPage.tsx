// temporary
export function OrganizationPage() { return null; }
