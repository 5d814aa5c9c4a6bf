import { type Example, folds } from './examples.ts';
import { fitWeights, logOdds } from './fit-weights.ts';

/** An example with the log-odds given by a model that has not seen it. */
export interface Judged {
  example: Example;
  logOdds: number;
}

/** Every example judged by a model trained without its fold. */
export function crossValidate(examples: readonly Example[], seed: number): Judged[] {
  return Array.from({ length: folds }, (_, fold) =>
    judgeWithout(examples, (example) => example.fold === fold, seed + fold),
  ).flat();
}

/**
 * The examples of one source judged by a model that has seen nothing of it: what remains of a good figure then has
 * been learnt about politics and not about the channel.
 */
export function judgeWithout(
  examples: readonly Example[],
  isLeftOut: (example: Example) => boolean,
  seed: number,
): Judged[] {
  const without = fitWeights(
    examples.filter((example) => !isLeftOut(example)),
    seed,
  );
  return examples.filter(isLeftOut).map((example) => ({ example, logOdds: logOdds(without, example) }));
}
