import type { DiagnosedPost } from '../../../src/content/diagnostics.ts';

/** Gathers what was on screen at each stop into one record per post, in the order of first sight. */
export class ReplayedPosts {
  private readonly posts: DiagnosedPost[] = [];

  add(seen: readonly DiagnosedPost[]): void {
    for (const post of seen) {
      const index = this.posts.findLastIndex((known) => known.element === post.element);
      const known = this.posts[index];
      // An element is reused for another post on sites that recycle their rows: that is a new record.
      if (known !== undefined && isSame(known, post)) this.posts[index] = post;
      else this.posts.push(post);
    }
  }

  all(): readonly DiagnosedPost[] {
    return this.posts;
  }
}

function isSame(known: DiagnosedPost, post: DiagnosedPost): boolean {
  if (known.case !== null || post.case !== null) return known.case === post.case;
  if (known.sighting.postKey === post.sighting.postKey) return true;
  const { advertiser: one, text: before } = known.sighting;
  const { advertiser: other, text: after } = post.sighting;
  return (
    one.url === other.url && one.name === other.name && (after.startsWith(before) || before.startsWith(after))
  );
}
