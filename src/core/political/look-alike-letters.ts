/**
 * Letters that compatibility folding (NFKC) leaves alone although a reader takes them for a Latin letter.
 * Only the ones seen in dressed-up posts: small capitals, and Cyrillic or Greek twins inside Latin words.
 */
const smallCapitals = [
  ['ᴀ', 'a'],
  ['ʙ', 'b'],
  ['ᴄ', 'c'],
  ['ᴅ', 'd'],
  ['ᴇ', 'e'],
  ['ꜰ', 'f'],
  ['ɢ', 'g'],
  ['ʜ', 'h'],
  ['ɪ', 'i'],
  ['ᴊ', 'j'],
  ['ᴋ', 'k'],
  ['ʟ', 'l'],
  ['ᴍ', 'm'],
  ['ɴ', 'n'],
  ['ᴏ', 'o'],
  ['ᴘ', 'p'],
  ['ʀ', 'r'],
  ['ꜱ', 's'],
  ['ᴛ', 't'],
  ['ᴜ', 'u'],
  ['ᴠ', 'v'],
  ['ᴡ', 'w'],
  ['ʏ', 'y'],
  ['ᴢ', 'z'],
] as const;

const twins = [...'аaеeоoрpсcуyхxіiАAВBЕEКKМMНHОOРPСCТTХXοoΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΧX'];

const table = new Map<string, string>(smallCapitals);
for (let at = 0; at + 1 < twins.length; at += 2) table.set(twins[at] ?? '', twins[at + 1] ?? '');

/** First code points of the alphabets in circles and squares that NFKC does not fold. */
const enclosedAlphabets = [0x1f150, 0x1f170, 0x1f1e6];

/** The Latin letter that one character stands for, or the character itself. */
export function latinLookAlike(character: string): string {
  const known = table.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  for (const start of enclosedAlphabets) {
    if (code >= start && code < start + 26) return String.fromCharCode(65 + code - start);
  }
  return character;
}
