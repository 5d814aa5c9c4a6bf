import { fields, instant, integer, list, oneOf, type Parser, text } from '../../core/parse.ts';

/**
 * What goes to a signer: the bytes to sign, in which a person can read every word, and what they say in
 * short. It holds no secret; it may travel by mail or on a stick.
 */
export interface SigningRequest {
  schema: 1;
  kind: 'saksi-iklan-signing-request';
  role: string;
  version: number;
  expires: string;
  summary: string[];
  /** Key ids and owners who may sign. */
  signers: { keyid: string; owner: string }[];
  /** Canonical JSON of the metadata's signed part. */
  payload: string;
}

export interface SignatureFile {
  schema: 1;
  kind: 'saksi-iklan-signature';
  role: string;
  version: number;
  keyid: string;
  /** Hex. */
  signature: string;
}

export const parseSigningRequest: Parser<SigningRequest> = (value, path) => {
  const from = fields(value, path);
  integer(1, 1)(from.schema, `${path}.schema`);
  return {
    schema: 1,
    kind: oneOf(['saksi-iklan-signing-request'])(from.kind, `${path}.kind`),
    role: text(100)(from.role, `${path}.role`),
    version: integer(1, 1e9)(from.version, `${path}.version`),
    expires: instant(from.expires, `${path}.expires`),
    summary: list(text(1_000), 1_000)(from.summary, `${path}.summary`),
    signers: list(parseSigner, 100)(from.signers, `${path}.signers`),
    payload: text(10_000_000)(from.payload, `${path}.payload`),
  };
};

function parseSigner(value: unknown, path: string) {
  const from = fields(value, path);
  return { keyid: text(64)(from.keyid, `${path}.keyid`), owner: text(500)(from.owner, `${path}.owner`) };
}

export const parseSignatureFile: Parser<SignatureFile> = (value, path) => {
  const from = fields(value, path);
  integer(1, 1)(from.schema, `${path}.schema`);
  return {
    schema: 1,
    kind: oneOf(['saksi-iklan-signature'])(from.kind, `${path}.kind`),
    role: text(100)(from.role, `${path}.role`),
    version: integer(1, 1e9)(from.version, `${path}.version`),
    keyid: text(64)(from.keyid, `${path}.keyid`),
    signature: text(2_000)(from.signature, `${path}.signature`),
  };
};

/** "prov-11-v4": the beginning of the names of a role's request and signatures. */
export function requestName({ role, version }: { role: string; version: number }): string {
  return `${role}-v${version}`;
}
