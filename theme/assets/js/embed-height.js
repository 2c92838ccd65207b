/**
 * <rs-embed-height></rs-embed-height>
 *
 * Tells the page that shows this one in a frame how high it is, whenever that changes: a message with
 * `{ type: "regionsite-height", height: 480 }`. It goes to whichever site has the frame, as it says nothing else.
 */

class EmbedHeight extends HTMLElement {
  connectedCallback() {
    if (parent === window) return;
    this.watch = new ResizeObserver(() => this.tell());
    this.watch.observe(document.body);
  }

  disconnectedCallback() {
    this.watch?.disconnect();
  }

  tell() {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: "regionsite-height", height }, "*");
  }
}

customElements.define("rs-embed-height", EmbedHeight);
