/** Texts whose scores travel with the model: every layer of the reading has a part in one of them. */
export const selfTestTexts: readonly string[] = [
  'Coblos nomor 2, Raka–Sinta untuk Cendana!',
  'C O B L O S nomor urut 3, jangan lupa ajak tetangga',
  '𝗣𝗶𝗹𝗶𝗵 Bu Dewi, menangk4n paslon nomor 1',
  'Menangkan Partai Golkar di dapil kita #SuaraRakyat',
  'Terwujudnya masyarakat Sagara yang sejahtera, mandiri, dan berdaya saing',
  'Prabowo-Gibran satu putaran',
  'Chip in $5 before midnight and help us flip the Senate',
  'Aja lali nyoblos nomer siji ya lur',
  'Polres Mentari mengimbau warga menjaga kamtibmas jelang pilkada',
  'Kaos polos Rp 49.000, pilih warna nomor 3, gratis ongkir',
  'Vota por Marisol Quintana este domingo para el municipio',
  '',
];
