// temporary
export function OrganizationsPage() { return null; }
