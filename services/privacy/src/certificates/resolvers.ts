// Resolvers of certificates.
import type { CertificateResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import * as feature from './certificates.ts';
import * as issuing from './certify.ts';

export const certificate: QueryResolvers['certificate'] = (_parent, { id }, { sources }) =>
  feature.certificate(sources, id);

export const certificates: QueryResolvers['certificates'] = (_parent, args, { sources }) =>
  feature.certificates(sources, args);

export const certifyBatch: MutationResolvers['certifyBatch'] = (_parent, { batchId }, { sources }) =>
  issuing.certifyBatch(sources, batchId);

export const Certificate: CertificateResolvers = {
  __resolveReference: ({ id }, { sources }) => feature.certificate(sources, id),
  pdf: (certificate, { language }, { sources }) => feature.certificatePdf(sources, certificate, language),
};
