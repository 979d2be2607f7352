// temporary
export function CertificatesPage() { return null; }
