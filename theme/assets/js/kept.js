/**
 * What the reader asked this browser to keep: the jobs she saved, the sessions she picked for her own programme and,
 * if she wants, the days she came by.
 *
 *   kept.save({ id: "essex/ecc-2041", title: "Social worker, fostering", changed: "2026-11-02" });
 *   kept.addEventListener("change", () => show(kept.jobs()));
 *
 * All access to storage is here. One value under one name holds everything, so that clearing it leaves nothing;
 * nothing is written before the reader asks. The name has the folder of the site in it, as two sites may share a host.
 * A value that is damaged, too new or not ours reads as nothing kept. Where a browser refuses, `save` says false.
 */

/** The address of the site: this file lies in its `assets/`. */
export const SITE = new URL("../", import.meta.url);

const NAME = `regionsite ${SITE.pathname}`;
const VERSION = 1;
const NOTHING = Object.freeze({ jobs: Object.freeze([]), visits: null, sessions: Object.freeze([]) });

/** As many as a link can carry and a list can be read. */
export const MOST_JOBS = 60;

/** More than anybody can go to at a few conferences. */
export const MOST_SESSIONS = 200;

const ID = /^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const dayOr = (value, other) => (typeof value === "string" && DAY.test(value) ? value : other);

/** Whether a text is an advert's address below `vacancies/`: `essex/ecc-2041`. */
export const isJob = (id) => typeof id === "string" && ID.test(id);

/** A job as it is kept, or null: its id, its title, the day of its last change and the day it was saved. */
function sound(job) {
  if (!job || !isJob(job.id)) return null;
  const title = typeof job.title === "string" ? job.title.trim().slice(0, 200) : "";
  return { id: job.id, title, changed: dayOr(job.changed, ""), saved: dayOr(job.saved, "") };
}

function jobsIn(list) {
  const found = new Map();
  for (const job of Array.isArray(list) ? list.map(sound) : []) if (job && !found.has(job.id)) found.set(job.id, job);
  return [...found.values()].slice(0, MOST_JOBS);
}

/** Whether a text names a session below its event: `conference-2027/three-columns`. */
export const isSession = isJob;

const sessionsIn = (list) => [...new Set((Array.isArray(list) ? list : []).filter(isSession))].slice(0, MOST_SESSIONS);

function visitsIn(visits) {
  const last = dayOr(visits?.last, null);
  return last && { last, before: dayOr(visits.before, null) };
}

function understood(text) {
  try {
    const value = JSON.parse(text);
    if (value?.version !== VERSION) return NOTHING;
    return { jobs: jobsIn(value.jobs), visits: visitsIn(value.visits), sessions: sessionsIn(value.sessions) };
  } catch {
    return NOTHING;
  }
}

class Kept extends EventTarget {
  #text = null;
  #value = NOTHING;

  constructor() {
    super();
    addEventListener("storage", ({ key }) => (key === NAME || key === null) && this.#changed());
    // A page that comes back by Back was asleep while others wrote.
    addEventListener("pageshow", ({ persisted }) => persisted && this.#changed());
  }

  /** The saved jobs, the first saved first: `{ id, title, changed, saved }`, days as `2026-11-02` or empty. */
  jobs() {
    return this.#read().jobs;
  }

  has(id) {
    return this.jobs().some((job) => job.id === id);
  }

  /** Save jobs, or know more of those that are saved; false where there is no room or the browser refuses. */
  save(...jobs) {
    const all = new Map(this.jobs().map((job) => [job.id, job]));
    for (const job of jobs) all.set(job.id, { ...all.get(job.id), ...job });
    return all.size <= MOST_JOBS && this.#write({ ...this.#read(), jobs: [...all.values()] });
  }

  remove(id) {
    return this.#write({ ...this.#read(), jobs: this.jobs().filter((job) => job.id !== id) });
  }

  /** The sessions of her own programme, as `event/session`; those of one event if it is named. */
  sessions(event = null) {
    return this.#read().sessions.filter((id) => event === null || id.startsWith(`${event}/`));
  }

  picked(id) {
    return this.#read().sessions.includes(id);
  }

  /** Put sessions into her programme; false where there is no room or the browser refuses. */
  pick(...ids) {
    const all = new Set([...this.sessions(), ...ids.filter(isSession)]);
    return all.size <= MOST_SESSIONS && this.#write({ ...this.#read(), sessions: [...all] });
  }

  unpick(...ids) {
    return this.#write({ ...this.#read(), sessions: this.sessions().filter((id) => !ids.includes(id)) });
  }

  /** The days of visits, `{ last, before }`, or null while they are not remembered; `before` may be null. */
  visits() {
    return this.#read().visits;
  }

  /** From now on remember the days of visits; `today` is the first. */
  rememberVisits(today) {
    return this.#write({ ...this.#read(), visits: { last: today, before: null } });
  }

  forgetVisits() {
    return this.#write({ ...this.#read(), visits: null });
  }

  /** Note that she is here today, if visits are remembered: the day she was here before stays known all day. */
  visit(today) {
    const visits = this.visits();
    if (visits && visits.last < today) this.#write({ ...this.#read(), visits: { last: today, before: visits.last } });
  }

  /** Whether anything at all is kept. */
  get anything() {
    return this.jobs().length > 0 || this.visits() !== null || this.sessions().length > 0;
  }

  /** Forget everything. */
  clear() {
    return this.#write(NOTHING);
  }

  #read() {
    let text = null;
    try {
      text = localStorage.getItem(NAME);
    } catch {
      // A browser may refuse even the question.
    }
    if (text !== this.#text) {
      this.#text = text;
      this.#value = text === null ? NOTHING : understood(text);
    }
    return this.#value;
  }

  #write({ jobs, visits, sessions }) {
    const value = { version: VERSION, jobs: jobsIn(jobs), visits, ...(sessions.length && { sessions: sessionsIn(sessions) }) };
    try {
      if (jobs.length || visits || sessions.length) localStorage.setItem(NAME, JSON.stringify(value));
      else localStorage.removeItem(NAME);
    } catch {
      return false;
    }
    this.#changed();
    return true;
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}

export const kept = new Kept();
