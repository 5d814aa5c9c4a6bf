import { say } from '../browser/i18n.ts';
import { type ReportCategory, reportCategories } from '../core/report.ts';

const names: Record<ReportCategory, string> = {
  'not-listed': 'categoryNotListed',
  lookalike: 'categoryLookalike',
  'quiet-period': 'categoryQuietPeriod',
  'outside-window': 'categoryOutsideWindow',
  'missing-disclaimer': 'categoryMissingDisclaimer',
  other: 'categoryOther',
};

export function sayCategory(category: ReportCategory): string {
  return say(names[category]);
}

interface CategoryChoiceProps {
  chosen: ReportCategory;
  onChoose: (category: ReportCategory) => void;
}

export function CategoryChoice({ chosen, onChoose }: CategoryChoiceProps) {
  return (
    <fieldset>
      <legend>{say('reportCategory')}</legend>
      {reportCategories.map((category) => (
        <label key={category} class="choice">
          <input
            type="radio"
            name="category"
            checked={category === chosen}
            onChange={() => onChoose(category)}
          />
          {sayCategory(category)}
        </label>
      ))}
    </fieldset>
  );
}
