// The chat: what the person does goes into the log and onto the wire, what Sopan says comes from the wire into the log.

import { make } from "./bubbles.js";
import * as files from "./files.js";
import * as glass from "./glass.js";
import * as log from "./log.js";
import * as sheets from "./sheets.js";
import { Wire, newId } from "./wire.js";
import { fill, language, timeOf, words } from "./words.js";

const $ = (id) => document.getElementById(id);
const text = $("text");
const { handy, toast } = glass;
const paint = () => glass.paint(act);

let editing = null; // the log entry whose text is being changed

// --- what the person does -------------------------------------------------------------------------------------------------

const act = {
  press(entry, press) {
    if (!glass.setBusy(entry.ref, press)) return;
    paint();
    glass.showTyping(true);
    wire.post({ id: newId(), press, ref: entry.ref }).then((cause) => {
      if (!cause) return;
      glass.clearBusy();
      glass.showTyping(false);
      toast(words.refused);
      paint();
    });
  },
  list(entry) {
    const rows = entry.list.rows.map(({ label, about, press }) => {
      const button = make("button", "", make("b", "", label), make("span", "", about));
      button.type = "button";
      button.addEventListener("click", () => {
        sheets.close();
        act.press(entry, press);
      });
      return make("li", "", button);
    });
    $("list-title").textContent = entry.list.opener;
    $("list-rows").replaceChildren(...rows);
    sheets.open($("sheet-list"));
  },
  command(command) {
    say({ id: newId(), command });
  },
  edit(entry) {
    startEditing(entry);
  },
  async copy(content, node) {
    toast((await onClipboard(content)) ? words.copied : words.copyFailed);
    node.focus({ preventScroll: true });
  },
};

async function onClipboard(content) {
  try {
    await navigator.clipboard.writeText(content);
    return true;
  } catch {
    const area = make("textarea", "unseen", content); // older browsers, or the permission is withheld
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}

function say(body, content) {
  log.say(body, new Date().toISOString());
  paint();
  glass.toEnd();
  deliver(body, content);
}

async function deliver(body, content) {
  glass.showTyping(true);
  const cause = await wire.post(body, content);
  log.settle(body.id, cause ? "refused" : "sent");
  if (cause) {
    glass.showTyping(false);
    toast({ long: body.file ? words.fileTooLarge : words.tooLong, said_at: words.badTime }[cause] ?? words.refused);
  }
  paint();
}

function resize() {
  text.style.height = "auto";
  text.style.height = `${Math.min(text.scrollHeight, 132)}px`;
  $("composer").classList.toggle("written", text.value.trim() !== "");
  if (!text.value || editing) $("hint").hidden = true;
}

text.addEventListener("input", resize);
text.addEventListener("paste", (event) => {
  if (event.clipboardData?.files.length) {
    event.preventDefault(); // a screenshot, straight from the clipboard
    files.send(event.clipboardData.files);
    return;
  }
  const pasted = event.clipboardData?.getData("text") ?? "";
  $("hint").hidden = pasted.length < 120 && pasted.split("\n").length < 4;
});
text.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && editing) stopEditing();
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    $("composer").requestSubmit();
  }
});
$("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const said = text.value.trim();
  if (!said) return text.focus();
  const changed = editing;
  stopEditing();
  text.focus();
  if (!changed) say({ id: newId(), text: said });
  else if (said !== changed.body.text) change(changed, said);
});
$("start").addEventListener("click", () => {
  act.command("/start");
  (handy ? $("view") : text).focus();
});

// An earlier message is changed in the field it was written in; its answer changes with it.
function startEditing(entry) {
  editing = entry;
  text.value = entry.body.text;
  resize();
  $("editing").hidden = false;
  text.focus();
}

function stopEditing() {
  editing = null;
  text.value = "";
  resize();
  $("editing").hidden = true;
}

async function change(entry, said) {
  glass.showTyping(true);
  const cause = await wire.post({ id: newId(), edit: { ref: entry.key, text: said } });
  if (cause) toast(words.refused);
  else log.change(entry.key, said);
  paint();
}

$("stop-editing").addEventListener("click", stopEditing);

function openForward(content) {
  const now = new Date();
  const here = new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  $("forward-time").max = here;
  $("forward-time").value = "";
  if (content) $("forward-text").value = content;
  sheets.open($("sheet-forward"), $("forward-text"));
}

$("forward").addEventListener("click", () => openForward(""));
$("hint-forward").addEventListener("click", () => {
  openForward(text.value);
  text.value = "";
  resize();
});
$("sheet-forward").addEventListener("submit", (event) => {
  event.preventDefault();
  const said = $("forward-text").value.trim();
  if (!said) return $("forward-text").focus();
  const at = $("forward-time").value;
  $("forward-text").value = "";
  sheets.close();
  say({ id: newId(), forward: { text: said, said_at: at ? new Date(at).toISOString() : null } });
});

files.watch((file) => {
  if (file.size > files.LARGEST) toast(words.fileTooLarge);
  else say({ id: newId(), file: { name: file.name, size: file.size } }, file);
});

$("commands").addEventListener("click", () => sheets.open($("sheet-commands")));
$("clear").addEventListener("click", () => sheets.open($("sheet-clear")));
$("sheet-clear").addEventListener("submit", (event) => {
  event.preventDefault();
  sheets.close();
  log.clear();
  paint();
  toast(words.cleared);
});

function showCommands(listed) {
  const items = listed.map(({ name, about }) => {
    const button = make("button", "", make("b", "", `/${name}`), make("span", "", about));
    button.type = "button";
    button.addEventListener("click", () => {
      sheets.close();
      act.command(`/${name}`);
    });
    return make("li", "", button);
  });
  $("command-list").replaceChildren(...items);
  $("commands").hidden = items.length === 0;
}

// --- what Sopan does ------------------------------------------------------------------------------------------------------

let lostTimer = 0;
const wire = new Wire(log.lastId, {
  hello: ({ commands }) => showCommands(commands[language] ?? commands.id ?? []),
  linked() {
    clearTimeout(lostTimer);
    lostTimer = 0;
    $("lost").hidden = true;
    $("status").textContent = words.status;
    document.body.dataset.link = "up";
  },
  lost() {
    document.body.dataset.link = "down";
    // A reload of the server takes a moment; only what lasts is worth a word.
    lostTimer ||= setTimeout(() => {
      $("lost").textContent = words.lost;
      $("lost").hidden = false;
      $("status").textContent = words.waiting;
      glass.dots(false);
    }, 900);
  },
  bubble(bubble, id) {
    if (log.isNews(id)) {
      log.put(bubble, id);
      log.saw(id);
    }
    glass.arrived(bubble, act);
  },
  forget(id) {
    if (log.isNews(id)) {
      log.clear();
      log.saw(id);
    }
    paint();
  },
});

addEventListener("pagehide", () => wire.close());
addEventListener("pageshow", (event) => event.persisted && wire.connect());
log.onOtherTab(paint);

function tick() {
  $("clock").textContent = timeOf(new Date());
  setTimeout(tick, 60_000 - (Date.now() % 60_000));
}

fill(document);
tick();
paint();
glass.toEnd();
glass.speak();
for (const entry of log.entries()) if (entry.state === "waiting") deliver(entry.body);
wire.connect();
if (!handy) text.focus({ preventScroll: true });
