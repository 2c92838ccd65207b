/**
 * Where a reader is, from a town's name or a postcode, and how far adverts are from there; nothing leaves the device.
 *
 *   const places = new Places(await (await fetch("places.json")).json(), data.authorities);
 *   places.find("NR1 3JU");   // { name: "NR1", point: [52.62, 1.31] }
 *   places.find("Norfolk");   // { name: "Norfolk", area: "norfolk" }: a whole area has no middle to measure from
 */

import { unpacked } from "./vacancy-data.js";

const EARTH_MILES = 3958.8;
const POSTCODE = /^([A-Z]{1,2}[0-9][0-9A-Z]?)(?: ?[0-9][A-Z]{2})?$/;

const radians = (degrees) => (degrees * Math.PI) / 180;
const folded = (name) => name.trim().toLowerCase().replaceAll("’", "'").replace(/[\s-]+/g, " ");

/** Miles in a straight line between two points, each as degrees north and east. */
export function miles([north, east], [otherNorth, otherEast]) {
  const across = Math.sin(radians(otherNorth - north) / 2) ** 2;
  const along = Math.sin(radians(otherEast - east) / 2) ** 2;
  const chord = across + Math.cos(radians(north)) * Math.cos(radians(otherNorth)) * along;
  return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** `about 4 miles`, `less than a mile`: a point is the middle of a district, so no more is known. */
export const milesWords = (far) => (far < 1 ? "less than a mile" : `about ${Math.round(far)} ${Math.round(far) === 1 ? "mile" : "miles"}`);

/** The outward half of a postcode, whole or half: `NR1` of `nr1 3ju`; empty for anything else. */
export const outward = (text) => POSTCODE.exec(text.trim().toUpperCase().replace(/\s+/g, " "))?.[1] ?? "";

export class Places {
  constructor({ step, south, west, districts, norths, easts, towns }, authorities) {
    const [north, east] = [unpacked(norths), unpacked(easts)];
    const at = (place) => [south + north[place] * step, west + east[place] * step];
    this.districts = new Map(districts.split(" ").map((district, place) => [district, at(place)]));
    this.towns = new Map();
    this.points = new Map(towns.map(([id, ...rest]) => [id, rest.slice(0, 2)]));
    this.names = towns.map(([, , , name]) => name);
    for (const [, latitude, longitude, ...names] of towns) this.#name(names, { name: names[0], point: [latitude, longitude] });
    for (const { id, name } of authorities) this.#name([name], { name, area: id });
  }

  #name(names, place) {
    for (const name of names) if (!this.towns.has(folded(name))) this.towns.set(folded(name), place);
  }

  /** The place that some words name: with its point, or an authority's whole area; null when we know none. */
  find(words) {
    const district = outward(words);
    if (this.districts.has(district)) return { name: district, point: this.districts.get(district) };
    return this.towns.get(folded(words)) ?? null;
  }

  /** For each of `data.wheres` how many miles its nearest town is away; work from home is anywhere, so 0. */
  distances(point, wheres, places) {
    return wheres.map(([, ...towns]) => {
      const far = towns.map((town) => this.points.get(places[town][0])).filter(Boolean).map((other) => miles(point, other));
      return towns.length ? Math.min(...far) : 0;
    });
  }
}
