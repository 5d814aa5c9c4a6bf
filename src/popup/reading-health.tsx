import { say, sayDate } from '../browser/i18n.ts';
import { ask } from '../browser/message.ts';
import { troublesMessage } from '../browser/protocol.ts';
import { type HealthTrouble, healthTroubles } from '../core/health.ts';
import { list, oneOf } from '../core/parse.ts';
import type { TabSummary } from '../core/seen-post.ts';
import { useAnswer } from '../ui/use-answer.ts';

const keys: Record<HealthTrouble, string> = {
  'no-ads': 'troubleNoAds',
  'labels-unread': 'troubleLabels',
  'identities-unread': 'troubleIdentities',
  'posts-unreadable': 'troublePosts',
  'rule-off': 'troubleRuleOff',
  'recipe-old': 'troubleRecipeOld',
};

/** Says so when the figures of this browser suggest that reading is broken here: silence must never look like "no ads". */
export function ReadingHealth({ summary }: { summary: TabSummary }) {
  const [troubles] = useAnswer(() => ask(troublesMessage, summary, list(oneOf(healthTroubles), 10)));
  const found = new Set(troubles.state === 'ready' ? troubles.value : []);
  if (summary.tripped.length > 0) found.add('rule-off');
  const { revision, date } = summary.recipe;
  return (
    <>
      {found.size > 0 && (
        <section class="trouble stack health">
          <strong>{say('readingBroken')}</strong>
          <ul>
            {[...found].map((trouble) => (
              <li key={trouble}>
                {say(keys[trouble])}
                {trouble === 'rule-off' && summary.tripped.length > 0 && ` (${summary.tripped.join(', ')})`}
              </li>
            ))}
          </ul>
          <p>{say('readingPickInstead')}</p>
        </section>
      )}
      <p class="quiet">{say('readingRecipe', revision, sayDate(date))}</p>
    </>
  );
}
