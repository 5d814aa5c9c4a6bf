interface ProblemText {
  status: number;
  title: string;
  en: string;
  id: string;
}

/** Every refusal of the hub: what happened, and what to do. `{field}` and `{expected}` are filled in. */
export const problemTexts = {
  'not-multipart': {
    status: 415,
    title: 'Not a multipart form',
    en: 'Send multipart/form-data with a part "report" (application/json) and, if there is one, a part "picture".',
    id: 'Kirim multipart/form-data dengan bagian "report" (application/json) dan, bila ada, bagian "picture".',
  },
  'upload-broken': {
    status: 400,
    title: 'The upload broke off',
    en: 'The form could not be read to its end. Send the whole request again.',
    id: 'Formulir tidak terbaca sampai selesai. Kirim ulang seluruh permintaan.',
  },
  'upload-too-large': {
    status: 413,
    title: 'The upload is too large',
    en: 'Leave out the picture or make it smaller, then send again.',
    id: 'Hilangkan atau perkecil gambar, lalu kirim lagi.',
  },
  'part-unexpected': {
    status: 400,
    title: 'Unexpected part',
    en: 'Send exactly one part "report" and at most one part "picture", and no other part.',
    id: 'Kirim tepat satu bagian "report" dan paling banyak satu bagian "picture", tanpa bagian lain.',
  },
  'report-missing': {
    status: 400,
    title: 'No report',
    en: 'Add a part "report" of type application/json.',
    id: 'Tambahkan bagian "report" bertipe application/json.',
  },
  'report-type': {
    status: 415,
    title: 'The report is not JSON',
    en: 'Send the part "report" as application/json.',
    id: 'Kirim bagian "report" sebagai application/json.',
  },
  'report-too-large': {
    status: 413,
    title: 'The report is too large',
    en: 'Shorten the texts of the report, then send again.',
    id: 'Persingkat teks laporan, lalu kirim lagi.',
  },
  'report-unreadable': {
    status: 400,
    title: 'The report cannot be read',
    en: 'Send the part "report" as plain JSON in UTF-8, without "__proto__" and not nested deeper than 16.',
    id: 'Kirim bagian "report" sebagai JSON biasa dalam UTF-8, tanpa "__proto__" dan paling dalam 16 tingkat.',
  },
  'report-field': {
    status: 400,
    title: 'A field of the report does not fit',
    en: 'Correct {field}: expected {expected}.',
    id: 'Perbaiki isian {field}. Yang diharapkan: {expected}.',
  },
  'picture-type': {
    status: 415,
    title: 'Not a picture of an allowed type',
    en: 'Send the picture as WebP, PNG or JPEG, with the type that its bytes have.',
    id: 'Kirim gambar sebagai WebP, PNG, atau JPEG, dengan tipe yang sesuai isinya.',
  },
  'picture-too-large': {
    status: 413,
    title: 'The picture is too large',
    en: 'Make the picture smaller, then send again.',
    id: 'Perkecil gambar, lalu kirim lagi.',
  },
  'picture-missing': {
    status: 400,
    title: 'The picture is missing',
    en: 'The report describes a picture: add it as the part "picture", or set report.picture to null.',
    id: 'Laporan menyebut gambar: tambahkan sebagai bagian "picture", atau isi report.picture dengan null.',
  },
  'picture-unexpected': {
    status: 400,
    title: 'A picture that the report does not describe',
    en: 'Leave out the part "picture", or describe it in report.picture.',
    id: 'Hilangkan bagian "picture", atau jelaskan di report.picture.',
  },
  'picture-differs': {
    status: 400,
    title: 'The picture is not the one described',
    en: 'Correct {field}: it must be that of the picture sent.',
    id: 'Perbaiki isian {field}: harus sesuai dengan gambar yang dikirim.',
  },
  'id-taken': {
    status: 409,
    title: 'Another report has this id',
    en: 'A different report was received under this id. Send this one under a new id.',
    id: 'Laporan lain sudah diterima dengan id ini. Kirim laporan ini dengan id baru.',
  },
  'token-wrong': {
    status: 401,
    title: 'The token does not fit',
    en: 'Send the token of the receipt as "Authorization: Bearer <token>".',
    id: 'Kirim token dari tanda terima sebagai "Authorization: Bearer <token>".',
  },
  'report-unknown': {
    status: 404,
    title: 'No such report here',
    en: 'This hub does not hold that report. Send it again.',
    id: 'Hub ini tidak menyimpan laporan itu. Kirim sekali lagi.',
  },
  'route-unknown': {
    status: 404,
    title: 'Nothing here',
    en: 'See /openapi.json for what this hub answers.',
    id: 'Lihat /openapi.json untuk semua alamat yang dilayani hub ini.',
  },
  'request-invalid': {
    status: 400,
    title: 'The request does not fit',
    en: 'See /openapi.json for what this request must hold.',
    id: 'Lihat /openapi.json untuk isi permintaan ini.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    en: 'Wait as many seconds as the header Retry-After says, then send again.',
    id: 'Tunggu sejumlah detik yang tertulis pada header Retry-After, lalu kirim lagi.',
  },
  'storage-unavailable': {
    status: 503,
    title: 'The hub cannot store anything now',
    en: 'Nothing was stored. Keep the report and send it again later.',
    id: 'Belum ada yang tersimpan. Simpan laporan ini dan kirim lagi nanti.',
  },
  internal: {
    status: 500,
    title: 'The hub failed',
    en: 'Keep the report and send it again later.',
    id: 'Simpan laporan ini dan kirim lagi nanti.',
  },
} as const satisfies Record<string, ProblemText>;

export type ProblemCode = keyof typeof problemTexts;
