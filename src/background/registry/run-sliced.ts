/** So long may the worker be busy at a time, in milliseconds; messages are answered in between. */
const slice = 30;

/** Runs a generator to its end with pauses, and answers what it returns. */
export async function runSliced<T>(work: Generator<void, T>): Promise<T> {
  for (let start = performance.now(); ; ) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - start < slice) continue;
    await pause();
    start = performance.now();
  }
}

export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
