// The writing page at work: everything here is also there without it, by a button and a new page.

import { saving } from "./saving.js";

const form = document.querySelector("form[action='/write']");
const text = form.elements.source;
const language = document.documentElement.lang;

// How long it is, in words.
const words = document.getElementById("words");
function count() {
  const many = text.value.split(/\s+/u).filter(Boolean).length;
  words.textContent = form.dataset.words.replace("{count}", many.toLocaleString(language));
}
text.addEventListener("input", count);
count();

// As it will be read, below the text, while it is written.
const preview = document.getElementById("preview");
const look = form.querySelector("button[value='preview']");
let waiting = null;
let drawing = false;

async function draw() {
  waiting = null;
  if (preview.hidden) return;
  if (drawing) return later();
  drawing = true;
  const sent = { form_token: form.elements.form_token.value, source: text.value };
  const body = new URLSearchParams(sent);
  const answer = await fetch("/write/preview", { method: "POST", body }).catch(() => null);
  // Made safe by the server as every letter is.
  if (answer?.ok) preview.querySelector(".prose").innerHTML = await answer.text();
  drawing = false;
}

function later() {
  waiting ??= setTimeout(draw, 900);
}

look.setAttribute("aria-controls", "preview");
look.setAttribute("aria-expanded", String(!preview.hidden));
look.addEventListener("click", (event) => {
  event.preventDefault();
  preview.hidden = !preview.hidden;
  look.setAttribute("aria-expanded", String(!preview.hidden));
  draw();
});
text.addEventListener("input", () => {
  if (!preview.hidden) later();
});

// Quoting: what is selected in the letter, or the whole of it, where the cursor is.
const letter = document.getElementById("answered");
const quote = form.querySelector("button[value='quote']");

function selected() {
  const chosen = getSelection();
  if (!letter || chosen.isCollapsed || !letter.contains(chosen.anchorNode)) return "";
  const plain = chosen.toString().trim().replace(/[\\`*_[\]<]/gu, "\\$&");
  return plain.split("\n").map((line) => `> ${line}`.trimEnd()).join("\n");
}

async function whole() {
  const answer = await fetch(`/letters/${form.elements.answer.value}/quotation`).catch(() => null);
  return answer?.ok ? (await answer.text()).trimEnd() : "";
}

// Where the cursor was: a browser may forget it once something is selected elsewhere.
let cursor = [text.value.length, text.value.length];
for (const moved of ["input", "keyup", "pointerup", "select"]) {
  text.addEventListener(moved, () => {
    cursor = [text.selectionStart, text.selectionEnd];
  });
}

// With an empty line before and after it.
function put(quoted) {
  const [from, to] = cursor;
  const before = text.value.slice(0, from);
  const gap = !before || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  text.focus();
  text.setRangeText(`${gap}${quoted}\n\n`, from, to, "end");
  text.dispatchEvent(new Event("input", { bubbles: true }));
}

// The selection stays while the button is pressed.
quote?.addEventListener("mousedown", (event) => event.preventDefault());
quote?.addEventListener("click", async (event) => {
  event.preventDefault();
  const quoted = selected() || (await whole());
  if (quoted) put(quoted);
  else form.requestSubmit(quote);
});

// The letter lies open where there is room beside the text.
const folded = letter?.closest("details");
if (folded && matchMedia("(min-width: 900px)").matches) folded.open = true;

// Only where it is known whose text it is.
if (form.dataset.person) saving(form);
