// Changes one choice after the other, as a reader's finger does, and times each: our script from the event to its end,
// from the event until the next frame has been painted, and until the one after it, which brings the rows. A finger
// leaves the page time to finish with one choice before it makes the next.
async function measure(picks) {
  const form = document.querySelector(".rs-filter");
  const boxes = [...form.querySelectorAll("input[type=checkbox], input[type=radio]")];
  const lists = [...form.querySelectorAll("select")].filter((list) => list.name !== "within");
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(null);
  }));
  const rest = (pick) => new Promise((done) => setTimeout(done, 200 + pick * 100));
  const costs = { script: [], "event to next paint": [], "event to the rows painted": [] };
  for (const [at, pick] of picks.entries()) {
    // Every tenth change begins anew, or soon nothing would be left to show.
    const clear = document.querySelector(".rs-chips [data-choices=all]");
    const control = at % 10 === 0 && clear ? clear : at % 4 === 3 ? lists[Math.floor(pick * lists.length)] : boxes[Math.floor(pick * boxes.length)];
    await rest(pick);
    const begun = performance.now();
    if (control.matches("select")) {
      control.selectedIndex = Math.floor((pick * 97) % control.options.length);
      control.dispatchEvent(new Event("input", { bubbles: true }));
    } else control.click();
    costs.script.push(performance.now() - begun);
    costs["event to next paint"].push((await painted()) - begun);
    costs["event to the rows painted"].push((await painted()) - begun);
  }
  return costs;
}
