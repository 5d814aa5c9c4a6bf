/** A page that is still arriving after so many milliseconds is read as far as it has come. */
const longestArrival = 1000;

/** Resolves once the page has arrived: a frame asked for before that makes the browser lay it out twice. */
export async function whenArrived(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve);
    setTimeout(resolve, longestArrival);
  });
}
