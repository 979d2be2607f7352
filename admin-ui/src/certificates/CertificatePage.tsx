// temporary
export function CertificatePage() { return null; }
