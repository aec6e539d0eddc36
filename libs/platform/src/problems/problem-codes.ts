interface Text {
  title: string;
  hint: string;
}

/** What one code means; `hint` is what to do next. */
export interface ProblemKind {
  status: number;
  en: Text;
  id: Text;
}

const kind = (status: number, enTitle: string, enHint: string, idTitle: string, idHint: string): ProblemKind => ({
  status,
  en: { title: enTitle, hint: enHint },
  id: { title: idTitle, hint: idHint },
});

/** The closed list of what the bus answers when it can't do what was asked. */
export const PROBLEM_CODES = {
  'bad-request': kind(400, 'The request is not as it should be', 'Mend what `errors` or `detail` names and send it again.', 'Permintaan tidak sesuai', 'Perbaiki yang disebut di `errors` atau `detail`, lalu kirim lagi.'),
  'unreadable-body': kind(400, 'The body could not be read', 'Mend what is named; what was accepted before it stays accepted, and sending all again is safe.', 'Isi kiriman tidak terbaca', 'Perbaiki yang disebut; yang sudah diterima sebelumnya tetap diterima, dan mengirim ulang semuanya aman.'),
  'cursor-malformed': kind(400, 'This is not a cursor of this lane', 'Use a cursor exactly as the bus gave it, or leave it out to read on from the committed one.', 'Ini bukan kursor jalur ini', 'Pakai kursor persis seperti yang diberikan, atau kosongkan untuk melanjutkan dari yang tersimpan.'),
  'token-missing': kind(401, 'A token is needed', 'Send `Authorization: Bearer <token>`; POST /v1/oauth/token gives one. SOAP takes client id and secret by HTTP Basic too.', 'Perlu token', 'Kirim `Authorization: Bearer <token>`; minta di POST /v1/oauth/token. SOAP juga menerima client id dan secret lewat HTTP Basic.'),
  'token-invalid': kind(401, 'The token is not valid', 'Send `Authorization: Bearer <token>`, to SOAP also client id and secret by HTTP Basic; POST /v1/oauth/token gives a new token.', 'Token tidak sah', 'Kirim `Authorization: Bearer <token>`, ke SOAP juga client id dan secret lewat HTTP Basic; minta token baru di POST /v1/oauth/token.'),
  'token-expired': kind(401, 'The token has expired', 'Ask for a new token at POST /v1/oauth/token.', 'Token kedaluwarsa', 'Minta token baru di POST /v1/oauth/token.'),
  'credential-revoked': kind(401, 'The credential behind this token was revoked', 'Ask your administrator for a new credential.', 'Kredensial token ini sudah dicabut', 'Minta kredensial baru kepada administrator.'),
  'not-yours': kind(403, 'This belongs to another agency', 'Check the agency in the address, or use the token of the agency that it belongs to.', 'Ini milik instansi lain', 'Periksa instansi pada alamatnya, atau gunakan token instansi pemiliknya.'),
  'forbidden': kind(403, 'Your agency may not do this', 'Ask the operator at the centre for the right.', 'Instansi Anda tidak berhak melakukan ini', 'Mintalah haknya kepada operator pusat.'),
  'not-your-step': kind(403, 'This step belongs to another party of the task', 'GET the task: `allowedSteps` says what your agency may do now.', 'Langkah ini milik pihak lain dari tugas', 'Baca tugasnya: `allowedSteps` memuat langkah yang boleh dilakukan instansi Anda.'),
  'may-not-assign': kind(403, 'Your agency may not give this to that agency', 'Raise a REQUEST or a PROBLEM, or name agencies that yours directs.', 'Instansi Anda tidak dapat menugasi instansi itu', 'Ajukan REQUEST atau PROBLEM, atau sebutkan instansi di bawah instansi Anda.'),
  'not-found': kind(404, 'There is no such thing', 'Check the address and the id.', 'Tidak ditemukan', 'Periksa alamat dan id-nya.'),
  'no-such-agency': kind(404, 'There is no such agency', 'Check the id: it is written like kemenkeu, prov-bali, kab-sleman or kota-denpasar. GET /v1/agencies has the list.', 'Instansi tidak ditemukan', 'Periksa id-nya: ditulis seperti kemenkeu, prov-bali, kab-sleman, atau kota-denpasar. Daftarnya ada di GET /v1/agencies.'),
  'employee-unknown': kind(404, 'Nobody of your own staff is known by this', 'Check the number; publish the employee’s data (employee.registered) if it is right.', 'Tidak ada pegawai instansi Anda dengan identitas ini', 'Periksa nomornya; bila benar, kirim dahulu data pegawainya (employee.registered).'),
  'no-such-subscription': kind(404, 'There is no such subscription', 'GET /v1/me lists your subscriptions; leave `subscription` out for `main`.', 'Langganan tidak ditemukan', 'Daftar langganan ada di GET /v1/me; kosongkan `subscription` untuk `main`.'),
  'not-a-table': kind(404, 'What this batch brought was no table', 'GET /v1/rejections?batch=<batch> lists what was refused; mend what `/raw` gives of each and send it to POST /v1/rejections/{id}/retry, or send the records again from your system.', 'Kiriman ini bukan tabel', 'Lihat yang ditolak di GET /v1/rejections?batch=<batch>; perbaiki isi `/raw` masing-masing lalu kirim ke POST /v1/rejections/{id}/retry, atau kirim lagi dari sistem Anda.'),
  'method-not-allowed': kind(405, 'This address does not take this method', 'Use one of the methods in the `Allow` header.', 'Metode tidak didukung', 'Gunakan metode pada header `Allow`.'),
  'request-timeout': kind(408, 'The request did not come to its end in time', 'Send it again on a new connection.', 'Permintaan tidak selesai pada waktunya', 'Kirim lagi dengan koneksi baru.'),
  'conflict': kind(409, 'It is in a state that does not allow this', 'Read the present state and decide again.', 'Keadaannya tidak memungkinkan', 'Baca keadaan terkini, lalu putuskan lagi.'),
  'cursor-moved-back': kind(409, 'A later cursor is committed already', 'Send `"force": true` to move it back on purpose.', 'Kursor yang lebih baru sudah tersimpan', 'Kirim `"force": true` bila memang ingin mundur.'),
  'batch-busy': kind(409, 'Another batch of this agency is being read', 'One batch of a snapshot source at a time: send again when the other has ended.', 'Kiriman lain dari instansi ini sedang dibaca', 'Satu kiriman pada satu waktu: kirim lagi setelah yang lain selesai.'),
  'illegal-step': kind(409, 'Its present state does not allow this step', '`allowedSteps` says what is open to your agency now.', 'Keadaannya saat ini tidak memungkinkan langkah ini', '`allowedSteps` memuat langkah yang terbuka bagi instansi Anda sekarang.'),
  'reported-task': kind(409, 'This task lives in another system and is only shown here', 'Take the step in the system of the agency that reports it.', 'Tugas ini berada di sistem lain dan hanya ditampilkan di sini', 'Lakukan langkahnya di sistem instansi yang melaporkannya.'),
  'cursor-expired': kind(410, 'What follows this cursor is no longer kept, or the lane is a new one', 'Resync as `resync` says, then read on from the cursor it gives.', 'Lanjutan kursor ini sudah tidak disimpan, atau jalurnya baru', 'Sinkronkan ulang seperti pada `resync`, lalu lanjutkan dari kursor yang diberikan.'),
  'arrangement-overlap': kind(409, 'Another arrangement of this employee says something else for the same day', '`with` names it and `date` the day: withdraw or revoke that one, or name it in `supersedes`.', 'Pengaturan lain bagi pegawai ini berlaku pada hari yang sama', '`with` menyebut pengaturannya dan `date` harinya: tarik atau cabut dahulu, atau sebutkan di `supersedes`.'),
  'reported-arrangement': kind(409, 'This arrangement lives in another system and is only shown here', 'Take the step in the system of the agency that reports it.', 'Pengaturan ini berada di sistem lain dan hanya ditampilkan di sini', 'Lakukan langkahnya di sistem instansi yang melaporkannya.'),
  'revision-changed': kind(412, 'It has changed since you read it', 'Read it again and decide on what it is now.', 'Datanya sudah berubah sejak Anda baca', 'Baca lagi, lalu putuskan berdasarkan keadaan terkini.'),
  'body-too-large': kind(413, 'The body is too large', 'Send it in smaller parts.', 'Isi kiriman terlalu besar', 'Kirim dalam bagian yang lebih kecil.'),
  'unsupported-media-type': kind(415, 'This format is not taken here', 'Set `Content-Type` to a format that `detail` or the documentation at /docs names.', 'Format ini tidak diterima di sini', 'Atur `Content-Type` ke format yang disebut di `detail` atau /docs.'),
  'range-not-satisfiable': kind(416, 'The file does not reach that far', 'Ask for a range within the size that `Content-Range` tells.', 'Berkas tidak sepanjang itu', 'Minta rentang di dalam ukuran pada `Content-Range`.'),
  'idempotency-key-reused': kind(422, 'This Idempotency-Key stands for another request', 'Use a new key for a new request; send the same request to repeat one.', 'Idempotency-Key ini sudah dipakai untuk permintaan lain', 'Pakai kunci baru untuk permintaan baru; kirim permintaan yang sama untuk mengulang.'),
  'nothing-accepted': kind(422, 'No record was accepted', 'Mend the rows as their hints say and send the file again.', 'Tidak ada baris yang diterima', 'Perbaiki baris sesuai sarannya, lalu kirim lagi berkasnya.'),
  'too-many-requests': kind(429, 'Too many requests', 'Wait as long as `Retry-After` says.', 'Terlalu banyak permintaan', 'Tunggu selama `Retry-After`.'),
  'headers-too-large': kind(431, 'The address and headers are too long', 'Shorten them: together they take at most 16 KB. What is long goes into the body.', 'Alamat dan header terlalu panjang', 'Perpendek: keduanya paling banyak 16 KB. Yang panjang dikirim di isi.'),
  'internal': kind(500, 'Something broke on our side', 'Try again; if it stays, tell the operator the `instance`.', 'Ada kesalahan di pihak kami', 'Coba lagi; bila tetap gagal, sampaikan `instance` kepada operator.'),
  'log-unavailable': kind(503, 'The log does not take records at present', 'Send again after `Retry-After`; what was not acknowledged does not count as accepted.', 'Log sedang tidak dapat menerima', 'Kirim lagi setelah `Retry-After`; yang belum dijawab tidak dihitung diterima.'),
  'store-unavailable': kind(503, 'The database does not answer at present', 'Try again after `Retry-After`.', 'Basis data sedang tidak menjawab', 'Coba lagi setelah `Retry-After`.'),
  'adapter-disabled': kind(503, 'This agency’s adapter is broken and disabled', 'The file was not taken: tell the operator, who must mend agencies/<id>/ (the log says what is wrong); then send it again.', 'Adaptor instansi ini rusak dan dinonaktifkan', 'Berkas tidak diterima: sampaikan kepada operator agar memperbaiki agencies/<id>/ (sebabnya ada di log), lalu kirim lagi.'),
  'unavailable': kind(503, 'The service is starting, stopping or overloaded', 'Try again after `Retry-After`.', 'Layanan sedang mulai, berhenti, atau sibuk', 'Coba lagi setelah `Retry-After`.'),
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
