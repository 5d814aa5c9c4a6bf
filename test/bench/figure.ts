/** One measured figure. */
export interface Figure {
  name: string;
  value: number;
  /** Most that it may be; null: for information. */
  budget: number | null;
}

/** A named set of measurements; `npm run bench -- NAME…` runs only those. */
export interface BenchGroup {
  name: string;
  run(): Promise<Figure[]>;
}
