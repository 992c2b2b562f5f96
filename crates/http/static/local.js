// Text that the server does not have yet, on this device alone: apart for each person, each sheet and
// each window, so that nothing writes over anything.

const ownWindow = Date.now().toString(36);
const SENT = "longhand:sent";

const place = (person, sheet) => `longhand:${person}:${sheet}:`;

// Whether it could be kept: there may be no room, or none for us.
export function keep(person, sheet, fields) {
  try {
    const kept = JSON.stringify({ at: Date.now(), fields });
    localStorage.setItem(place(person, sheet) + ownWindow, kept);
    return true;
  } catch {
    return false;
  }
}

export function forget(person, sheet) {
  forgetOne(place(person, sheet) + ownWindow);
}

export function forgetOne(name) {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept, then.
  }
}

// What other windows left of a sheet, newest first.
export function left(person, sheet) {
  return names(place(person, sheet))
    .filter((name) => !name.endsWith(`:${ownWindow}`))
    .map((name) => {
      try {
        return { name, ...JSON.parse(localStorage.getItem(name)) };
      } catch {
        return null;
      }
    })
    .filter((one) => one?.fields)
    .sort((one, other) => other.at - one.at);
}

// Everything of one person, before they leave this device.
export function forgetAll(person) {
  names(`longhand:${person}:`).forEach(forgetOne);
}

// A form is on its way. The page it leads to says whether it came.
export function send(person, sheet) {
  try {
    const sent = `${sessionStorage.getItem(SENT) ?? ""} ${place(person, sheet)}${ownWindow}`;
    sessionStorage.setItem(SENT, sent);
  } catch {
    // It is offered once more, then.
  }
}

// A page that shows a text forgets what it shows of what was sent; the page of a letter, which shows
// none, what was sent last. Whatever did not come is offered again.
export function hasCome(source = null) {
  try {
    const sent = (sessionStorage.getItem(SENT) ?? "").split(" ").filter(Boolean);
    const shown = (name) =>
      JSON.parse(localStorage.getItem(name))?.fields.source.trim() === source.trim();
    (source === null ? sent.slice(-1) : sent.filter(shown)).forEach(forgetOne);
    sessionStorage.removeItem(SENT);
  } catch {
    // Nothing was kept, then.
  }
}

function names(beginning) {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(beginning));
  } catch {
    return [];
  }
}
