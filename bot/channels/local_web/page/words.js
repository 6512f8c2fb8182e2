// What the page itself says, in both languages. What Sopan says comes from Sopan.

const WORDS = {
  id: {
    status: "bot · di komputermu sendiri",
    typing: "sedang mengetik…",
    waiting: "menunggu sambungan…",
    lost: "Sambungan ke Sopan terputus. Sebentar, dicoba lagi…",
    lead: "Menolak, membatalkan, atau memindahkan wawancara kerja, dengan santun dan tepat waktu.",
    hintForward: "Punya undangan? Seret berkasnya ke sini, atau salin lalu tekan tanda panah.",
    hintType: "Tombol boleh ditekan, jawaban boleh juga diketik.",
    hintHere: "Tanpa akun dan tanpa token. Semuanya tinggal di komputer ini.",
    welcomeTitle: "Halo, saya Sopan",
    welcomeText: "Saya bantu menolak, membatalkan, atau memindahkan wawancara kerja dengan santun.",
    start: "Mulai",
    log: "Obrolan dengan Sopan",
    jump: "Ke pesan terbaru",
    write: "Tulis pesan",
    send: "Kirim",
    commands: "Perintah",
    forward: "Teruskan pesan",
    forwardText: "Tempelkan pesan dari orang lain, misalnya undangan dari perekrut.",
    forwardField: "Isi pesan itu",
    forwardTime: "Kapan pesan itu ditulis? Boleh dikosongkan.",
    forwardSend: "Teruskan",
    attach: "Kirim berkas atau foto undangan",
    drop: "Lepaskan berkasnya di sini",
    file: "Berkas",
    fileTooLarge: "Berkasnya terlalu besar, paling besar 5 MB",
    forwarded: "Diteruskan",
    pasted: "Ini pesan dari orang lain?",
    pastedForward: "Teruskan saja",
    change: "Ubah pesan ini",
    editing: "Mengubah pesanmu",
    edited: "diubah",
    cancel: "Batal",
    clear: "Hapus obrolan di halaman ini",
    clearAsk: "Hapus obrolan di halaman ini?",
    clearText: "Hanya yang tampak di sini. Yang disimpan Sopan tetap ada; perintah /delete menghapusnya.",
    clearDo: "Hapus",
    cleared: "Obrolan di halaman ini dihapus",
    copied: "Disalin",
    copyFailed: "Belum tersalin. Pilih teksnya, lalu salin.",
    refused: "Tidak dapat dikirim",
    tooLong: "Terlalu panjang untuk satu pesan",
    badTime: "Waktu itu belum terjadi. Periksa lagi, ya.",
    notSent: "Belum terkirim, dicoba lagi",
    sent: "Terkirim",
    me: "Kamu:",
    sopan: "Sopan:",
    choices: "Pilihan",
    newTab: "(terbuka di tab baru)",
    today: "Hari ini",
    yesterday: "Kemarin",
  },
  en: {
    status: "bot · on your own computer",
    typing: "typing…",
    waiting: "waiting for connection…",
    lost: "The connection to Sopan is gone. One moment, trying again…",
    lead: "Decline, cancel or move a job interview, politely and in good time.",
    hintForward: "Got an invitation? Drag its file here, or copy it and press the arrow.",
    hintType: "Press the buttons, or simply type your answer.",
    hintHere: "No account, no token. Everything stays on this computer.",
    welcomeTitle: "Hello, I am Sopan",
    welcomeText: "I help you decline, cancel or move a job interview politely.",
    start: "Start",
    log: "Chat with Sopan",
    jump: "To the newest message",
    write: "Write a message",
    send: "Send",
    commands: "Commands",
    forward: "Forward a message",
    forwardText: "Paste somebody else's message, for instance the recruiter's invitation.",
    forwardField: "What it says",
    forwardTime: "When was it written? You may leave this empty.",
    forwardSend: "Forward",
    attach: "Send a file or photo of the invitation",
    drop: "Drop the file here",
    file: "File",
    fileTooLarge: "That file is too large: 5 MB at most",
    forwarded: "Forwarded",
    pasted: "Is this somebody else's message?",
    pastedForward: "Forward it",
    change: "Change this message",
    editing: "Changing your message",
    edited: "changed",
    cancel: "Cancel",
    clear: "Clear the chat on this page",
    clearAsk: "Clear the chat on this page?",
    clearText: "Only what is shown here. What Sopan has stored stays; the command /delete erases it.",
    clearDo: "Clear",
    cleared: "The chat on this page is cleared",
    copied: "Copied",
    copyFailed: "Not copied. Please select the text and copy it.",
    refused: "Cannot be sent",
    tooLong: "Too long for one message",
    badTime: "That time is still to come. Please check it.",
    notSent: "Not sent yet, trying again",
    sent: "Sent",
    me: "You:",
    sopan: "Sopan:",
    choices: "Choices",
    newTab: "(opens in a new tab)",
    today: "Today",
    yesterday: "Yesterday",
  },
};

// "in" is how older systems still write Indonesian.
export const language = /^(id|in)\b/i.test(navigator.language || "id") ? "id" : "en";
export const words = WORDS[language];

const locale = language === "id" ? "id-ID" : "en-GB";
const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
const date = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" });
const dated = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

export const timeOf = (at) => clock.format(new Date(at));

const kilobytes = new Intl.NumberFormat(locale, { style: "unit", unit: "kilobyte" });

export const sizeOf = (bytes) => kilobytes.format(Math.max(1, Math.round(bytes / 1000)));

export function dayOf(at, now = new Date()) {
  const day = new Date(at);
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (day.toDateString() === now.toDateString()) return words.today;
  if (day.toDateString() === yesterday.toDateString()) return words.yesterday;
  return (day.getFullYear() === now.getFullYear() ? date : dated).format(day);
}

// The page's fixed parts name their words in `data-words` (content), `data-label` (name for all) and `data-hint` (placeholder).
export function fill(root) {
  document.documentElement.lang = language;
  for (const node of root.querySelectorAll("[data-words]")) node.textContent = words[node.dataset.words];
  for (const node of root.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", words[node.dataset.label]);
    if (node.tagName === "BUTTON") node.title = words[node.dataset.label];
  }
  for (const node of root.querySelectorAll("[data-hint]")) node.placeholder = words[node.dataset.hint];
}
