// Questions to an open page. `asking.py` puts one of them to it; each answers with a list of lines, empty when all is well.

const named = one => `${one.tagName.toLowerCase()}.${one.getAttribute('class')}`;

const withAbove = one => one ? [one, ...withAbove(one.parentElement)] : [];

const styled = (one, ...answers) => answers.every(([name, value]) => getComputedStyle(one)[name] === value);

// What is there only for screen readers is clipped to nothing, or on the map not painted.
const shown = one => one.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  && withAbove(one).every(up => styled(up, ['clipPath', 'none'], ['clip', 'auto']))
  && !(one.closest('svg') && styled(one, ['fill', 'none']));

const floats = one => withAbove(one).some(up => /fixed|sticky/.test(getComputedStyle(up).position));

/** The first elements that stick out to the right of the window. */
function sideways() {
  const room = document.documentElement.clientWidth + 1;
  if (document.documentElement.scrollWidth <= room && document.body.scrollWidth <= room) return [];
  const all = [...document.body.querySelectorAll('*')];
  return all.filter(one => one.getBoundingClientRect().right > room).slice(0, 3).map(named);
}

/** Elements that hide a part of their own words. */
function cutOff() {
  const hides = /hidden|clip/;
  return [...document.body.querySelectorAll('*')].filter(one => {
    if (one.closest('svg') || !one.innerText?.trim() || !shown(one)) return false;
    const style = getComputedStyle(one);
    return (hides.test(style.overflowX) && one.scrollWidth > one.clientWidth + 1)
      || (hides.test(style.overflowY) && one.scrollHeight > one.clientHeight + 1);
  }).map(named);
}

/** The texts of the page that are painted, with the elements that hold them. */
function texts() {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement: holder } = walker.currentNode;
    // In a drawing only <text> is painted.
    const painted = !holder.closest('svg') || holder.closest('text');
    if (data.trim() && painted && shown(holder)) found.push({ node: walker.currentNode, words: data.trim().slice(0, 40), holder });
  }
  return found;
}

/** Each line of words with the box its letters fill. */
function lines() {
  return texts().filter(({ holder }) => !floats(holder)).flatMap(({ node, words, holder }) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].map(box => {
      // A line's box is taller than its letters. Names on the map may touch: their hexes do.
      const [across, down] = [holder.closest('svg') ? 4 : 1, box.height / 4];
      return { words, left: box.left + across, right: box.right - across, top: box.top + down, bottom: box.bottom - down };
    });
  }).sort((one, other) => one.top - other.top);
}

/** Words that lie on other words, not counting what floats over the page. */
function overlapping() {
  const all = lines();
  const found = [];
  for (const [place, one] of all.entries()) {
    for (let next = place + 1; next < all.length && all[next].top < one.bottom; next++) {
      const other = all[next];
      if (one.left < other.right && other.left < one.right) found.push(`“${one.words}” and “${other.words}”`);
    }
  }
  return found.slice(0, 5);
}

const brightness = colour => {
  const parts = colour.match(/[\d.]+/g).slice(0, 3).map(part => part / 255);
  const [red, green, blue] = parts.map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const grounds = colour => !/^rgba\(.*, 0\)$/.test(colour);

/** Words that do not stand out from their ground: for forced colours, which axe does not see. */
function faint() {
  return texts().filter(({ holder }) => {
    const { color, fill } = getComputedStyle(holder);
    const ground = withAbove(holder).map(up => getComputedStyle(up).backgroundColor).find(grounds);
    const both = [holder.closest('svg') ? fill : color, ground ?? 'rgb(255, 255, 255)'].map(brightness);
    return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05) < 4.5;
  }).map(({ holder, words }) => `${named(holder)}: ${words}`);
}

/** Every link with its words, for comparing two visits. */
function links() {
  return [...document.querySelectorAll('a[href]:not([data-by-script] a)')].map(one => `${one.textContent.trim()} ${one.href}`);
}

/** Elements that would still move by themselves. */
function moving() {
  return [...document.querySelectorAll('*')].flatMap(one => ['', '::before', '::after'].map(part => {
    const style = getComputedStyle(one, part || null);
    const seconds = `${style.transitionDuration}, ${style.animationDuration}`.split(',').map(parseFloat);
    const moves = Math.max(...seconds) > 0.01 || style.scrollBehavior === 'smooth';
    return moves ? `${named(one)}${part}` : '';
  })).filter(Boolean);
}

const stopsOf = () => [...document.querySelectorAll(
  'a[href], button, input, select, textarea, summary, [tabindex="0"]',
)].filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && !passedBy(one));

// Of a group of round buttons the Tab key stops at one: the one that is chosen, or else the first.
function passedBy(one) {
  const group = one.type === 'radio' ? [...document.getElementsByName(one.name)].filter(({ form }) => form === one.form) : [one];
  return one !== (group.find(({ checked }) => checked) ?? group[0]);
}

// What focus changes: a ring around it, on the map the edge of a place, or the ground of the label around a box.
const looks = one => [one, ...one.querySelectorAll('*')].map(part => {
  const { outline, outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(part);
  const thin = parseFloat(outlineWidth) < 2;
  return part === one && thin ? [stroke, strokeWidth] : [outline, outlineStyle, stroke, strokeWidth];
}).concat(...[...(one.labels ?? [])].map(label => getComputedStyle(label).backgroundColor)).join();

/** How many places someone who tabs through the page should come by; from now on their stops are noted. */
function stopsToMake() {
  window.rsStops = [];
  document.addEventListener('focusin', ({ target }) => window.rsStops.push({ target, look: looks(target) }));
  return stopsOf().length;
}

/** The stops made: the place in the page, the name, and whether it looked otherwise than it does now. */
function stopsMade() {
  document.activeElement.blur();
  const all = [...document.querySelectorAll('*')];
  return window.rsStops.map(({ target, look }) => ({
    place: all.indexOf(target),
    name: `${named(target)} ${target.textContent.trim()}`,
    ringed: looks(target) !== look,
  }));
}

/** Stops of which nothing at all can be seen when they have the focus, for what floats over them. */
function covered() {
  return stopsOf().filter(one => {
    one.focus();
    const { left, top, width, height } = one.getBoundingClientRect();
    return [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].every(([x, y]) => {
      const found = document.elementFromPoint(left + width * x, top + height * y);
      // What stands over a box or button inside its own label is its face.
      const face = [...(one.labels ?? [])].some(label => label.contains(found));
      return !found || !(face || one.contains(found) || found.contains(one));
    });
  }).map(named);
}
