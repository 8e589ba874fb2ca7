// Draad works without this file. It adds: one send per press, a message when the network is gone, focus in the right
// place, keys for people who use Draad all day, a calendar beside a day and steps beside a number.

const page = document.body;
const live = document.getElementById("live");
const tell = (text) => { if (live) { live.textContent = text; } };

// Focus: the error summary of a page that came back, else the strip that tells what was done, and the new heading after
// a swap. Where a save stays in place the focus stays too.
(document.querySelector("[data-focus]") ?? document.querySelector("[data-told]"))?.focus();
document.addEventListener("htmx:after:swap", (event) => {
  enhance(document);
  const found = event.detail?.ctx?.target;
  const place = typeof found === "string" ? document.querySelector(found) : found;
  if (!(place instanceof Element) || !place.isConnected) { return; }
  const wrong = place.querySelector("[data-focus]");
  if (wrong) { wrong.focus(); return; }
  if (!place.hasAttribute("data-moves-focus")) { return; }
  const heading = place.querySelector("h1, h2, h3") ?? place;
  heading.setAttribute("tabindex", "-1");
  heading.focus();
});

// One send per press; what was typed stays when there is no network.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== "post") { return; }
  if (!navigator.onLine) {
    event.preventDefault();
    event.stopImmediatePropagation();
    tell(page.dataset.offline);
    live?.scrollIntoView({ block: "center" });
    return;
  }
  if (!form.hasAttribute("data-once")) { return; }
  if (form.dataset.sent) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  form.dataset.sent = "yes";
  event.submitter?.setAttribute("aria-disabled", "true");
}, true);
const free = () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.querySelector("[aria-disabled]")?.removeAttribute("aria-disabled");
  }
};
window.addEventListener("pageshow", free);
document.addEventListener("submit", () => { setTimeout(free, 10_000); }); // an answer that is a file leaves the page as it is
document.addEventListener("htmx:finally:request", free);
document.addEventListener("htmx:error", (event) => {
  if (event.detail?.error instanceof TypeError) { tell(page.dataset.offline); } // what fetch throws without a network
});
window.addEventListener("online", () => tell(""));

// Menus close with Escape and when something else is pressed.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.account[open]")) {
    if (!menu.contains(event.target)) { menu.open = false; }
  }
});

// Keys. "/" and "?" always; the others once the person turned them on.
const dialog = document.getElementById("shortcuts");
let before = "";
const typing = (target) => target instanceof Element && target.closest("input, textarea, select, [contenteditable]");
const visible = (element) => element.getClientRects().length > 0;
const press = (key) => {
  const found = [...document.querySelectorAll(`[data-key="${key}"]`)].find(visible);
  found?.click();
  return Boolean(found);
};
const ROWS = "[data-rows] > li, main .table > tbody > tr:has(> :first-child a)";
const rows = () => [...document.querySelectorAll(ROWS)].filter(visible);
const move = (step) => {
  const all = rows();
  const at = all.findIndex((row) => row.hasAttribute("data-here"));
  const next = all[Math.min(Math.max(at + step, 0), all.length - 1)];
  if (!next) { return; }
  all[at]?.removeAttribute("data-here");
  next.setAttribute("data-here", "");
  (next.querySelector("[data-row]") ?? next.querySelector("a, button"))?.focus();
  next.scrollIntoView({ block: "nearest" });
};
const acts = {
  j: () => move(1),
  k: () => move(-1),
  x: () => rows().find((row) => row.hasAttribute("data-here"))?.querySelector(".tick")?.click(),
  u: () => press("u"),
  n: () => press("n"),
};
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    for (const menu of document.querySelectorAll("details.account[open]")) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  }
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) { return; }
  if (event.key === "/") {
    const search = [...document.querySelectorAll("[data-search]")].find(visible);
    if (search) { event.preventDefault(); search.focus(); }
  } else if (event.key === "?") {
    dialog?.showModal();
  } else if ("shortcuts" in page.dataset) {
    if (before === "g") { press(`g ${event.key}`); } else { acts[event.key]?.(); }
    before = event.key;
  }
});

// A calendar beside a day that is typed, and steps beside a number.
const button = (label, drawing) => {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button";
  made.setAttribute("aria-label", label);
  made.innerHTML = `<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${drawing}</svg>`;
  return made;
};
const CALENDAR = '<rect x="3" y="4.4" width="14" height="12.6" rx="1.8"/><path d="M3 8.6h14M6.8 2.4v3.4M13.2 2.4v3.4"/>';
const addCalendar = (place) => {
  const typed = place.querySelector("input");
  const native = document.createElement("input");
  native.type = "date";
  native.className = "native-day";
  native.tabIndex = -1;
  native.setAttribute("aria-hidden", "true");
  const open = button(place.dataset.day, CALENDAR);
  open.addEventListener("click", () => native.showPicker?.());
  native.addEventListener("change", () => {
    const [year, month, day] = native.value.split("-");
    const mark = document.documentElement.lang.startsWith("de") ? "." : "/";
    if (day) { typed.value = [day, month, year].join(mark); typed.focus(); }
  });
  if ("showPicker" in native) { place.append(native, open); }
};
const addSteps = (place) => {
  const typed = place.querySelector("input");
  const { step, least, most } = place.dataset;
  const change = (by) => {
    const now = Number.parseFloat(typed.value.replace(",", ".")) || 0;
    const to = Math.min(Math.max(now + by, Number(least ?? -Infinity)), Number(most ?? Infinity));
    typed.value = String(to).replace(".", ",");
    typed.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const less = button(place.dataset.less, '<path d="M3.8 10h12.4"/>');
  const more = button(place.dataset.more, '<path d="M10 3.8v12.4M3.8 10h12.4"/>');
  less.addEventListener("click", () => change(-Number(step)));
  more.addEventListener("click", () => change(Number(step)));
  typed.before(less);
  typed.after(more);
};
const enhance = (root) => {
  for (const [mark, add] of [["data-day", addCalendar], ["data-step", addSteps]]) {
    for (const place of root.querySelectorAll(`[${mark}]:not([data-ready])`)) {
      place.dataset.ready = "yes";
      add(place);
    }
  }
};
enhance(document);
