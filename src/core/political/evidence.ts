/** What the political decision may look at: the readable parts of one sponsored post. */
export interface PoliticalEvidence {
  text: string;
  /** Alternative texts of the pictures, as the platform gives them. */
  imageText: string[];
  /** Where the ad leads. */
  landing: string | null;
  advertiserName: string | null;
  /** The name in "Dibayar oleh …": the platform itself treats the ad as political. */
  payer: string | null;
  /** The advertiser's account stands in the registry. */
  registered: boolean;
}
