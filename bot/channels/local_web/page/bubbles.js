// How one entry of the log looks. Text only ever enters as text; nothing Sopan or the person writes is read as markup.

import { dayOf, sizeOf, timeOf, words } from "./words.js";

export function make(tag, className, ...content) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...content);
  return node;
}

function icon(path) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

const ICONS = {
  check: "m5 12.5 4.5 4.5L19 7.5",
  clock: "M12 7v5l3.5 2M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17",
  fault: "M12 7v6M12 16.5v.5M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17",
  copy: "M9 9V5.5h9.5V15H15M5.5 9H15v9.5H5.5z",
  link: "M10 6H6v12h12v-4M13.5 5.5h5v5M18 6l-7.5 7.5",
  forward: "M13.5 6.5 19 12l-5.5 5.5M18.5 12H11c-3.5 0-6 2-6 5.5",
  clip: "m18.5 11.5-6.8 6.8a4.2 4.2 0 0 1-6-6l7.3-7.3a2.8 2.8 0 0 1 4 4l-7.2 7.2a1.4 1.4 0 0 1-2-2l6.5-6.5",
  pen: "M5 19l.8-3.8L16 5l3 3L8.8 18.2z",
  list: "M5 7h14M5 12h14M5 17h14",
  bell: "M6.5 16.5V11a5.5 5.5 0 0 1 11 0v5.5M4.5 16.5h15M10.5 19.5h3",
};

// Web addresses and /commands in what Sopan says can be pressed, as in every messenger.
const LIVELY = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]|(?<![\w/])\/[a-z_]{2,32}\b(?!\/))/g;

function lively(text, onCommand) {
  return text.split(LIVELY).map((part, index) => {
    if (index % 2 === 0) return part;
    if (part.startsWith("/")) {
      const button = make("button", "inline", part);
      button.type = "button";
      button.addEventListener("click", () => onCommand(part));
      return button;
    }
    return anchor(part, "inline", part);
  });
}

function anchor(url, className, ...content) {
  const link = make("a", className, ...content);
  link.href = url;
  if (/^https?:/i.test(url)) {
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    link.append(make("span", "unseen", ` ${words.newTab}`));
  }
  return link;
}

const SCHEMES = /^(https?|tel|mailto):/i;

function key(entry, button, busy, act) {
  if (button.url !== undefined) {
    return SCHEMES.test(button.url) ? anchor(button.url, "key", make("span", "", button.label), icon(ICONS.link)) : "";
  }
  if (button.press === undefined && button.copy === undefined) return make("span", "key gap", button.label.replace("·", ""));
  const node = make("button", "key", make("span", "", button.label));
  node.type = "button";
  if (button.copy !== undefined) {
    node.append(icon(ICONS.copy));
    node.addEventListener("click", () => act.copy(button.copy, node));
  } else {
    if (busy === button.press) node.classList.add("busy");
    node.dataset.press = button.press;
    node.addEventListener("click", () => act.press(entry, button.press));
  }
  return node;
}

function keys(entry, busy, act) {
  const rows = entry.buttons.map((row) => {
    const line = make("div", ["row", "row", "row", "row tight", "row tight"][row.length] ?? "row dense", ...row.map((button) => key(entry, button, busy, act)));
    return line;
  });
  const group = make("div", entry.buttons.some((row) => row.length > 4) ? "keys wide" : "keys", ...rows);
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", words.choices);
  return group;
}

// WhatsApp shows more than three choices behind one button.
function opener(entry, act) {
  const node = make("button", "key", icon(ICONS.list), make("span", "", entry.list.opener));
  node.type = "button";
  node.addEventListener("click", () => act.list(entry));
  return make("div", "keys", make("div", "row", node));
}

const unseen = (text) => make("span", "unseen", `${text} `);

function time(at) {
  const node = make("time", "", timeOf(at));
  node.dateTime = at;
  return node;
}

// A file is kept as its text; pressing its name lets the browser save it.
function download({ name, kind, content }) {
  const link = make("a", "file", icon(ICONS.clip), name);
  link.href = `data:${kind};charset=utf-8,${encodeURIComponent(content)}`;
  link.download = name;
  return link;
}

function sopans(entry, busy, act) {
  const text = entry.kind === "message" ? [entry.text] : lively(entry.text, act.command);
  const bubble = make("div", "bubble", unseen(words.sopan));
  if (entry.kind === "mark") bubble.append(icon(ICONS.check));
  if (entry.kind === "reminder") bubble.append(icon(ICONS.bell));
  bubble.append(make("div", "text", ...text));
  if (entry.file) bubble.append(download(entry.file));
  bubble.append(time(entry.at));
  const item = make("div", `item sopan ${entry.kind}`, bubble);
  if (entry.buttons?.length) item.append(keys(entry, busy, act));
  if (entry.list) item.append(opener(entry, act));
  return item;
}

const STATES = { waiting: [ICONS.clock, "notSent"], sent: [ICONS.check, "sent"], refused: [ICONS.fault, "refused"] };

function mine(entry, act) {
  const { text, command, forward, file } = entry.body;
  const bubble = make("div", "bubble", unseen(words.me));
  if (forward) {
    const said = forward.said_at ? ` · ${dayOf(forward.said_at)} ${timeOf(forward.said_at)}` : "";
    bubble.append(make("div", "origin", icon(ICONS.forward), `${words.forwarded}${said}`));
  }
  if (file) bubble.append(make("div", "origin", icon(ICONS.clip), `${words.file} · ${sizeOf(file.size)}`));
  const [shape, label] = STATES[entry.state] ?? STATES.sent;
  const state = make("span", `state ${entry.state}`, icon(shape), unseen(words[label]));
  bubble.append(make("div", "text", forward?.text ?? file?.name ?? text ?? command), make("span", "foot", entry.edited ? words.edited : "", time(entry.at), state));
  const item = make("div", `item me ${forward ? "forward" : ""}`, bubble);
  if (text !== undefined && !text.startsWith("/") && entry.state === "sent") {
    const change = make("button", "icon change", icon(ICONS.pen));
    change.type = "button";
    change.title = words.change;
    change.setAttribute("aria-label", `${words.change}: ${text.slice(0, 40)}`);
    change.addEventListener("click", () => act.edit(entry));
    item.prepend(change);
  }
  if (entry.state === "refused") item.append(make("p", "fault", words.refused));
  return item;
}

export const element = (entry, busy, act) => (entry.who === "me" ? mine(entry, act) : sopans(entry, busy, act));
