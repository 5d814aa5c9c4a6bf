import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cropOf } from '../../src/popup/crop.ts';

const frame = { left: 100, top: 50, width: 400, height: 300, windowWidth: 1000, windowHeight: 800 };

const anyFrame = fc.record({
  left: fc.integer({ min: -3000, max: 3000 }),
  top: fc.integer({ min: -3000, max: 3000 }),
  width: fc.integer({ min: 0, max: 4000 }),
  height: fc.integer({ min: 0, max: 9000 }),
  windowWidth: fc.integer({ min: 1, max: 4000 }),
  windowHeight: fc.integer({ min: 1, max: 3000 }),
});

/** Zoom and pixel density together. */
const anyScale = fc.double({ min: 0.25, max: 5, noNaN: true });

describe('cropOf', () => {
  it('is the post itself where a CSS pixel is a pixel', () => {
    expect(cropOf(frame, 1000, 800)).toEqual({ left: 100, top: 50, width: 400, height: 300 });
  });

  it('grows with the pixels of the screen', () => {
    expect(cropOf(frame, 2000, 1600)).toEqual({ left: 200, top: 100, width: 800, height: 600 });
  });

  it('is only the visible part of a post that is larger than the window', () => {
    const tall = { ...frame, top: -200, height: 2000 };
    expect(cropOf(tall, 1000, 800)).toEqual({ left: 100, top: 0, width: 400, height: 800 });
  });

  it.each([{ top: 800 }, { top: -300 }, { left: 1000 }, { left: -400 }, { width: 0 }])(
    'is nothing for a post outside the window: %o',
    (change) => {
      expect(cropOf({ ...frame, ...change }, 1000, 800)).toBeNull();
    },
  );

  it('never reaches beyond the picture or the post', () => {
    fc.assert(
      fc.property(anyFrame, anyScale, (given, scale) => {
        const imageWidth = Math.max(1, Math.round(given.windowWidth * scale));
        const imageHeight = Math.max(1, Math.round(given.windowHeight * scale));
        const crop = cropOf(given, imageWidth, imageHeight);
        if (crop === null) return;
        const { left, top, width, height } = crop;
        expect(Object.values(crop).every(Number.isInteger)).toBe(true);
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(Math.min(width, height)).toBeGreaterThan(0);
        expect(left + width).toBeLessThanOrEqual(imageWidth);
        expect(top + height).toBeLessThanOrEqual(imageHeight);
        // Other people's posts are next to this one: at most a pixel of rounding on each side.
        const real = imageWidth / given.windowWidth;
        expect(left).toBeGreaterThan(given.left * real - 1);
        expect(left + width).toBeLessThan((given.left + given.width) * real + 1.5);
      }),
    );
  });
});
