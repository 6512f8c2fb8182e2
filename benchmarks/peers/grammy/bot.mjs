// grammY: the conversation as the documents of its plugin write it, one function that waits for each answer; what was
// said is kept in memory, the plugin's default. Behind its own webhook callback on Node's HTTP server.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { conversations, createConversation } from "@grammyjs/conversations";
import { Bot, webhookCallback } from "grammy";

const { BENCH_API, BENCH_DIALOGUE, BENCH_PORT, BENCH_SECRET, BENCH_TOKEN } = process.env;
const turns = JSON.parse(readFileSync(BENCH_DIALOGUE, "utf8"));
const bot = new Bot(BENCH_TOKEN, { client: { apiRoot: BENCH_API } });

const shown = (turn, method) => turns[turn].calls.filter((call) => call.method === method);
const markup = (call) => (call.keyboard.length ? { reply_markup: { inline_keyboard: call.keyboard } } : {});
const worded = (text, answers) => text.replace(/\{(\d+)\}/g, (_, turn) => answers[turn]);

async function decline(conversation, context) {
  const answers = [];
  for (let turn = 0; turn < turns.length; turn++) {
    const pressed = Boolean(turns[turn].deed.presses);
    if (turn > 0) context = await conversation.waitFor(pressed ? "callback_query:data" : "message:text");
    answers.push(pressed ? context.callbackQuery.data : context.message.text);
    if (pressed) await context.answerCallbackQuery();
    for (const call of shown(turn, "editMessageText")) await context.editMessageText(call.text, markup(call));
    for (const call of shown(turn, "sendMessage")) {
      const text = turn === turns.length - 1 ? worded(call.text, answers) : call.text;
      await context.reply(text, markup(call));
    }
  }
}

bot.use(conversations());
bot.use(createConversation(decline));
bot.command("start", (context) => context.conversation.enter("decline"));

await bot.init();
createServer(webhookCallback(bot, "http", { secretToken: BENCH_SECRET })).listen(Number(BENCH_PORT), "127.0.0.1");
await bot.api.setWebhook("https://bench.example/hook", { secret_token: BENCH_SECRET });
