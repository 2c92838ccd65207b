/**
 * How far two colours can be told apart, by WCAG 2.2. A colour is its red, green and blue, each from 0 to 255.
 */

/** The colour that `005ea5`, `#005ea5` or `05a` means; null for anything else. */
export function writtenColour(text) {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text ?? "")?.[1];
  if (!digits) return null;
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g);
  return pairs.map((pair) => Number.parseInt(pair, 16));
}

/** How bright a colour is, from 0 for black to 1 for white. */
export function luminance(colour) {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The ratio between two colours: from 1, the same, to 21, black on white. */
export function contrast(one, other) {
  const [darker, brighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (brighter + 0.05) / (darker + 0.05);
}

/** Of black and white, the one that words can be read in on this ground: one of them always can. */
export function inkOn(ground) {
  return contrast([0, 0, 0], ground) >= contrast([255, 255, 255], ground) ? [0, 0, 0] : [255, 255, 255];
}

/** `colour`, moved no further towards black or white than words on `ground` need: 4.5 to 1. */
export function readableOn(ground, colour, needed = 4.5) {
  const end = inkOn(ground);
  for (let step = 0; step <= 20; step += 1) {
    const mixed = mix(colour, end, step / 20);
    if (contrast(mixed, ground) >= needed) return mixed;
  }
  return end;
}

/** A colour between two others: `share` 0 is the first, 1 the second. */
export function mix(one, other, share) {
  return one.map((part, place) => Math.round(part + (other[place] - part) * share));
}
