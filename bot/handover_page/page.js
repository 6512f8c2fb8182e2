// Shows the message that the address carries behind its #, or that is kept under its last part, and hands it on: to the
// mail program, to the phone's own share sheet, to the clipboard. What it shows is text and never markup.

import { words as every } from "./words.js";

// Characters of a link that mail programs everywhere are known to take.
const LONGEST_LINK = 2000;
const ADDRESS = /^[^\s@?&#%<>,;:"\\]{1,64}@[^\s@?&#%<>,;:"\\]{3,190}$/;

const $ = (id) => document.getElementById(id);
let words = every.id;

async function carried() {
  if (location.hash.length > 1) return location.hash.slice(1);
  const token = location.pathname.split("/").pop();
  if (!token) return null;
  const answer = await fetch(`${token}/text`, { cache: "no-store" });
  return answer.ok ? answer.text() : null;
}

function letterOf(text) {
  const values = new URLSearchParams(text ?? "");
  const to = values.get("to") ?? "";
  return {
    language: values.get("lang") === "en" ? "en" : "id",
    to: ADDRESS.test(to) ? to : "",
    subject: (values.get("subject") ?? "").replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " "),
    text: values.get("text") ?? "",
  };
}

// Lines of a mail's body end in CR LF (RFC 6068).
function mailto({ to, subject, text }) {
  const receiver = encodeURIComponent(to).replace("%40", "@");
  const heads = `mailto:${receiver}?subject=${encodeURIComponent(subject)}`;
  const whole = `${heads}&body=${encodeURIComponent(text.replace(/\r?\n/g, "\r\n"))}`;
  return whole.length <= LONGEST_LINK ? { link: whole, whole: true } : { link: heads, whole: false };
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    $("toast").textContent = words.copied;
  } catch {
    getSelection().selectAllChildren($("text"));
    $("toast").textContent = words.copyFailed;
  }
}

async function share({ subject, text }) {
  try {
    await navigator.share({ title: subject, text });
  } catch (problem) {
    if (problem.name !== "AbortError") copy(text);
  }
}

function fill(language) {
  words = every[language];
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll("[data-words]")) node.textContent = words[node.dataset.words];
}

async function show() {
  const letter = letterOf(await carried().catch(() => null));
  fill(letter.text ? letter.language : /^(id|in)\b/i.test(navigator.language) ? "id" : "en");
  $("letter").hidden = !letter.text;
  $("nothing").hidden = Boolean(letter.text);
  $("toast").textContent = "";
  if (letter.text) lay(letter);
  document.body.dataset.shown = letter.text ? "letter" : "nothing";
}

function lay(letter) {
  const mail = mailto(letter);
  $("to").textContent = letter.to;
  $("to-row").hidden = !letter.to;
  $("subject").textContent = letter.subject;
  $("subject-row").hidden = $("copy-subject").hidden = !letter.subject;
  $("text").textContent = letter.text;
  $("mail").href = mail.link;
  $("mail").onclick = mail.whole ? null : () => copy(letter.text);
  $("note").hidden = mail.whole;
  $("note").textContent = words.tooLong;
  $("share").hidden = !navigator.share;
  $("share").onclick = () => share(letter);
  $("copy").onclick = () => copy(letter.text);
  $("copy-subject").onclick = () => copy(letter.subject);
  $("kept").hidden = location.hash.length > 1;
}

addEventListener("hashchange", show);
show();
