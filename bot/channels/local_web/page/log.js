// What is on the page, kept in this browser over a reload and shared by its tabs. An entry is Sopan's bubble
// {who: "sopan", key, ref, kind, text, buttons, at} or the person's own {who: "me", key, body, at, state}.

import { kept } from "./skin.js";

const LOG = kept("sopan.log");
const LAST = kept("sopan.last");
const KEPT = 400;

// Where the browser keeps nothing (a strict private window), the page still works until it is closed.
const memory = new Map();

function get(name) {
  try {
    return localStorage.getItem(name) ?? memory.get(name) ?? null;
  } catch {
    return memory.get(name) ?? null;
  }
}

function set(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    memory.set(name, value);
  }
}

export function entries() {
  try {
    const stored = JSON.parse(get(LOG) ?? "[]");
    return Array.isArray(stored) ? stored : [];
  } catch {
    return [];
  }
}

const write = (list) => set(LOG, JSON.stringify(list.slice(-KEPT)));

export const lastId = () => get(LAST) ?? "";
export const saw = (id) => set(LAST, id);

// Every tab hears every event; the first to hear one writes it down, for the others it is no news. Ids are `start-number`.
export function isNews(id) {
  const [start, number] = id.split("-");
  const [lastStart, lastNumber] = lastId().split("-");
  return start !== lastStart || Number(number) > Number(lastNumber);
}

// A bubble that edits another takes its place; a mark whose bubble is gone says nothing, any other is shown as new.
export function put(bubble, key) {
  const list = entries();
  const { edits, ...shown } = bubble;
  const entry = { who: "sopan", key, ...shown };
  const place = edits ? list.findLastIndex((other) => other.who === "sopan" && other.ref === edits) : -1;
  if (place >= 0) list[place] = entry;
  else if (!(edits && bubble.kind === "mark")) list.push(entry);
  write(list);
}

export function say(body, at) {
  write([...entries(), { who: "me", key: body.id, body, at, state: "waiting" }]);
}

export function settle(key, state) {
  write(entries().map((entry) => (entry.key === key ? { ...entry, state } : entry)));
}

export function change(key, text) {
  write(entries().map((entry) => (entry.key === key ? { ...entry, body: { ...entry.body, text }, edited: true } : entry)));
}

export const clear = () => write([]);

export function onOtherTab(changed) {
  addEventListener("storage", (event) => (event.key === LOG || event.key === null) && changed());
}
