// Files: chosen with the paper clip, dropped on the chat, or pasted. They are handed on one by one.

export const LARGEST = 5 * 1024 * 1024; // bytes; Sopan takes no more
const MOST = 5; // at a time

const $ = (id) => document.getElementById(id);
const screen = $("screen");
let onFile = () => {};

export function send(list) {
  for (const file of [...list].slice(0, MOST)) onFile(file);
}

// `each(file)` is called for every file from now on.
export function watch(each) {
  onFile = each;
}

$("attach").addEventListener("click", () => $("file").click());
$("file").addEventListener("change", () => {
  send($("file").files);
  $("file").value = ""; // the same file may be chosen again
});

const carriesFiles = (event) => event.dataTransfer?.types.includes("Files");

// Wherever a file is dropped, the browser must not leave the page for it.
for (const name of ["dragover", "drop"]) addEventListener(name, (event) => carriesFiles(event) && event.preventDefault());

screen.addEventListener("dragover", (event) => ($("drop").hidden = !carriesFiles(event)));
screen.addEventListener("dragleave", (event) => screen.contains(event.relatedTarget) || ($("drop").hidden = true));
screen.addEventListener("drop", (event) => {
  $("drop").hidden = true;
  if (carriesFiles(event)) send(event.dataTransfer.files);
});
