"use strict";
// The state is the address's fragment, so that a filtered view can be sent to someone.
const data = JSON.parse(document.getElementById("data").textContent);
const EFFECTS = ["breaking", "compatible", "none", "silent", "problem"];
const LABELS = { breaking: "breaking", compatible: "compatible", none: "no effect", silent: "words only", problem: "unread" };
const HINTS = {
  breaking: "a client can fail after it",
  compatible: "only adds or widens",
  none: "changes that no client notices",
  silent: "the API stays as it was",
  problem: "something can\u2019t be read or compared",
};
const PLACES = 3;
const GIST = 3;
/** How far to the right a month can stand without being cut, in percent. */
const LAST_MARK = 84;
const byId = (id) => document.getElementById(id);

/** An element: `el("a.class", {href: "#"}, child, "text")`. Texts are never read as HTML. */
function el(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split(".");
  const node = document.createElement(tag);
  if (classes.length) node.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

const plural = (n, one, many = one + "s") => `${n} ${n === 1 ? one : many}`;

/** The worst that a commit did. */
function effect(commit) {
  const wires = new Set(commit.changes.map((change) => change.wire));
  if (wires.has("breaking")) return "breaking";
  if (commit.problems.length) return "problem";
  if (wires.has("compatible")) return "compatible";
  return commit.changes.length ? "none" : "silent";
}

function endpointsOf(change) {
  const own = change.places.map((place) => place.endpoint || (place.object ? `${place.object} (object)` : ""));
  return own.concat((change.details || []).flatMap(endpointsOf)).filter(Boolean);
}

function wordsOf(change) {
  const places = change.places.map((place) => `${place.page} ${place.section || ""} ${place.path || ""}`);
  const own = [change.change, change.subject, change.before, change.after, change.key, ...places];
  return own.concat((change.details || []).map(wordsOf)).filter(Boolean).join(" ");
}

const commits = data.commits.map((commit) => ({
  ...commit,
  effect: effect(commit),
  time: Date.parse(commit.date),
  kinds: new Set(commit.changes.map((change) => change.change)),
  endpoints: new Set(commit.changes.flatMap(endpointsOf)),
  words: [commit.id, commit.subject, commit.date, ...commit.changes.map(wordsOf), ...commit.problems.map(({ page, message }) => `${page || ""} ${message}`)]
    .join(" ")
    .toLowerCase(),
}));

// State

const state = { q: "", change: "", endpoint: "", off: new Set() };

function readState() {
  const fragment = new URLSearchParams(location.hash.startsWith("#?") ? location.hash.slice(2) : "");
  state.q = fragment.get("q") || "";
  state.change = fragment.get("change") || "";
  state.endpoint = fragment.get("endpoint") || "";
  state.off = new Set((fragment.get("off") || "").split(",").filter((name) => EFFECTS.includes(name)));
}

function writeState() {
  const fragment = new URLSearchParams();
  for (const key of ["q", "change", "endpoint"]) if (state[key]) fragment.set(key, state[key]);
  if (state.off.size) fragment.set("off", [...state.off].join(","));
  const text = fragment.toString();
  history.replaceState(null, "", text ? `#?${text}` : "#");
}

function shows(commit) {
  return (
    !state.off.has(commit.effect) &&
    (!state.change || commit.kinds.has(state.change)) &&
    (!state.endpoint || commit.endpoints.has(state.endpoint)) &&
    state.q.toLowerCase().split(/\s+/).every((word) => commit.words.includes(word))
  );
}

// Parts of the page

function totals() {
  const buttons = EFFECTS.map((name) => {
    const count = commits.filter((commit) => commit.effect === name).length;
    const button = el(
      `button.total.${name}`,
      { type: "button", title: `show or hide: ${HINTS[name]}`, "aria-pressed": String(!state.off.has(name)), "data-effect": name },
      el("b", {}, String(count)),
      LABELS[name],
      el("small", {}, HINTS[name]),
    );
    button.addEventListener("click", () => {
      if (!state.off.delete(name)) state.off.add(name);
      update();
    });
    return button;
  });
  byId("totals").replaceChildren(...buttons);
}

function timeline() {
  const times = commits.map((commit) => commit.time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const at = (time) => (last === first ? 50 : ((time - first) / (last - first)) * 99);
  const most = Math.max(1, ...commits.map((commit) => commit.changes.length));
  const bars = commits.map((commit) => {
    const height = commit.changes.length ? 18 + 82 * (Math.log1p(commit.changes.length) / Math.log1p(most)) : 8;
    const label = `${commit.date.slice(0, 10)}: ${commit.subject} (${LABELS[commit.effect]})`;
    const bar = el(`a.${commit.effect}`, {
      href: `#c-${commit.id}`, title: label, "aria-label": label, "data-id": commit.id,
      style: `left:${at(commit.time).toFixed(2)}%;height:${height.toFixed(0)}%`,
    });
    bar.addEventListener("click", (event) => {
      event.preventDefault();
      reveal(commit.id);
      history.replaceState(null, "", `#c-${commit.id}`);
    });
    return bar;
  });
  byId("strip").replaceChildren(...bars);
  byId("axis").replaceChildren(...ticks(first, last).filter(([time]) => at(time) <= LAST_MARK).map(([time, text]) => el("span", { style: `left:${at(time).toFixed(2)}%` }, text)));
}

/** At most seven month marks between two times. */
function ticks(first, last) {
  const marks = [];
  const day = new Date(first);
  let month = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1));
  while (month.getTime() <= last) {
    if (month.getTime() >= first) marks.push([month.getTime(), month.toISOString().slice(0, 7)]);
    month = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1));
  }
  const step = Math.ceil(marks.length / 7);
  return marks.filter((_, i) => i % step === 0);
}

function reveal(id) {
  const node = byId(`c-${id}`);
  if (!node) return;
  if (node.tagName === "DETAILS") node.open = true;
  node.scrollIntoView({ block: "start" });
  node.querySelector("summary")?.focus({ preventScroll: true });
}

function badges(commit) {
  const counts = {};
  for (const change of commit.changes) counts[change.wire] = (counts[change.wire] || 0) + 1;
  const made = ["breaking", "compatible", "none"]
    .filter((wire) => counts[wire])
    .map((wire) => el(`span.badge.${wire}`, {}, `${counts[wire]} ${LABELS[wire]}`));
  if (commit.problems.length) made.push(el("span.badge.problem", {}, `${commit.problems.length} ${LABELS.problem}`));
  if (!made.length) made.push(el("span.badge.silent", {}, LABELS.silent));
  return made;
}

/** What a commit changed, in some words. */
function gist(changes) {
  if (!changes.length) return null;
  const value = ({ change, before, after }) => (change.startsWith("option_") ? ` ${after ?? before ?? ""}` : "");
  const said = [...new Set(changes.map((change) => `${change.change.replace(/_/g, " ")} ${change.subject}${value(change)}`))];
  const rest = said.length > GIST ? ` and ${said.length - GIST} more` : "";
  return el("small", {}, said.slice(0, GIST).join(" · ") + rest);
}

/** The address of something at the site of the repository; none where that is not known. */
function address(...parts) {
  if (!data.site) return null;
  return [data.site.url.replace(/\/+$/, ""), ...parts.flatMap((part) => part.split("/")).filter(Boolean).map(encodeURIComponent)].join("/");
}

/** A line of a page, with a link to it as it was on its side of a commit. */
function pageNode({ page, line, side }, commit) {
  const text = `${page}:${line}${side === "base" ? " (before)" : ""}`;
  const id = side === "base" ? commit.base : commit.id;
  const href = id && address("blob", id, data.site?.path || "", page);
  return href ? el("a", { href: `${href}#L${line}` }, text) : text;
}

function commitNode(commit) {
  const head = [
    el("time", { datetime: commit.date }, commit.date.slice(0, 10)),
    el("span.subject", {}, commit.subject, gist(commit.changes)),
    ...badges(commit),
    el("a.id", { href: address("commit", commit.id) || `#c-${commit.id}`, title: `link to ${commit.id}` }, commit.id.slice(0, 8)),
  ];
  if (!commit.changes.length && !commit.problems.length) {
    return el(`div.commit.${commit.effect}`, { id: `c-${commit.id}` }, el("div.row", {}, ...head));
  }
  const node = el(`details.commit.${commit.effect}`, { id: `c-${commit.id}` }, el("summary", {}, ...head));
  // Filled in when it is opened: a long history has thousands of changes.
  const fill = () => node.childElementCount > 1 || node.append(changeList(commit.changes, commit), ...problemList(commit));
  node.addEventListener("toggle", () => node.open && fill());
  return node;
}

function changeList(changes, commit) {
  return el("ul.changes", {}, ...changes.map((change) => changeNode(change, commit)));
}

function changeNode(change, commit) {
  const endpoints = [...new Set(endpointsOf(change))].filter((endpoint) => !change.subject.startsWith(endpoint));
  const direction = [...new Set(change.places.map((place) => place.direction).filter(Boolean))].join(" and ");
  const where = endpoints.length > 2 ? plural(endpoints.length, "endpoint") : endpoints.join(", ");
  const rust = change.rust === "minor" || change.rust === "major" ? `Rust: ${change.rust}` : "";
  const what = el(
    "div.what",
    {},
    el(`span.badge.${change.wire}`, {}, LABELS[change.wire] || change.wire),
    el("strong", {}, el("code", {}, change.subject)),
    el("span", {}, change.change.replace(/_/g, " ") + (change.key ? `: ${change.key.replace(/_/g, " ")}` : "")),
    el("span.quiet", {}, [direction, where, rust].filter(Boolean).join(" · ")),
  );
  return el("li", {}, what, values(change), witness(change), places(change, commit), details(change.details, commit));
}

/** Before and after; nothing, where the subject says it already. */
function values({ subject, before, after }) {
  const says = (value) => value == null || value === subject || subject.endsWith(`/${value}`);
  if (says(before) && says(after) && (before == null || after == null)) return null;
  const was = before == null ? null : el("del", { title: "before" }, el("code", {}, before));
  const is = after == null ? null : el("ins", { title: "after" }, el("code", {}, after));
  return el("div.values", {}, was, was && is ? el("span", { "aria-label": "became" }, "→") : null, is);
}

/** A body or request line that one side allows and the other does not; nothing, where it only repeats the subject. */
function witness({ witness: line, subject, places }) {
  if (!line || subject.startsWith(line)) return null;
  const what = line.startsWith("{") || line.startsWith("[") ? "body" : line.startsWith('"') ? "value" : "request";
  const comes = what === "body" && places.some((place) => place.direction === "response");
  const says = comes ? "This body can come now, and could not before:" : `This ${what} was right before, and is not now:`;
  return el("div.witness.quiet", {}, says, el("pre", {}, line));
}

function places({ places: all, subject }, commit) {
  const line = (place) => {
    const rest = [...new Set([place.section, place.path])].filter((text) => text && text !== subject);
    return el("li", {}, pageNode(place, commit), ...rest.map((text) => ` · ${text}`));
  };
  const first = el("ul.places", {}, ...all.slice(0, PLACES).map(line));
  if (all.length <= PLACES) return first;
  const rest = el("details.more", {}, el("summary", {}, `and ${all.length - PLACES} more`), el("ul.places", {}, ...all.slice(PLACES).map(line)));
  return el("div", {}, first, rest);
}

function details(inner, commit) {
  if (!inner || !inner.length) return null;
  return el("details.more", {}, el("summary", {}, `with ${plural(inner.length, "change")} in it`), changeList(inner, commit));
}

function problemList(commit) {
  const { problems } = commit;
  if (!problems.length) return [];
  const line = (problem) => el("li", {}, el("span.badge.problem", {}, problem.code), " ", problem.message, problem.page ? el("div.places", {}, pageNode(problem, commit)) : null);
  return [el("ul.changes", {}, ...problems.map(line))];
}

// Made once, so that what is open stays open.
const nodesById = new Map();

function nodeOf(commit) {
  if (!nodesById.has(commit.id)) nodesById.set(commit.id, commitNode(commit));
  return nodesById.get(commit.id);
}

function list() {
  const shown = commits.filter(shows);
  const nodes = [];
  let month = "";
  for (const commit of [...shown].reverse()) {
    if (commit.date.slice(0, 7) !== month) {
      month = commit.date.slice(0, 7);
      nodes.push(el("h2", {}, month));
    }
    nodes.push(nodeOf(commit));
  }
  byId("commits").replaceChildren(...nodes);
  const changes = shown.reduce((sum, commit) => sum + commit.changes.length, 0);
  byId("count").textContent = shown.length
    ? `${plural(shown.length, "commit")} of ${commits.length}, ${plural(changes, "change")}`
    : "No commit matches.";
  const ids = new Set(shown.map((commit) => commit.id));
  for (const bar of byId("strip").children) bar.hidden = !ids.has(bar.dataset.id);
}

function update() {
  writeState();
  refresh();
}

function refresh() {
  for (const button of byId("totals").children) button.setAttribute("aria-pressed", String(!state.off.has(button.dataset.effect)));
  list();
}

function choices(id, values) {
  byId(id).append(...[...values].sort().map((value) => el("option", { value }, value.replace(/^([a-z]+)_([a-z]+)$/, "$1 $2"))));
  byId(id).addEventListener("change", (event) => {
    state[id] = event.target.value;
    update();
  });
}

function start() {
  document.title = data.title;
  byId("title").textContent = data.title;
  const first = commits[0];
  const last = commits[commits.length - 1];
  byId("range").textContent = first ? `${plural(commits.length, "commit")}, ${first.date.slice(0, 10)} to ${last.date.slice(0, 10)}` : "No commits.";
  totals();
  if (commits.length) timeline();
  choices("change", new Set(commits.flatMap((commit) => [...commit.kinds])));
  choices("endpoint", new Set(commits.flatMap((commit) => [...commit.endpoints])));
  byId("q").addEventListener("input", (event) => {
    state.q = event.target.value;
    update();
  });
  byId("reset").addEventListener("click", () => {
    Object.assign(state, { q: "", change: "", endpoint: "", off: new Set() });
    showState();
    update();
  });
  byId("theme").addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });
  addEventListener("hashchange", navigate);
  navigate();
}

/** Goes where the address points: to a filtered view, or to one commit of all. */
function navigate() {
  readState();
  showState();
  refresh();
  if (location.hash.startsWith("#c-")) reveal(location.hash.slice(3));
}

function showState() {
  for (const id of ["q", "change", "endpoint"]) byId(id).value = state[id];
}

start();
