// What the page itself says, in both languages.

export const words = {
  id: {
    title: "Pesanmu siap dikirim",
    to: "Kepada",
    subject: "Subjek",
    mail: "Buka aplikasi e-mail",
    share: "Bagikan",
    copy: "Salin pesan",
    copySubject: "Salin subjek",
    copied: "Disalin",
    copyFailed: "Belum tersalin. Pilih teksnya, lalu salin.",
    tooLong: "Pesannya terlalu panjang untuk ikut lewat tautan. Tombol e-mail menyalinnya dulu; tempelkan di badan e-mail.",
    kept: "Halaman ini disimpan terenkripsi dan hilang sendiri setelah tujuh hari. Hanya yang punya alamatnya bisa membukanya.",
    nothing: "Pesannya tidak ada di sini, atau sudah tidak disimpan lagi. Buka lagi dari obrolanmu dengan Sopan, ya.",
  },
  en: {
    title: "Your message is ready to send",
    to: "To",
    subject: "Subject",
    mail: "Open the e-mail app",
    share: "Share",
    copy: "Copy message",
    copySubject: "Copy subject",
    copied: "Copied",
    copyFailed: "Not copied. Please select the text and copy it.",
    tooLong: "The message is too long to travel in a link. The e-mail button copies it first; paste it into the e-mail.",
    kept: "This page is kept encrypted and goes by itself after seven days. Only who has its address can open it.",
    nothing: "The message is not here, or no longer kept. Please open it again from your chat with Sopan.",
  },
};
