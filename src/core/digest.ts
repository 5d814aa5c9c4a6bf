/**
 * A short, stable digest of a text (FNV-1a, two lanes of 32 bits), as 14 base-36 digits at most.
 * For telling posts apart within one page only: it is not collision-proof against an attacker.
 */
export function digest(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}
