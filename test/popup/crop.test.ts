import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cropOf } from '../../src/popup/crop.ts';

describe('cropOf', () => {
  it('follows the pixel density of the picture', () => {
    const frame = { left: 100, top: 50, width: 500, height: 300, windowWidth: 1000, windowHeight: 800 };
    expect(cropOf(frame, 2000, 1600)).toEqual({ left: 200, top: 100, width: 1000, height: 600 });
  });

  it('keeps to what is visible of a tall post', () => {
    const frame = { left: 0, top: -200, width: 500, height: 2000, windowWidth: 1000, windowHeight: 800 };
    expect(cropOf(frame, 1000, 800)).toEqual({ left: 0, top: 0, width: 500, height: 800 });
  });

  it('answers null for a post outside the window', () => {
    const frame = { left: 0, top: 900, width: 500, height: 200, windowWidth: 1000, windowHeight: 800 };
    expect(cropOf(frame, 1000, 800)).toBeNull();
  });

  it('never leaves the picture', () => {
    const pixels = fc.integer({ min: -3000, max: 3000 });
    const size = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(
        pixels,
        pixels,
        size,
        size,
        size,
        size,
        fc.constantFrom(1, 1.25, 1.5, 2, 3),
        (left, top, width, height, windowWidth, windowHeight, density) => {
          const [imageWidth, imageHeight] = [
            Math.round(windowWidth * density),
            Math.round(windowHeight * density),
          ];
          const crop = cropOf(
            { left, top, width, height, windowWidth, windowHeight },
            imageWidth,
            imageHeight,
          );
          if (crop === null) return;
          expect(crop.left).toBeGreaterThanOrEqual(0);
          expect(crop.top).toBeGreaterThanOrEqual(0);
          expect(crop.left + crop.width).toBeLessThanOrEqual(imageWidth);
          expect(crop.top + crop.height).toBeLessThanOrEqual(imageHeight);
        },
      ),
    );
  });
});
