/** How a verdict looks; always together with words, never by colour alone. */
export const tones = ['official', 'date', 'similar', 'unlisted', 'unknown'] as const;
export type Tone = (typeof tones)[number];

/** One shape per tone, so that a verdict is told apart without colour. Drawn in a 24 × 24 box. */
export const toneShapes: Record<Tone, string> = {
  official:
    'M12 2 4 5v6c0 5 3.4 9.6 8 11 4.6-1.4 8-6 8-11V5l-8-3Zm-1.2 14.2-3.5-3.5 1.4-1.4 2.1 2.1 4.8-4.8 1.4 1.4-6.2 6.2Z',
  date: 'M7 2v2H4v17h16V4h-3V2h-2v2H9V2H7Zm-1 7h12v10H6V9Zm5 2v4h2v-4h-2Zm0 5v2h2v-2h-2Z',
  similar:
    'M9 4a5 5 0 0 0-1 9.9V20h2v-6.1A5 5 0 0 0 9 4Zm6 0a5 5 0 0 0-1.6.3 7 7 0 0 1 .6 9.4V20h2v-6.1A5 5 0 0 0 15 4Z',
  unlisted:
    'M4 4h16v2H4V4Zm0 5h10v2H4V9Zm0 5h7v2H4v-2Zm13.5-1a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Zm-2.5 3.7h5v1.6h-5v-1.6Z',
  unknown:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1 14h2v2h-2v-2Zm1-11a4 4 0 0 1 1 7.9V14h-2v-3h1a2 2 0 1 0-2-2H8a4 4 0 0 1 4-4Z',
};
