"""One thing spoiled on the sound site, and the check that must notice it."""

from typing import NamedTuple

URL = "https://example.org/region/"

HOME, LIST, ADVERT, LOST = "index.html", "vacancies/index.html", "vacancies/essex/e-1/index.html", "404.html"
EVENT = "events/open-evening/index.html"
ATOM, JSON, CALENDAR = "vacancies/feed.xml", "vacancies/feed.json", "vacancies/calendar.ics"


class Spoiled(NamedTuple):
    """A text of one file that is replaced, and the check that must notice it in these words."""

    check: str
    file: str
    old: str
    new: str
    found: str


CASES = [
    Spoiled("well-formed", HOME, "<h1>Social work</h1>", "<h1>Social <b>work</h1>", "/: <b> is never closed"),
    Spoiled("well-formed", HOME, "<!DOCTYPE html>\n", "", "/: the page does not begin with <!doctype html>"),
    Spoiled("well-formed", HOME, "<p>Find", "</i><p>Find", "/: </i> ends nothing"),
    Spoiled("well-formed", HOME, "<p>Find", "<p>1 < 2 Find", "/: `< 2 Find ` is neither a tag nor text"),
    Spoiled("well-formed", HOME, "<p>Find", "<p><div>a</div>", "/: <div> stands inside <p>"),
    Spoiled("well-formed", HOME, "<p>Find", "<div/><p>", "/: <div/> closes itself, which HTML does not know"),
    Spoiled("well-formed", HOME, ' alt=""', ' alt="" alt=""', "/: <img> has the attribute `alt` twice"),
    Spoiled("well-formed", LIST, "<ul>", "<div>", "/vacancies/: <li> stands directly inside <div>"),
    Spoiled("unique-ids", ADVERT, "<h3>", '<h3 id="apply">', "the id `apply` stands there 2 times"),
    Spoiled("one-h1", HOME, "<p>Find", "<h1>Again</h1><p>", "/: there are 2 h1 or no words in it"),
    Spoiled("heading-order", ADVERT, "<h3>Listed</h3>", "<h5>Listed</h5>", "the h5 “Listed” follows an h2"),
    Spoiled("language", HOME, ' lang="en-GB"', "", "/: the page does not say its language"),
    Spoiled("landmarks", HOME, "#main", "#body", "/: its first link does not lead to <main>"),
    Spoiled("text-alternatives", HOME, ' alt=""', "", "/: the image assets/dot.svg has no alt"),
    Spoiled(
        "text-alternatives",
        HOME,
        ' aria-label="A map"',
        "",
        "/: the drawing `` has no name and is not hidden",
    ),
    Spoiled("title-and-description", HOME, "<title>Social work<", "<title><", "/: the page has no title"),
    Spoiled("title-and-description", HOME, '"Jobs side by side."', '" "', "/: the page has no description"),
    Spoiled(
        "canonical-address",
        HOME,
        'canonical" href="https:',
        'canonical" href="http:',
        "/: its canonical address is http",
    ),
    Spoiled(
        "canonical-address",
        HOME,
        'og:url" content="',
        'og:url" content="x',
        "/: og:url is not the canonical address",
    ),
    Spoiled(
        "old-addresses-lead-on",
        LIST,
        "<title>",
        '<meta http-equiv="refresh" content="0; url=essex/e-1/"><title>',
        "it leads to essex/e-1/ and says that it really is",
    ),
    Spoiled(
        "shared-words",
        HOME,
        'og:title" content="Social work"',
        'og:title" content=""',
        "/: og:title is not there or empty",
    ),
    Spoiled(
        "unique-titles",
        LIST,
        "<title>Vacancies<",
        "<title>Social work<",
        "its title “Social work” is that of / too",
    ),
    Spoiled(
        "canonical-leads-to-a-page",
        LIST,
        f"{URL}vacancies/",
        f"{URL}gone/",
        f"its canonical address {URL}gone/ is not that of a page here",
    ),
    Spoiled("resolving-links", HOME, '"vacancies/"', '"vacancy/"', "/: the link vacancy/ leads nowhere"),
    Spoiled("resolving-links", ADVERT, '"#apply">How', '"#aply">How', "the link #aply leads to a place that"),
    Spoiled(
        "resolving-links",
        LOST,
        '"/region/vacancies/"',
        '"vacancies/"',
        "/404.html: the link vacancies/ leads nowhere",
    ),
    Spoiled(
        "links-stay-in-the-folder",
        HOME,
        '"vacancies/"',
        '"/region/vacancies/"',
        "/: the address /region/vacancies/ leaves the site's folder",
    ),
    Spoiled(
        "links-stay-in-the-folder",
        HOME,
        '"vacancies/"',
        '"../vacancies/"',
        "/: the address ../vacancies/ leaves the site's folder",
    ),
    Spoiled(
        "safe-addresses",
        HOME,
        '"mailto:',
        '"javascript:',
        "/: the link javascript:site@example.org is not https",
    ),
    Spoiled(
        "safe-addresses",
        HOME,
        '"mailto:site@example.org"',
        '"webcal://other.example/vacancies/calendar.ics"',
        "/: the link webcal://other.example/vacancies/calendar.ics is not https",
    ),
    Spoiled(
        "safe-addresses",
        HOME,
        '"mailto:site@example.org"',
        f'"webcal:{URL.removeprefix("https:")}vacancies/"',
        "vacancies/ is not https",
    ),
    Spoiled(
        "resolving-links",
        HOME,
        '"mailto:site@example.org"',
        f'"webcal:{URL.removeprefix("https:")}vacancies/essex/calendar.ics"',
        "vacancies/essex/calendar.ics leads nowhere",
    ),
    Spoiled(
        "safe-addresses", HOME, ">write to us<", "><", "/: the link mailto:site@example.org has no words"
    ),
    Spoiled(
        "no-orphans",
        HOME,
        'Find <a href="vacancies/">all vacancies</a>',
        "Find",
        "/vacancies/: no way leads here",
    ),
    Spoiled(
        "policy-forbids-others",
        HOME,
        "script-src 'self'",
        "script-src 'self' 'unsafe-inline'",
        "/: its policy allows 'unsafe-inline' in script-src",
    ),
    Spoiled(
        "policy-forbids-others",
        HOME,
        "Content-Security-Policy",
        "Content-Security-Wish",
        "/: it has no Content-Security-Policy",
    ),
    Spoiled(
        "policy-comes-first",
        HOME,
        '<meta charset="utf-8">',
        '<link rel="icon" href="assets/dot.svg">',
        "/: <link> loads before the policy stands",
    ),
    Spoiled(
        "nothing-inline", HOME, "<p>Find", '<p style="color: red">Find', "/: <p> has the attribute `style`"
    ),
    Spoiled(
        "nothing-inline", HOME, "<p>Find", '<p onclick="go()">Find', "/: <p> has the attribute `onclick`"
    ),
    Spoiled("nothing-inline", HOME, "<p>Find", "<script>go()</script><p>", "/: a <script> stands in it"),
    Spoiled(
        "nothing-third-party",
        HOME,
        '"assets/dot.svg"',
        '"https://cdn.example.com/dot.svg"',
        "/: <img> loads https://cdn.example.com/dot.svg",
    ),
    Spoiled(
        "files-load-nothing-third-party",
        "assets/site.css",
        'url("dot.svg")',
        "url(//fonts.example.com/a.woff2)",
        "/assets/site.css: it loads //fonts.example.com/a.woff2",
    ),
    Spoiled(
        "files-load-nothing-third-party",
        "assets/site.js",
        "export",
        'import "https://cdn.example.com/x.js"; export',
        "/assets/site.js: it loads https://cdn.example.com/x.js",
    ),
    Spoiled(
        "loads-are-there",
        HOME,
        "assets/site.css",
        "assets/sight.css",
        "/: it names assets/sight.css, which is not there",
    ),
    Spoiled(
        "loads-are-there",
        LIST,
        '"feed.json"',
        '"food.json"',
        "/vacancies/: it names food.json, which is not there",
    ),
    Spoiled(
        "one-demonstration",
        HOME,
        "</header>",
        '</header><aside aria-label="Demonstration">No</aside>',
        "/: it calls a live site a demonstration",
    ),
    Spoiled("readable-structured-data", ADVERT, '"@context"', "@context", "its JSON-LD cannot be understood"),
    Spoiled("job-postings-on-open-adverts", ADVERT, " data-while-open", "", "it has 1 JobPosting, not 0"),
    Spoiled(
        "posting-titles",
        ADVERT,
        '"title": "Social worker, fostering"',
        '"title": "Manager"',
        "its JobPosting is called “Manager”",
    ),
    Spoiled(
        "posting-dates", ADVERT, '"2026-11-16"', '"2026-11-15"', "its JobPosting says datePosted 2026-11-15"
    ),
    Spoiled("posting-dates", ADVERT, '"2026-11-16"', '"soon"', "its JobPosting says datePosted soon"),
    Spoiled(
        "posting-pay", ADVERT, '"maxValue": 44711', '"maxValue": 45711', "its JobPosting says 45711 pounds"
    ),
    Spoiled(
        "posting-employer",
        ADVERT,
        '"name": "Essex County Council"',
        '"name": "Kent"',
        "its JobPosting names the employer “Kent”",
    ),
    Spoiled(
        "no-example-is-told-as-an-event",
        ADVERT,
        '"JobPosting"',
        '"Event"',
        "it tells search engines of an event",
    ),
    Spoiled("whole-events", EVENT, '"name": "Welcome"', '"name": ""', "its Event “” lacks name"),
    Spoiled("whole-events", EVENT, "17:45:00+00:00", "17:45:00", "“Welcome” lacks an offset in startDate"),
    Spoiled(
        "events-as-on-the-page", EVENT, "<h1>Open", "<h1>A new", "its Event is called “Open evening”, at"
    ),
    Spoiled(
        "events-as-on-the-page", EVENT, "2026-12-03T18", "2026-12-04T18", "ends on 2026-12-04T18:15:00+00:00"
    ),
    Spoiled("readable-feeds", ATOM, "<entry>", "<entry", "no feed reader understands it"),
    Spoiled(
        "readable-feeds",
        JSON,
        '"feed_url": "',
        '"feed_url": "x',
        f"it says that it is at x{URL}vacancies/feed.json",
    ),
    Spoiled(
        "complete-entries",
        ATOM,
        "T00:00:00+00:00</updated>\n</entry>",
        "</updated>\n</entry>",
        "lacks a title, a moment or an id",
    ),
    Spoiled("entries-are-open-adverts", ADVERT, " data-while-open", "", "/vacancies/feed.json: the entry"),
    Spoiled(
        "entries-lead-to-their-pages",
        ATOM,
        "<title>Social worker, fostering",
        "<title>Manager",
        "the entry “Manager” leads to a page called",
    ),
    Spoiled(
        "feeds-and-lists-agree",
        LIST,
        '<li><h2><a href="essex/e-1/">Social worker, fostering</a></h2></li>',
        "<li>None</li>",
        "it offers 1 adverts and its list 0",
    ),
    Spoiled(
        "both-formats-agree",
        JSON,
        '"title": "Vacancies"',
        '"title": "Jobs"',
        "it does not say what vacancies/feed.json says",
    ),
    Spoiled("readable-calendars", CALENDAR, "END:VALARM\n", "", "a part of it is never closed"),
    Spoiled("readable-calendars", CALENDAR, "\n th carers", f"th {'é' * 20}", "or a line is too long"),
    Spoiled(
        "whole-calendar-entries", CALENDAR, "DTSTAMP:20261116T000000Z\n", "", "Essex, with carers” lacks"
    ),
    Spoiled(
        "whole-calendar-entries",
        CALENDAR,
        "END:VEVENT\nEND:VCALENDAR",
        "END:VEVENT\nBEGIN:VEVENT\nUID:closes.e-1.essex@example.org\nEND:VEVENT\nEND:VCALENDAR",
        "lacks an id of its own",
    ),
    Spoiled("entries-are-about-their-pages", CALENDAR, "fostering", "adoption", "is not about the page"),
    Spoiled(
        "entries-are-about-their-pages", CALENDAR, "/e-1/", "/e-2/", f"the page {URL}vacancies/essex/e-2/"
    ),
    Spoiled(
        "sitemap-lists-live-pages", "sitemap.xml", f"<url><loc>{URL}</loc></url>", "", f"{URL} is not in it"
    ),
    Spoiled(
        "sitemap-lists-live-pages",
        "sitemap.xml",
        f"<loc>{URL}</loc>",
        f"<loc>{URL}old/</loc>",
        f"{URL}old/ should not be in it",
    ),
    Spoiled(
        "true-dates-in-the-sitemap", "sitemap.xml", "2026-11-16", "16/11/2026", "16/11/2026 is not a day"
    ),
    Spoiled(
        "robots-may-read", "robots.txt", "Allow", "Disallow", "it does not let robots in and name the sitemap"
    ),
    Spoiled(
        "job-board-feed",
        "vacancies/jobs.xml",
        "/e-1/",
        "/e-2/",
        "it offers 1 jobs where 1 can be applied for, or others",
    ),
    Spoiled(
        "data-names-real-pages", "api/v1/vacancies.json", "/e-1/", "/e-2/", "has no page, or a closed one"
    ),
    Spoiled("data-has-its-envelope", "api/v1/vacancies.json", '"licence"', '"license"', "it lacks licence"),
]
