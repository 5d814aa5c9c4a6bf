/** One labelled text, of a collected set or of our own. */
export interface TextRow {
  set: string;
  text: string;
  /** 1 political, 0 not, null where the source leaves it open; our own `maybe` texts are null too. */
  political: 0 | 1 | null;
  lang: string;
  kind: string;
  /** 2 = a real paid ad, 1 = a campaign or sales message by its sender, 0 = anything else. */
  adlike: number;
  /** Rows of one group never fall into different parts: a sentence and its translations. */
  group: string;
}
