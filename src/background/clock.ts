/** The instant that verdicts, queue times and receipts are reckoned from, as ISO text. */
export function now(): string {
  return new Date(Date.now()).toISOString();
}
