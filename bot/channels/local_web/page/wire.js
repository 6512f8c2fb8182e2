// The line to Sopan: bubbles come in as server-sent events, sayings go out one after the other, each until it is settled.

import { dressed } from "./skin.js";

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

export class Wire {
  #source = null;
  #tail = Promise.resolve();
  #wait = 300;
  #lastId;
  #on;

  // `on`: {hello(data), bubble(data, id), forget(id), linked(), lost()}; `lastId()` gives the id last seen.
  constructor(lastId, on) {
    this.#lastId = lastId;
    this.#on = on;
  }

  async connect() {
    this.close();
    try {
      // Also renews the cookie, without which there are no events.
      if (!(await fetch("/", { cache: "no-store" })).ok) throw new Error("not there");
    } catch {
      this.#again();
      return;
    }
    const source = new EventSource(dressed(`/events?after=${encodeURIComponent(this.#lastId())}`));
    this.#source = source;
    source.addEventListener("hello", (event) => {
      this.#wait = 300;
      this.#on.linked();
      this.#on.hello(JSON.parse(event.data));
    });
    source.addEventListener("bubble", (event) => this.#on.bubble(JSON.parse(event.data), event.lastEventId));
    source.addEventListener("forget", (event) => this.#on.forget(event.lastEventId));
    source.onerror = () => {
      if (source !== this.#source) return;
      this.close();
      this.#again();
    };
  }

  close() {
    this.#source?.close();
    this.#source = null;
  }

  async #again() {
    this.#on.lost();
    await pause(this.#wait);
    this.#wait = Math.min(this.#wait * 2, 3000);
    if (!this.#source) this.connect();
  }

  // Resolves to null once Sopan has stored the saying, or to the cause why it never will. `content`: what a file holds.
  post(body, content) {
    const settled = this.#tail.then(() => this.#deliver(body, content));
    this.#tail = settled;
    return settled;
  }

  async #deliver(body, content) {
    if (body.file && !content) return "lost"; // the page was loaded anew meanwhile
    const address = body.file ? `/file?${new URLSearchParams({ id: body.id, name: body.file.name })}` : "/say";
    const type = body.file ? "application/octet-stream" : "application/json";
    for (let wait = 500; ; wait = Math.min(wait * 2, 3000)) {
      try {
        const answer = await fetch(dressed(address), {
          method: "POST",
          headers: { "Content-Type": type },
          body: content ?? JSON.stringify(body),
        });
        if (answer.ok) return null;
        if (answer.status === 413) return "long";
        if (answer.status === 400) return (await answer.json()).problem;
        if (answer.status !== 503 && answer.status !== 401) return "refused";
      } catch {
        // Not reached: the id stays the same, so that trying again can never say it twice.
      }
      await pause(wait);
    }
  }
}

// 128 random bits; crypto.randomUUID would do, but spells them longer.
export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
