// What is on this device goes when its letter was posted, and when its writer signs out.

import { forgetAll, hasCome } from "./local.js";

if (location.hash === "#posted") hasCome();

for (const form of document.querySelectorAll("form[action='/sign-out'][data-person]")) {
  form.addEventListener("submit", () => forgetAll(form.dataset.person));
}
