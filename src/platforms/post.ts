/** One item of a feed, as found in the page. */
export interface Post {
  /** The element that holds the whole post; the badge lives inside it. */
  root: Element;
  /** The element the rule found; inside the root or the root itself. */
  anchor: Element;
  surface: string;
  /** Id of the rule that found it. */
  rule: string;
  /** Found by the first rule, as it stands in the page: nothing can overtake it. */
  trusted: boolean;
}
