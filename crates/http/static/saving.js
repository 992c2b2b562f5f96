// Keeps what is written while it is written: on this device at once, with the server every few
// seconds. Sentences come with the page and from the server.

import * as local from "./local.js";

const PAUSE = 3000;
const RETRY = 15000;
// How long the server is waited for, in milliseconds.
const SLOWEST = 8000;
// What is the page's and not the writer's.
const OWN = ["form_token", "draft", "kept", "beside", "beside_kept"];

export function saving(form) {
  const { person } = form.dataset;
  const state = document.getElementById("state");
  const trouble = document.getElementById("trouble");
  const signedOut = document.getElementById("signed-out");
  let changed = false;
  let lost = false;
  let leaving = false;
  let pressed = false;
  let running = null;
  let timer = null;

  const value = (name) => form.elements[name]?.value ?? "";
  const sheet = () => value("draft") || `new${value("answer")}`;
  const all = () => [...new FormData(form)].filter(([, held]) => typeof held === "string");
  const fields = () => Object.fromEntries(all().filter(([name]) => !OWN.includes(name)));

  function touched() {
    changed = true;
    lost = !local.keep(person, sheet(), fields());
    wait(PAUSE);
  }

  function wait(time) {
    timer ??= setTimeout(send, time);
  }

  function send() {
    clearTimeout(timer);
    timer = null;
    if (running || leaving || !changed || !value("source").trim()) return;
    running = attempt().finally(() => {
      running = null;
      if (changed) wait(trouble.textContent ? RETRY : PAUSE);
    });
  }

  // Whether there is another text now.
  async function attempt() {
    changed = false;
    const before = sheet();
    let answer = await post();
    if (answer?.status === 403 && (await hasNewToken())) answer = await post();
    const told = await answer?.json().catch(() => null);
    signedOut.hidden = answer?.status !== 401;
    if (!answer?.ok || !told) {
      changed = true;
      state.textContent = "";
      // Said once, not at every try: screen readers speak it whenever it is set.
      const said = told?.said ?? form.dataset.alone;
      if (trouble.textContent !== said) trouble.textContent = said;
      return false;
    }
    form.elements.draft.value = told.draft;
    form.elements.kept.value = told.kept;
    local.forget(person, before);
    if (changed) local.keep(person, sheet(), fields());
    state.textContent = told.said;
    trouble.textContent = "";
    if (told.beside) await showOther(told.beside);
    history.replaceState(null, "", told.address);
    return Boolean(told.beside);
  }

  function post() {
    const body = new URLSearchParams(all());
    return fetch("/drafts", { method: "POST", body, signal: patience() }).catch(() => null);
  }

  function patience() {
    return AbortSignal.timeout(SLOWEST);
  }

  // After signing in anew in another window, if it is the same person.
  async function hasNewToken() {
    const theirs = (await page("/write"))?.querySelector("form[data-person]");
    if (theirs?.dataset.person !== person) return false;
    form.elements.form_token.value = theirs.elements.form_token.value;
    return true;
  }

  // Another window wrote into the same draft: both texts are shown, the writer chooses.
  async function showOther(address) {
    const theirs = (await page(address))?.getElementById("beside");
    if (theirs) document.getElementById("beside").replaceWith(theirs);
    trouble.textContent = form.dataset.changed;
  }

  async function page(address) {
    const answer = await fetch(address, { signal: patience() }).catch(() => null);
    const html = answer?.ok ? await answer.text().catch(() => null) : null;
    return html && new DOMParser().parseFromString(html, "text/html");
  }

  // What a window left that closed before the server had it.
  function offer() {
    const box = document.getElementById("offer");
    const other = local.left(person, sheet()).find((one) => {
      if (one.fields.source !== value("source")) return one.fields.source.trim();
      if (form.dataset.kept) local.forgetOne(one.name);
      return false;
    });
    box.hidden = !other;
    if (!other) return;
    const at = new Date(other.at).toLocaleString(document.documentElement.lang, {
      dateStyle: "medium",
      timeStyle: "short",
    });
    box.querySelector("p").textContent = box.dataset.said.replace("{time}", at);
    box.querySelector("textarea").value = other.fields.source;
    const [use, leave] = box.querySelectorAll("button");
    use.onclick = () => {
      for (const [name, held] of Object.entries(other.fields)) {
        const field = form.elements[name];
        if (field && field.type !== "file") field.value = held;
      }
      touched();
      form.elements.source.dispatchEvent(new Event("input", { bubbles: true }));
      local.forgetOne(other.name);
      offer();
    };
    leave.onclick = () => {
      local.forgetOne(other.name);
      offer();
    };
  }

  // Nothing may be on its way when a button is pressed: what it sends would count as a second text. What
  // is pressed meanwhile is pressed once; where another text has come up, its writer looks at it first.
  form.addEventListener("submit", async (event) => {
    if (!running && !pressed) {
      leaving = true;
      local.send(person, sheet());
      return;
    }
    event.preventDefault();
    if (pressed) return;
    pressed = leaving = true;
    form.setAttribute("aria-busy", "true");
    const button = event.submitter;
    const other = await running;
    pressed = leaving = false;
    form.removeAttribute("aria-busy");
    if (!other) form.requestSubmit(button);
  });

  if (form.dataset.kept) local.hasCome(form.elements.source.value);
  offer();
  form.addEventListener("input", touched);
  addEventListener("online", send);
  addEventListener("focus", send);
  document.addEventListener("visibilitychange", send);
  addEventListener("pageshow", () => {
    leaving = false;
  });
  addEventListener("beforeunload", (event) => {
    if (changed && lost && !leaving) event.preventDefault();
  });
}
