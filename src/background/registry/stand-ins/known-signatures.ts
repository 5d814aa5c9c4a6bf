/** Signatures found right by the browser's own cryptography, as key and signature, with what they sign. */
const known = new Map<string, Uint8Array>();

function nameOf(point: Uint8Array, signature: Uint8Array): string {
  return `${point} ${signature}`;
}

export function noteSignature(point: Uint8Array, signature: Uint8Array, message: Uint8Array): void {
  known.set(nameOf(point, signature), message);
}

/** Whether this very signature of this very message by this very key was found right. */
export function isKnownSignature(point: Uint8Array, signature: Uint8Array, message: Uint8Array): boolean {
  const signed = known.get(nameOf(point, signature));
  return signed?.length === message.length && signed.every((byte, at) => byte === message[at]);
}

export function forgetSignatures(): void {
  known.clear();
}
