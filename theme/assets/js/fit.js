/**
 * <rs-fit facts="facts.json" districts="../vacancies/places.json" list="../vacancies/" compare="../compare/">the form</rs-fit>
 *
 * Puts the places in the order of what matters to the reader, when she asks for it. What she answered stands in the
 * address; where she lives stands behind its `#`, as that part of an address is never sent to a server.
 */
import { joined } from "./differences.js";
import { outward, Places } from "./distance.js";
import { ranked } from "./fit-scoring.js";
import { sentence, valueOf } from "./fit-sentences.js";
import { made, part, slot } from "./parts.js";

const FIRST = 3;
const DETAILS = ["stage", "model", "service"];
const NEEDED = { pay: "stage", practice: "model", work: "service" };

const loaded = async (address) => (await fetch(address)).json();

class Fit extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    for (const element of this.querySelectorAll("[data-by-script]")) element.hidden = false;
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      history.pushState(null, "", this.written());
      this.answer(true);
    });
    this.back = () => this.read();
    addEventListener("popstate", this.back);
    this.read();
  }

  disconnectedCallback() {
    removeEventListener("popstate", this.back);
  }

  /** What was answered: how much each thing matters, and what exactly is asked. */
  get chosen() {
    const data = new FormData(this.form);
    const weights = [...this.form.querySelectorAll("[type=radio][value=lot]")].map(({ name }) => [name, data.get(name)]);
    const asked = weights.filter(([, weight]) => weight !== "no").map(([id, weight]) => ({ id, weight }));
    return { asked, near: (data.get("near") ?? "").trim(), ...Object.fromEntries(DETAILS.map((name) => [name, data.get(name)])) };
  }

  /** The address of this answer: only of what matters, in the order of the page. */
  written() {
    const chosen = this.chosen;
    const parts = new URLSearchParams(chosen.asked.map(({ id, weight }) => [id, weight]));
    for (const { id } of chosen.asked) if (NEEDED[id]) parts.set(NEEDED[id], chosen[NEEDED[id]]);
    const home = chosen.asked.some(({ id }) => id === "home") && chosen.near;
    const near = home ? `#${new URLSearchParams({ near: outward(home) || home })}` : "";
    return `?${parts}${near}`;
  }

  /** Fill in the form as the address says; what it does not know it passes over. */
  read() {
    const asked = new URLSearchParams(location.search);
    const home = new URLSearchParams(location.hash.slice(1));
    this.form.reset();
    for (const [name, value] of [...asked, ...home]) {
      const fields = [...this.form.querySelectorAll(".rs-fit__radio, .rs-fit__pick")].filter((field) => field.name === name);
      for (const field of fields) this.fill(field, value);
    }
    if (this.chosen.asked.length) this.answer(false);
    else this.clear("");
  }

  fill(field, value) {
    if (field.type === "radio") field.checked = field.checked || field.value === value;
    else if (field.type === "text" || [...field.options].some((option) => option.value === value)) field.value = value;
  }

  clear(words) {
    slot(this, "status").textContent = words;
    slot(this, "answer").hidden = slot(this, "unplaced").hidden = true;
  }

  async answer(asked) {
    const chosen = this.chosen;
    if (!chosen.asked.length) return this.clear("Nothing matters yet. Say “a bit” or “a lot” to at least one thing.");
    this.facts ??= loaded(this.getAttribute("facts"));
    const facts = await this.facts;
    if (chosen.asked.some(({ id }) => id === "home") && !(await this.located(chosen, facts))) return;
    this.show(facts, chosen);
    if (asked) this.querySelector("#answer").scrollIntoView();
  }

  /** Whether it is known where she lives; it is looked up in a file of all districts. */
  async located(chosen, facts) {
    this.places ??= loaded(this.getAttribute("districts")).then((places) => new Places(places, facts.places));
    const found = chosen.near && (await this.places).find(chosen.near);
    if (!found?.point) {
      this.clear("Home is not a place we know. Give a town of the region, or a postcode.");
      this.form.querySelector("[name=near]").focus();
      return false;
    }
    [chosen.point, chosen.near] = [found.point, found.name];
    return true;
  }

  show(facts, chosen) {
    const questions = facts.questions.filter(({ id }) => chosen.asked.some((one) => one.id === id));
    const weights = new Map(chosen.asked.map(({ id, weight }) => [id, weight]));
    const asked = questions.map(({ id, better }) => ({ id, better, weight: weights.get(id) }));
    const places = facts.places.map((place) => {
      return { ...place, values: Object.fromEntries(questions.map(({ id }) => [id, valueOf(id, place.facts, chosen)])) };
    });
    const { placed, unplaced } = ranked(asked, places);
    const say = (id) => questions.map((question) => sentence(question, places.find((one) => one.id === id), places, chosen, facts.models));
    this.fillIn(placed, say, questions, chosen, facts);
    this.apart(unplaced, questions);
    const count = placed.length === 1 ? "1 place is" : `${placed.length} places are`;
    slot(this, "status").textContent = `${count} in your order.`;
  }

  fillIn(placed, say, questions, chosen, facts) {
    const missing = (place) => questions.filter(({ id }) => place.missing.includes(id)).map(({ silent }) => silent);
    const first = placed.slice(0, FIRST).map((place) => this.first(place, say(place.id), missing(place), chosen, facts));
    const rest = placed.slice(FIRST).map((place) => this.later(place, say(place.id), missing(place)));
    slot(this, "asked").textContent = this.asked(questions, chosen);
    slot(this, "first").replaceChildren(...first);
    slot(this, "rest").replaceChildren(...rest);
    slot(this, "then").hidden = slot(this, "rest").hidden = rest.length === 0;
    const side = slot(this, "compare");
    side.href = `${this.getAttribute("compare")}?places=${placed.slice(0, FIRST).map(({ id }) => id).join(",")}`;
    side.parentElement.hidden = placed.length < 2;
    slot(this, "answer").hidden = placed.length === 0;
  }

  asked(questions, { asked }) {
    const named = (weight) => joined(questions.filter(({ id }) => asked.some((one) => one.id === id && one.weight === weight)).map(({ silent }) => silent));
    const said = [["You said a lot", named("lot")], ["A bit", named("bit")]].filter(([, names]) => names);
    return said.map(([words, names]) => `${words}: ${names}.`).join(" ");
  }

  begin(kind, place) {
    const found = part(this, kind);
    const { name, url } = this.drawn(place.id).dataset;
    slot(found, "rank").textContent = place.rank;
    slot(found, "tie").textContent = place.tied ? `Joint ${place.rank}: others score the same.` : "";
    Object.assign(slot(found, "place"), { textContent: name, href: url });
    return found;
  }

  drawn(id) {
    return this.querySelector(`template[data-place="${id}"]`);
  }

  first(place, why, missing, chosen, facts) {
    const found = this.begin("first", place);
    slot(found, "badge").append(document.importNode(this.drawn(place.id).content, true));
    const lines = why.filter(Boolean).map((words) => made("li", "", words));
    if (missing.length) lines.push(made("li", "rs-why__missing", `Not counted, as we do not know it: ${joined(missing)}.`));
    slot(found, "why").append(...lines);
    this.jobs(slot(found, "jobs"), place, chosen, facts);
    return found;
  }

  later(place, why, missing) {
    const found = this.begin("rest", place);
    const silent = missing.length ? ` Not counted: ${joined(missing)}.` : "";
    slot(found, "why").textContent = why.filter(Boolean).join(" ") + silent;
    return found;
  }

  /** Open jobs of a place at the reader's stage and in her service, where she gave them. */
  jobs(link, place, chosen, { places, examples }) {
    const asks = (id) => chosen.asked.some((one) => one.id === id);
    const [stage, service] = [asks("pay") ? chosen.stage : "", asks("work") ? chosen.service : ""];
    const count = places.find(({ id }) => id === place.id).jobs[`${stage}|${service}`] ?? 0;
    const query = new URLSearchParams(Object.entries({ authority: place.id, stage, service }).filter(([, value]) => value));
    link.href = `${this.getAttribute("list")}?${query}`;
    link.textContent = `See ${count} open ${examples ? "example " : ""}${count === 1 ? "job" : "jobs"} in ${place.name}`;
    link.parentElement.hidden = count === 0;
  }

  /** Whom too little is known of, each named once with what is missing. */
  apart(unplaced, questions) {
    const silent = (missing) => joined(questions.filter(({ id }) => missing.includes(id)).map((one) => one.silent), "or");
    const low = unplaced.map(({ id, name, missing }) => {
      const link = made("a", "rs-link rs-link--alone", name);
      link.href = this.drawn(id).dataset.url;
      return made("li", "", link, `: we do not know its ${silent(missing)}.`);
    });
    slot(this, "low").replaceChildren(...low);
    slot(this, "unplaced").hidden = unplaced.length === 0;
  }
}

customElements.define("rs-fit", Fit);
