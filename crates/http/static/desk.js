// The writing page at work: everything here is also there without it, by a button and a new page.

import { saving } from "./saving.js";

const form = document.querySelector("form[action='/write']");
const text = form.elements.source;

// How long it is, in words; what is between them and how numbers are written is as the server has it.
const words = document.getElementById("words");
const numbers = new Intl.NumberFormat(form.dataset.numbers);
function count() {
  const many = text.value.split(/\p{White_Space}+/u).filter(Boolean).length;
  words.textContent = form.dataset.words.replace("{count}", numbers.format(many));
}
text.addEventListener("input", count);
count();

// Questions over a blank page: another one, or none, in the same place.
const [ask, another, away] = form.querySelectorAll(".prompt button");
const question = form.querySelector(".prompt [role='status']");
const questions = [...document.querySelectorAll("#questions li")].map((one) => one.textContent);
const kind = form.elements.kind.value;
let next = Number(another.value.replace("prompt-", ""));

function show(event, asked) {
  // Another kind of letter has other questions, and the server knows which.
  if (form.elements.kind.value !== kind || questions.length === 0) return;
  event.preventDefault();
  question.textContent = asked === null ? "" : questions[asked % questions.length];
  ask.hidden = asked !== null;
  another.hidden = away.hidden = asked === null;
  next = asked === null ? 0 : asked + 1;
  (asked === null ? ask : another).focus();
}

ask.addEventListener("click", (event) => show(event, 0));
another.addEventListener("click", (event) => show(event, next));
away.addEventListener("click", (event) => show(event, null));

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

// What is selected, as it stands there: of code only a part would no longer be known as such.
function selected() {
  const chosen = getSelection();
  if (!letter || chosen.isCollapsed || !letter.contains(chosen.anchorNode)) return "";
  const range = chosen.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const place = around.nodeType === Node.ELEMENT_NODE ? around : around.parentElement;
  const holder = document.createElement("div");
  holder.append(range.cloneContents());
  const within = ["code", "pre"].filter((name) => letter.contains(place.closest(name)));
  return within.reduce((html, name) => `<${name}>${html}</${name}>`, holder.innerHTML);
}

async function quotation() {
  const sent = { form_token: form.elements.form_token.value, chosen: selected() };
  const body = new URLSearchParams(sent);
  const address = `/letters/${form.elements.answer.value}/quotation`;
  const answer = await fetch(address, { method: "POST", body }).catch(() => null);
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
  const quoted = await quotation();
  if (quoted) put(quoted);
  else form.requestSubmit(quote);
});

// A file that is too large is not sent first and refused then.
const { file } = form.elements;
file.addEventListener("change", () => {
  const large = file.files[0]?.size > Number(file.dataset.largest);
  document.getElementById("too-large").textContent = large ? file.dataset.said : "";
  if (large) file.value = "";
});

// The letter lies open where there is room beside the text.
const folded = letter?.closest("details");
if (folded && matchMedia("(min-width: 900px)").matches) folded.open = true;

// Only where it is known whose text it is.
if (form.dataset.person) saving(form);
