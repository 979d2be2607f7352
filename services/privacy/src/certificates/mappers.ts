// What stands behind the type of certificates.
import type { Certificate } from './certificate.entity.ts';

export type CertificateMapper = Certificate;
