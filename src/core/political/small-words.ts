function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** Small words of Indonesian, Malay and the regional languages. */
const localSmallWords = wordsOf([
  // Indonesian and Malay
  'yang dan di ke dari untuk dengan ini itu tidak bukan ada akan juga sudah kamu aku pada dalam',
  'adalah bisa dapat oleh atau karena agar jika kalau lebih para satu semua sama bagi jadi mau jangan ayo mari yuk',
  'nak tak dah awak kau hari baru lagi masih telah hanya saat siap bersama dia ia seperti',
  'sebagai secara serta bahwa maka namun tetapi tapi sangat sekali paling saja pun perlu supaya maupun',
  'yaitu merupakan terhadap tentang melalui antara setiap tersebut sebuah seorang banyak beberapa apa siapa bagaimana',
  'kenapa mengapa kapan sini sana sih dong kok nih deh yg dgn utk krn tdk ga gak nggak enggak udah aja sampai hingga',
  // Javanese, Sundanese, Minangkabau, Betawi
  'sing lan ing karo iki iku kuwi ora aja ojo ning nang kanggo wis arep kula panjenengan nggih sampun dhateng',
  'nu anu jeung sareng teu tong hayu urang abdi keur ieu eta téh teh mah ka ti geus tos aya',
  'nan indak untuak jo dek lah kagak ame kite nyok',
]);

/** Small words of English that are no words of those languages. */
export const englishSmallWords = wordsOf([
  'the and to of for in is you your our we with on that this are be at from it have will not all as i my by an can',
  'they their them he she his her or but if so was were has had been who what when how more about just out up do',
]);

/** All of them: they tell the language, not the matter. */
export const smallWords: ReadonlySet<string> = new Set([...localSmallWords, ...englishSmallWords]);

/** Words that tell the language too, but also who speaks and what for: these a model may learn. */
export const tellingWords = wordsOf(['saya kami kita anda kalian mereka harus ingin menjadi']);

/** Small words of other languages in Latin letters; none of them is a word of those above. */
export const foreignSmallWords = wordsOf([
  'el los las una por con que del está más es y su al como pero vota juntos',
  'le les des et pour vous nous dans une est pas avec qui sur votez',
  'der die das und für mit nicht ist wir sie ein eine auf wählen',
  'het een voor van wij zijn niet stem op met samen',
  'os uma não você seu sua nós mais pelo nosso cidade',
  'ang mga ng sa ni kay tayo ating iboto natin po',
  'il della che sono noi anche bir ve için oy biz',
]);
