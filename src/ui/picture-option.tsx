import { say } from '../browser/i18n.ts';
import {
  picturePartBytes,
  readsPictures,
  turnPicturesOff,
  turnPicturesOn,
} from '../browser/picture-option.ts';
import { useAnswer } from './use-answer.ts';

/** Offers to read the text in pictures, and says what it costs. Only for builds that can. */
export function PictureOption() {
  const [isOn, readAgain] = useAnswer(() => readsPictures.get());
  const [bytes] = useAnswer(picturePartBytes);
  if (isOn.state !== 'ready') return null;
  const turn = isOn.value ? turnPicturesOff : turnPicturesOn;
  const megabytes = bytes.state === 'ready' ? (bytes.value / 1e6).toFixed(1) : '…';
  return (
    <section class="card stack" data-option="pictures">
      <h2>{say('picturesTitle')}</h2>
      <p>{say('picturesWhy', megabytes)}</p>
      <p class="quiet">{say('picturesHow')}</p>
      <div>
        <button
          type="button"
          class={isOn.value ? '' : 'primary'}
          aria-pressed={isOn.value}
          onClick={() => void turn().then(readAgain)}
        >
          {say(isOn.value ? 'picturesTurnOff' : 'picturesTurnOn')}
        </button>
      </div>
    </section>
  );
}
