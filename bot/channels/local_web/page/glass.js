// What is on the glass: the bubbles painted from the log, the three dots, the short word at the bottom, the way to the end.

import { element, make } from "./bubbles.js";
import * as log from "./log.js";
import { dayOf, words } from "./words.js";

const $ = (id) => document.getElementById(id);
const view = $("view");
const glass = $("log");

export const handy = matchMedia("(pointer: coarse)").matches; // a finger: focusing the field would raise the keyboard

const painted = new Map(); // key -> {look, node}
let busy = null; // {ref, press}: the button that waits for its answer
let focusNext = false; // the focused bubble was replaced: the next one takes the focus
let typing = 0; // timer of the three dots
let unseen = 0;

// `act`: what a button in a bubble does, {press, copy, command, edit}.
export function paint(act) {
  const entries = log.entries();
  const pinned = atEnd();
  const nodes = [];
  let day = "";
  for (const entry of entries) {
    const today = dayOf(entry.at);
    if (today !== day) nodes.push(keep(`day ${(day = today)}`, today, () => make("p", "day", make("span", "", today))));
    const pressed = busy && busy.ref === entry.ref ? busy.press : null;
    const look = JSON.stringify([entry, pressed]);
    nodes.push(keep(entry.key, look, () => element(entry, pressed, act)));
  }
  if (glass.contains(document.activeElement) && !nodes.some((node) => node.contains(document.activeElement))) focusNext = true;
  const wanted = new Set(nodes);
  for (const [key, { node }] of painted) if (!wanted.has(node)) painted.delete(key);
  for (const node of [...glass.children]) if (!wanted.has(node)) node.remove();
  nodes.forEach((node, index) => glass.children[index] !== node && glass.insertBefore(node, glass.children[index] ?? null));
  $("welcome").hidden = entries.length > 0;
  if (pinned) toEnd();
}

function keep(key, look, create) {
  if (painted.get(key)?.look !== look) painted.set(key, { look, node: create() });
  return painted.get(key).node;
}

export const atEnd = () => view.scrollHeight - view.scrollTop - view.clientHeight < 80;

export function toEnd() {
  view.scrollTop = view.scrollHeight;
  $("jump").hidden = true;
}

view.addEventListener("scroll", () => ($("jump").hidden = atEnd()), { passive: true });
$("jump").addEventListener("click", toEnd);
new ResizeObserver(() => $("jump").hidden && toEnd()).observe(view); // the keyboard came up, or the window changed

export function toast(message) {
  const node = $("toast");
  node.textContent = message;
  node.classList.add("shown");
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => {
    node.classList.remove("shown");
    node.textContent = "";
  }, 2200);
}

export function showTyping(on) {
  clearTimeout(typing);
  if (on) typing = setTimeout(() => dots(true), 250);
  else dots(false);
}

export function dots(on) {
  const pinned = atEnd();
  const linked = document.body.dataset.link === "up";
  $("typing").hidden = !(on && linked);
  if (linked) $("status").textContent = on ? words.typing : words.status;
  if (on) typing = setTimeout(() => dots(false), 8000);
  if (pinned) toEnd();
}

function countUnseen(number) {
  unseen = number;
  document.title = unseen ? `(${unseen}) Sopan` : "Sopan";
}

document.addEventListener("visibilitychange", () => document.hidden || countUnseen(0));

// The bubble `ref` waits for the answer to its button `press`; false if it already does.
export function setBusy(ref, press) {
  if (busy?.ref === ref) return false;
  busy = { ref, press };
  return true;
}

export function clearBusy() {
  busy = null;
}

// A bubble has come: what it answers no longer waits, and it takes the focus if the one that had it was replaced.
export function arrived(bubble, act) {
  const isMark = bubble.kind === "mark";
  if (!isMark || bubble.edits === busy?.ref) busy = null;
  if (!isMark) showTyping(false);
  paint(act);
  if (focusNext && !isMark && bubble.kind !== "message") focusNewest();
  if (document.hidden && !isMark) countUnseen(unseen + 1);
}

function focusNewest() {
  focusNext = false;
  const last = glass.lastElementChild?.querySelector(".key:not(.gap)");
  if (last) last.focus({ preventScroll: true });
  else (handy ? view : $("text")).focus({ preventScroll: true });
}

// From now on additions are read out; what was there before is not.
export const speak = () => glass.setAttribute("aria-live", "polite");
