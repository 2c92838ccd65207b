/**
 * <rs-site-search root="../" panel="../assets/search-panel.js"><form action="../search/">…</form></rs-site-search>
 *
 * The search box of every page. What answers it is fetched when the reader first enters the box (search-panel.js). Until
 * then, and without scripts, it is a form that leads to the search page.
 */

class SiteSearch extends HTMLElement {
  connectedCallback() {
    this.addEventListener("focusin", () => this.panel);
    this.addEventListener("submit", (event) => this.answer(event));
  }

  get panel() {
    this.woken ??= import(new URL(this.getAttribute("panel"), document.baseURI).href).then(
      ({ attach }) => attach(this, this.getAttribute("root")),
      () => null,
    );
    return this.woken;
  }

  /** Where Enter leads; the form goes its own way when the panel did not load. */
  async answer(event) {
    event.preventDefault();
    const panel = await this.panel;
    if (panel) panel.go();
    else event.target.submit();
  }
}

customElements.define("rs-site-search", SiteSearch);
