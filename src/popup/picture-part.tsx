import { say } from '../browser/i18n.ts';
import type { OptionalPart } from './draft.ts';
import type { PictureTrouble } from './take-picture.ts';
import type { PictureState } from './use-draft.ts';

interface PicturePartProps {
  picture: PictureState;
  isLeftOut: boolean;
  onToggle: (part: OptionalPart) => void;
  onRetake: () => void;
}

const troubles: Record<PictureTrouble, string> = {
  gone: 'pictureGone',
  'not-allowed': 'pictureNotAllowed',
  'too-large': 'pictureTooLarge',
};

/** The picture as it would be sent, or why there is none. */
export function PicturePart({ picture, isLeftOut, onToggle, onRetake }: PicturePartProps) {
  if (picture === 'taking') return <p role="status">{say('partPictureTaking')}</p>;
  if (typeof picture === 'string') {
    return (
      <div class="stack" role="status">
        <p class="trouble">{say('partPictureFailed', say(troubles[picture]))}</p>
        <div>
          <button type="button" onClick={onRetake}>
            {say('pictureRetake')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div class="stack">
      <label class="choice">
        <input
          type="checkbox"
          class="part-picture"
          checked={!isLeftOut}
          onChange={() => onToggle('picture')}
        />
        <strong>{say('partPicture')}</strong>
      </label>
      {!isLeftOut && <img class="preview" src={picture.address} alt={say('partPicture')} />}
    </div>
  );
}
