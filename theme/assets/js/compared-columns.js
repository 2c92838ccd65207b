/**
 * One table with the columns of chosen places, in a region that has too many for one: each column is taken from the
 * page that has it.
 *
 *   await columns([{ id: "essex", part: "1/" }, { id: "norfolk", part: "3/" }])
 */

const read = new Map();

/** A page of the site as a document of its own, whose links still lead where they led. */
async function page(address) {
  const url = new URL(address, location.href);
  const found = new DOMParser().parseFromString(await (await fetch(url)).text(), "text/html");
  for (const link of found.querySelectorAll(".rs-cmp__table a[href]")) link.href = new URL(link.getAttribute("href"), url).href;
  return found.querySelector(".rs-cmp__table");
}

function table(address) {
  if (!read.has(address)) read.set(address, page(address));
  return read.get(address);
}

export async function columns(places) {
  const tables = await Promise.all(places.map(({ part }) => table(part)));
  const made = document.importNode(tables[0], true);
  for (const cell of made.querySelectorAll(".rs-cmp__c, .rs-cmp__silent")) cell.remove();
  made.querySelector("caption").textContent = `${places.length} councils side by side`;
  places.forEach(({ id }, number) => {
    const [head, ...cells] = tables[number].querySelectorAll(`[data-place="${id}"]`);
    made.querySelector("thead tr").append(document.importNode(head, true));
    for (const cell of cells) made.querySelector(`#${cell.closest("tr").id}`).append(document.importNode(cell, true));
  });
  return made;
}
