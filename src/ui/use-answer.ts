import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** What a question to the worker or a tab has come to. */
export type Answer<T> =
  | { state: 'waiting' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; error: unknown };

/** Asks when the page is drawn first, and again whenever the returned function is called. */
export function useAnswer<T>(question: () => Promise<T>): [Answer<T>, () => void] {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'waiting' });
  const latest = useRef(question);
  latest.current = question;
  const read = useCallback(() => {
    latest.current().then(
      (value) => setAnswer({ state: 'ready', value }),
      (error: unknown) => setAnswer({ state: 'failed', error }),
    );
  }, []);
  useEffect(read, [read]);
  return [answer, read];
}
