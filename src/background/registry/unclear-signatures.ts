import { RegistryError } from '../../core/registry/registry-error.ts';

/**
 * Refuses metadata whose signatures are not written in hexadecimal digits only. Node stops reading at the first
 * other letter; the package that stands in for its Buffer reads "0Q" as 0, so that one signature could be
 * written in several ways, and a file be taken here that plain tuf-js refuses.
 */
export function refuseUnclearSignatures(path: string, metadata: Uint8Array): void {
  const text = new TextDecoder().decode(metadata);
  for (const [, written = ''] of text.matchAll(/"sig"\s*:\s*"([^"]*)"/g)) {
    if (!/^([0-9a-f]{2})*$/i.test(written))
      throw new RegistryError('signatures-missing', `A signature of ${path} is not in hexadecimal digits`);
  }
}
