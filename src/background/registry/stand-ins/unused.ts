/**
 * Stands for what only tuf-js's own fetcher uses (make-fetch-happen, os, fs/promises), which ours replaces,
 * and for `debug`, whose logger says nothing.
 */
export default function silent(): () => void {
  return () => {};
}
