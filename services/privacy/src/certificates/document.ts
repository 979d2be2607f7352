// The certificate as a document: what was destroyed, on whose approval, what stays. Nothing of the destroyed is in it, not even an id.
import { z } from 'zod';
import { publishedShape } from '../ledger/published.ts';
import { evidenceShape } from '../passkeys/evidence.ts';
import { canonical } from '../destruction/canonical.ts';
import { standingStatedShape } from '../standing/evidence.ts';

export const format = 'clounge-destruction-certificate/1';

const instant = z.iso.datetime({ offset: true });
const count = z.number().int().min(0);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);

const statement = z
  .object({
    format: z.literal(format),
    number: z.string(),
    issuedAt: instant,
    operator: z.string(),
    level: z.enum(['ACCESS_REMOVED', 'IRRECOVERABLE']),
    /** What the level means, in words. */
    meaning: z.string(),
    list: z
      .object({
        reference: z.string(),
        name: z.string(),
        hash,
        selectedAt: instant,
        policyVersion: z.string(),
        items: count,
      })
      .strict(),
    approval: z
      .object({
        id: z.string(),
        by: z.string(),
        role: z.enum(['OFFICER', 'DEPUTY']),
        at: instant,
        identityConfirmedAt: instant,
        /** SHA-256 of the reason: the reason itself stays with the operator. */
        reasonHash: hash,
        /** What the approver's passkey signed; null where none was needed, absent in certificates from before passkeys. */
        passkey: evidenceShape.nullable().exactOptional(),
        /** The standing approval that it was carried out under at once; absent where somebody decided about this very list. */
        standing: standingStatedShape.exactOptional(),
      })
      .strict(),
    /** Who changed the list before it was approved, by staff number. */
    changedBy: z.array(z.string()),
    people: count,
    days: count,
    records: count,
    destroyed: z.array(z.object({ recordClass: z.string(), part: z.string(), records: count }).strict()),
    /** What stays of the same people, and under which rule. */
    kept: z.array(
      z
        .object({
          recordClass: z.string(),
          records: count,
          people: count,
          clause: z.string(),
          law: z.string().nullable(),
          until: instant.nullable(),
          /** Where it is kept; absent in certificates from before the archive. */
          place: z.enum(['ARCHIVE', 'SERVICE']).exactOptional(),
        })
        .strict(),
    ),
    /** Items that were approved but not destroyed. */
    notDestroyed: z.object({ held: count, changedSinceApproval: count, excludedBefore: count }).strict(),
    begunAt: instant.nullable(),
    provedAt: instant,
    proof: z.string(),
    /** The epoch of the vault that was closed over it, and when; null where it was not, absent in certificates from before closings. */
    epoch: z.object({ number: count, closedAt: instant }).strict().nullable().exactOptional(),
    /** Columns and search tables of the four parts that were looked at; absent in certificates from before they were counted. */
    placesLookedAt: count.exactOptional(),
    /** Entries of the destruction ledger that cover it; null where no key was ended. */
    ledger: z
      .object({
        first: count,
        last: count,
        entries: count,
        /** That they are published, and the way to check it; absent in certificates from before the ledger was. */
        published: publishedShape.exactOptional(),
      })
      .strict()
      .nullable(),
    /** Who else had the data, and whether they confirmed by the time of issue (Art. 5); absent in certificates from before. */
    trustees: z
      .array(
        z
          .object({
            name: z.string(),
            task: z.string(),
            recordClasses: z.array(z.string()),
            people: count,
            days: count,
            state: z.enum(['CONFIRMED', 'OUTSTANDING']),
            dueBy: instant,
            confirmedAt: instant.nullable(),
            evidenceHash: hash.nullable(),
          })
          .strict(),
      )
      .exactOptional(),
    /** Paper and media by kind and class: registered = destroyed + remaining + unaccounted (Art. 8(3)②); absent in certificates from before. */
    media: z
      .array(
        z
          .object({
            kind: z.enum(['PAPER', 'DISC', 'DRIVE', 'TAPE', 'OTHER']),
            recordClass: z.string(),
            items: count,
            registered: count,
            destroyed: count,
            remaining: count,
            unaccounted: z.number().int(),
          })
          .strict(),
      )
      .exactOptional(),
  })
  .strict();

/** What the certificate states. */
export type Statement = z.infer<typeof statement>;

export const signatureShape = z
  .object({
    /** JWS protected header (RFC 7515), base64url. */
    protected: base64url,
    signature: base64url,
    key: z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), kid: z.string(), x: base64url }).strict(),
  })
  .strict();

/** A flattened JWS without its payload, and the key that it verifies with. */
export type DocumentSignature = z.infer<typeof signatureShape>;

export const documentShape = z.object({ certificate: statement, signature: signatureShape }).strict();

/** A signed certificate. */
export type CertificateDocument = z.infer<typeof documentShape>;

/** The bytes that are signed: the statement in its one canonical form (RFC 8785). */
export const signedBytes = (certificate: Statement): Uint8Array => new TextEncoder().encode(canonical(certificate));

/** The document's text: one text for one document, so that a reformatted file is told from the issued one. */
export const documentText = (document: CertificateDocument): string =>
  `${JSON.stringify(JSON.parse(canonical(document)), null, 2)}\n`;
