/** Why an account outside the list resembles one that is in it, or the name of a contestant. */
export const likenesses = ['same-core', 'near', 'display-name', 'name-in-handle'] as const;
export type Likeness = (typeof likenesses)[number];
