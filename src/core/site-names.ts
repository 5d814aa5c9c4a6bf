/** The sites that can be read, by the name of their folder, as people know them. */
export const siteNames: Record<string, string> = {
  facebook: 'Facebook',
  'facebook-mobile': 'Facebook (m.facebook.com)',
  instagram: 'Instagram',
  threads: 'Threads',
  x: 'X (Twitter)',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  linkedin: 'LinkedIn',
  reddit: 'Reddit',
};
