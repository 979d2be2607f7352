// An issued certificate. Written once; its document is what was signed, to the byte.
import { defineEntity, p } from '@mikro-orm/postgresql';

const CertificateSchema = defineEntity({
  name: 'Certificate',
  tableName: 'certificate',
  properties: {
    id: p.uuid().primary(),
    number: p.string(),
    year: p.integer(),
    serial: p.integer(),
    batchId: p.uuid(),
    batchReference: p.string(),
    issuedAt: p.datetime(),
    level: p.string().$type<'ACCESS_REMOVED' | 'IRRECOVERABLE'>(),
    people: p.integer(),
    records: p.integer(),
    document: p.text(),
  },
});

export class Certificate extends CertificateSchema.class {}
CertificateSchema.setClass(Certificate);
