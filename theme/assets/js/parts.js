/**
 * Markup that a page keeps ready in `<template data-part="row">`, with places for words in it: `data-slot="title"`.
 *
 *   const row = part(this, "row");
 *   slot(row, "title").textContent = "Social worker, fostering";
 */

/** A copy of a part, ready to be set into the page; a section is known by the name of its part. */
export function part(holder, name) {
  const found = document.importNode(holder.querySelector(`template[data-part="${name}"]`).content, true).firstElementChild;
  if (found.localName === "section") found.id = name;
  return found;
}

export const slot = (within, name) => within.querySelector(`[data-slot="${name}"]`);

/** An element with a class, and words or other elements in it. */
export function made(name, className, ...inside) {
  const element = document.createElement(name);
  element.className = className;
  element.append(...inside);
  return element;
}

/**
 * Let an element hold these others and nothing else. What stays is left alone: to set it in anew costs a browser as much
 * as to make it.
 */
export function hold(holder, inside) {
  const stays = new Set(inside);
  for (const child of [...holder.childNodes]) if (!stays.has(child)) child.remove();
  inside.forEach((child, at) => holder.childNodes[at] === child || holder.insertBefore(child, holder.childNodes[at] ?? null));
}
