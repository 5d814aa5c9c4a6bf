import { say, sayTime } from '../browser/i18n.ts';
import { Explanation } from '../ui/explanation.tsx';
import { VerdictLine } from '../ui/verdict-line.tsx';
import { type Draft, makeReport, type OptionalPart } from './draft.ts';
import { PicturePart } from './picture-part.tsx';
import { ReportPart } from './report-part.tsx';
import type { PictureState } from './use-draft.ts';

interface ReportPreviewProps {
  draft: Draft;
  picture: PictureState;
  onToggle: (part: OptionalPart) => void;
  onRetake: () => void;
}

/** Field by field what leaves, each optional part with its checkbox. */
export function ReportPreview({ draft, picture, onToggle, onRetake }: ReportPreviewProps) {
  const { sighting } = draft.post;
  const report = makeReport(draft);
  const parts: [OptionalPart, string, string | null][] = [
    ['text', 'partText', sighting.text],
    ['imageText', 'partImageText', sighting.imageText.join('\n')],
    ['landing', 'partLanding', sighting.landing],
    ['permalink', 'partPermalink', sighting.permalink],
    ['payer', 'partPayer', sighting.payer],
    ['page', 'partPage', sighting.page],
  ];
  const always: [string, string][] = [
    ['factPlatform', `${sighting.platform} · ${sighting.surface}`],
    ['lineAdvertiser', advertiserFacts(draft)],
    ['factLabel', sighting.label ?? say('notReadable')],
    ['lineDisclosed', disclosures(draft)],
    ['factSignals', sighting.signals.map(({ rule }) => rule).join(', ')],
    ['factRecipe', String(sighting.recipeRevision)],
    ['factFirstSeen', sayTime(report.firstSeen)],
    ['factLearnt', sayTime(report.learntAt)],
  ];
  return (
    <div class="stack">
      <PicturePart
        picture={picture}
        isLeftOut={draft.leftOut.has('picture')}
        onToggle={onToggle}
        onRetake={onRetake}
      />
      {parts.map(([part, label, value]) =>
        value === null || value === '' ? null : (
          <ReportPart
            key={part}
            part={part}
            label={say(label)}
            isLeftOut={draft.leftOut.has(part)}
            onToggle={onToggle}
          >
            {value}
          </ReportPart>
        ),
      )}
      <section class="card stack">
        <h2>{say('factsTitle')}</h2>
        <dl>
          {always.map(([label, value]) => (
            <div key={label}>
              <dt>{say(label)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <h3>{say('factVerdict')}</h3>
        {report.judgement.verdict !== null && <VerdictLine verdict={report.judgement.verdict} isSure />}
        <Explanation sighting={report.sighting} judgement={report.judgement} />
      </section>
    </div>
  );
}

function disclosures({ post }: Draft): string {
  const { partnership, ai } = post.sighting;
  const said = [partnership ? say('disclosedPartnership') : null, ai ? say('disclosedAi') : null];
  return said.filter((one) => one !== null).join(' · ') || say('disclosedNothing');
}

function advertiserFacts({ post }: Draft): string {
  const { name, handle, id, url } = post.sighting.advertiser;
  const facts = [name, handle === null ? null : `@${handle}`, id, url].filter((fact) => fact !== null);
  return facts.length === 0 ? say('notReadable') : facts.join(' · ');
}
