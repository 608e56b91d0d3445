const words = {
  "not-found": ["There is no page at this address", "Tidak ada halaman di alamat ini"],
  error: ["Something went wrong", "Terjadi gangguan"],
  unavailable: ["The record cannot be reached at the moment", "Catatan sedang tidak dapat dijangkau"],
  outdated: [
    "The application was renewed since you opened this page: go back, open the page anew and send it again",
    "Aplikasi diperbarui sejak Anda membuka halaman ini: kembalilah, buka ulang halamannya, lalu kirim lagi",
  ],
  forbidden: ["This form was not sent from our own pages", "Formulir ini tidak dikirim dari halaman kami"],
  "too-large": ["This is more than a form can send", "Ini melebihi yang dapat dikirim formulir"],
  "too-long": ["This address is too long", "Alamat ini terlalu panjang"],
  malformed: ["This address cannot be read", "Alamat ini tidak dapat dibaca"],
  unreadable: [
    "What was sent cannot be read: go back, open the page anew and send it again",
    "Yang dikirim tidak dapat dibaca: kembalilah, buka ulang halamannya, lalu kirim lagi",
  ],
  method: [
    "This address is read, or sent a form, and nothing else",
    "Alamat ini hanya untuk dibaca atau dikirimi formulir",
  ],
};

/** A page that needs nothing of ours, for when the pages themselves cannot answer or are not to be asked. */
export function lastResort(kind, language) {
  const [english, indonesian] = words[kind] ?? words.error;
  const isIndonesian = language === "id";
  return `<!doctype html>
<html lang="${isIndonesian ? "id" : "en"}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${isIndonesian ? indonesian : english}</title>
<main>
<h1>${isIndonesian ? indonesian : english}</h1>
<p><a href="${isIndonesian ? "/id" : "/"}">${isIndonesian ? "Ke beranda" : "To the home page"}</a></p>
</main>
</html>
`;
}
