// Sheets that slide up over the chat. One is open at a time; while it is, nothing behind it can be reached, and closing it gives
// the focus back.

const shade = document.getElementById("shade");
const screen = document.getElementById("screen");
let current = null;
let before = null;

export function open(sheet, focus) {
  close();
  before = document.activeElement;
  current = sheet;
  shade.hidden = false;
  sheet.hidden = false;
  screen.inert = true;
  (focus ?? sheet.querySelector("button, textarea")).focus();
}

export function close() {
  if (!current) return;
  current.hidden = true;
  shade.hidden = true;
  screen.inert = false;
  current = null;
  before?.focus?.({ preventScroll: true });
  before = null;
}

shade.addEventListener("click", close);
for (const button of document.querySelectorAll("[data-close]")) button.addEventListener("click", close);
addEventListener("keydown", (event) => {
  if (!current) return;
  if (event.key === "Escape") {
    close();
    return;
  }
  const stops = [...current.querySelectorAll("button, textarea, input")];
  const at = stops.indexOf(document.activeElement);
  if ((event.key === "ArrowDown" || event.key === "ArrowUp") && current.querySelector(".menu")) {
    event.preventDefault();
    stops[(at + (event.key === "ArrowDown" ? 1 : stops.length - 1)) % stops.length].focus();
  }
  if (event.key === "Tab" && stops.length) {
    const edge = event.shiftKey ? 0 : stops.length - 1;
    if (at === edge || at < 0) {
      event.preventDefault();
      stops[event.shiftKey ? stops.length - 1 : 0].focus();
    }
  }
});
