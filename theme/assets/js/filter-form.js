/**
 * The form that narrows the list (components/filter-form), as the scripts of the list see it: what is chosen in it, and
 * the number beside each choice.
 */

const wide = matchMedia("(min-width: 60rem)");

export class FilterForm {
  constructor(form) {
    this.form = form;
    this.fold = form.querySelector("details");
    this.said = form.querySelector("[data-chosen]");
    this.found = form.querySelector("[data-near-found]");
    this.button = form.querySelector("[type=submit]");
    for (const part of form.querySelectorAll("[data-scripted]")) part.hidden = part.disabled = false;
    this.numbers = [...form.querySelectorAll("input[value]")]
      .filter(({ type, value }) => value && (type === "checkbox" || type === "radio"))
      .map((input) => [input.name, input.value, ...this.#places(input)]);
    this.options = [...form.querySelectorAll("option[data-label]")].map((option) => [option.parentNode.closest("select").name, option.value, option]);
    this.parts = [...form.querySelectorAll("[data-group]")];
    const follow = () => (this.fold.open = wide.matches);
    wide.addEventListener("change", follow);
    follow();
  }

  /** Where the number of a box stands: beside it, and for a place on the map in the list too. */
  #places(input) {
    const beside = input.closest("label").querySelector("[data-count]");
    const listed = input.form.querySelector(`[data-count="${CSS.escape(input.value)}"]`);
    return [beside, input.name === "authority" ? listed : null].filter(Boolean).map((place) => place.firstChild);
  }

  /** What is chosen, as an address holds it. */
  chosen() {
    const chosen = {};
    for (const [name, value] of new FormData(this.form)) if (value.trim()) (chosen[name] ??= []).push(value.trim());
    if (!chosen.near) delete chosen.within;
    return chosen;
  }

  /** Set the form to what the list shows. */
  show(narrowing) {
    const { chosen } = narrowing;
    for (const added of this.form.querySelectorAll("[data-added]")) added.remove();
    for (const control of this.form.elements) {
      const values = chosen[control.name] ?? [];
      if (control.type === "checkbox") control.checked = values.includes(control.value);
      else if (control.type === "radio") control.checked = control.value === (values[0] ?? "");
      else if (control.name === "within") control.value = String(narrowing.within);
      else if (control.name && control.name !== "near") control.value = values[0] ?? "";
    }
    const near = this.form.elements.near;
    if (!near.matches(":focus")) near.value = narrowing.unknown ?? chosen.near?.[0] ?? "";
    for (const [name, values] of Object.entries(chosen)) for (const value of values) this.#keep(narrowing, name, value);
    for (const fold of this.form.querySelectorAll("details details")) if (fold.querySelector("input:checked")) fold.open = true;
  }

  /** An answer that has no place in the form, as nothing open has it: it is kept all the same. */
  #keep(narrowing, name, value) {
    const controls = [this.form.elements[name]].flatMap((found) => (found instanceof RadioNodeList ? [...found] : found ?? []));
    if (["q", "near", "within", "sort", "page"].includes(name)) return;
    const select = controls.find(({ type }) => type === "select-one");
    if (select && select.value !== value) {
      const option = new Option(narrowing.words(name, value), value, false, true);
      option.dataset.added = "";
      select.append(option);
    } else if (!select && !controls.some((control) => control.value === value && control.checked)) {
      const kept = Object.assign(document.createElement("input"), { type: "hidden", name, value });
      kept.dataset.added = "";
      this.form.append(kept);
    }
  }

  /** Say beside each choice how many it would leave. */
  count(narrowing) {
    for (const [name, value, ...places] of this.numbers) {
      const words = String(narrowing.left(name, value));
      for (const place of places) if (place.data !== words) place.data = words;
    }
    for (const [name, value, option] of this.options) {
      const words = `${option.dataset.label} (${narrowing.left(name, value)})`;
      if (option.text !== words) option.text = words;
    }
    const names = Object.keys(narrowing.chosen).filter((name) => !["sort", "page", "within"].includes(name));
    const count = names.flatMap((name) => narrowing.chosen[name]).length;
    this.said.textContent = count ? `${count} ${count === 1 ? "choice" : "choices"} on` : "";
    this.button.textContent = narrowing.count ? `Show ${narrowing.counted}` : "Nothing matches: see what to drop";
    this.#sayNear(narrowing);
    this.#showTeams(narrowing);
  }

  #sayNear({ unknown, from }) {
    if (unknown) this.found.textContent = `We do not know “${unknown}”. Try a town, or the first half of a postcode.`;
    else this.found.textContent = from?.area ? `All of ${from.name}. For miles, give a town or a postcode.` : "";
  }

  /** Kinds of team belong to services: only those of the chosen ones are offered. */
  #showTeams({ chosen, questions }) {
    const services = (chosen.service ?? []).map((value) => questions.get("service").words(value));
    for (const part of this.parts) {
      part.hidden = services.length > 0 && !services.includes(part.dataset.group) && !part.querySelector("input:checked");
    }
  }

  /** Names of towns to choose from while typing. */
  names(names) {
    this.form.elements.near.list.append(...names.map((name) => new Option("", name)));
  }

  searchesText() {
    this.form.querySelector("[data-searched]").textContent = "Titles, places, teams, levels, references and the whole text of adverts.";
  }

  /** On a phone the form is a drawer. */
  close() {
    if (!wide.matches) this.fold.open = false;
  }
}
