import { element, type Html } from '../markup.ts';
import { boxed, container, control, imageArea, run, textArea } from './blocks.ts';

/** A row of tiles under a heading: reels, people, groups. Tracked like a post. */
export function tileRow(name: string, heading: string, tiles: Html[]): Html {
  return container(
    { 'data-case': name, 'data-tracking-duration-id': String(9000 + name.length), class: 'bg-s3 post' },
    container({ class: 'bg-s3 block' }, element('h2', {}, textArea('f2', run('f2', heading)))),
    container({ class: 'bg-s3 row tiles', 'data-type': 'hscroller' }, ...tiles),
  );
}

/** A reel: the creator's name over the picture, in the control that opens it. */
export function reelTile(creator: string, views: string): Html {
  return control(
    `Lihat reel oleh ${creator}`,
    boxed(
      2,
      imageArea('#2f7d32', 110, 180),
      textArea('f2', run('f2', creator)),
      textArea('f5', run('f5', views)),
    ),
  );
}

/** A story: the name beneath the picture. */
export function storyTile(name: string): Html {
  return control(`Cerita ${name}`, boxed(2, imageArea('#b26a00', 90, 140), textArea('f5', run('f5', name))));
}

export function personTile(name: string): Html {
  return container(
    { class: 'tile' },
    control(`Foto profil ${name}`, boxed(2, imageArea('#5b3a8c', 110, 110))),
    boxed(2, textArea('f2', run('f2 a', name)), textArea('f5', run('f5', '3 teman yang sama'))),
    control('Tambah teman', boxed(1, textArea('f2', run('f2', 'Tambah teman')))),
  );
}
