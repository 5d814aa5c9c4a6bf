/** A page that is still arriving after so many milliseconds is read as far as it has come. */
const longestArrival = 1000;

/** Not before: a frame asked for in the middle of a page that arrives makes the browser lay it out twice. */
export function whenArrived(signal: AbortSignal, start: () => void): void {
  if (document.readyState !== 'loading') {
    start();
    return;
  }
  const begun = new AbortController();
  const begin = () => {
    clearTimeout(timer);
    begun.abort();
    if (!signal.aborted) start();
  };
  const timer = setTimeout(begin, longestArrival);
  document.addEventListener('DOMContentLoaded', begin, { signal: begun.signal });
}
