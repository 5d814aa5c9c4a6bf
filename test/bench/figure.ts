/** One measured figure. A budget of null: for information. */
export interface Figure {
  name: string;
  value: number;
  budget: number | null;
}
