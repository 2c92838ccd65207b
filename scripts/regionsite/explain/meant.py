"""What people call our fields: words from other job boards, for a did-you-mean that spelling alone cannot find."""

from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher

from regionsite.wording import nearest

_MEANT: Mapping[str, tuple[str, ...]] = {
    "advert": ("description",),
    "agreed": ("agreed_by_forum", "agreed_by_forums"),
    "answer": ("answers",),
    "apply": ("apply_url",),
    "apply_link": ("apply_url",),
    "area": ("service_area",),
    "author": ("by",),
    "body": ("text",),
    "capacity": ("places",),
    "close_date": ("closes",),
    "closing": ("closes",),
    "closing_date": ("closes",),
    "comment": ("text",),
    "consent": ("consent_on",),
    "content_warning": ("content_note",),
    "contract": ("contract_type",),
    "date": ("on",),
    "date_posted": ("posted",),
    "deadline": ("closes", "due"),
    "duration": ("minutes",),
    "duties": ("responsibilities",),
    "e_mail": ("email", "apply_email"),
    "email": ("apply_email",),
    "end_time": ("end",),
    "expires": ("closes",),
    "finish": ("end",),
    "for": ("for_what",),
    "from": ("least",),
    "host": ("hosts",),
    "helplines": ("help",),
    "hours": ("hours_per_week",),
    "how_to_apply": ("apply_url",),
    "image": ("photo",),
    "interview_date": ("interview_dates",),
    "interviews": ("interview_dates",),
    "job_description": ("description",),
    "job_title": ("title", "role"),
    "join_link": ("online_url",),
    "lead_authority": ("lead",),
    "length": ("minutes",),
    "level": ("career_stage",),
    "link": ("apply_url", "url"),
    "location": ("locations", "place", "venue"),
    "max_salary": ("salary_max",),
    "min_salary": ("salary_min",),
    "mobile": ("phone",),
    "model": ("practice_models",),
    "nqsw": ("suitable_for_nqsw",),
    "number_of_posts": ("positions",),
    "office_days": ("office_days_per_week",),
    "online_link": ("online_url",),
    "pattern": ("working_patterns",),
    "pay": ("salary_min",),
    "person_specification": ("essential",),
    "photo": ("image",),
    "picture": ("photo", "image"),
    "place": ("locations",),
    "post_title": ("title",),
    "posts": ("positions",),
    "presenter": ("speakers",),
    "proposal": ("proposals",),
    "published": ("posted",),
    "requirements": ("essential",),
    "response": ("answers",),
    "room_id": ("room",),
    "said": ("you_said",),
    "salary": ("salary_min",),
    "salary_from": ("salary_min",),
    "salary_to": ("salary_max",),
    "seats": ("places",),
    "service": ("service_area",),
    "sign_up": ("sign_up_url",),
    "speaker": ("speakers",),
    "stage": ("career_stage",),
    "stars": ("rating",),
    "start_date": ("start",),
    "start_time": ("start",),
    "status": ("state",),
    "tel": ("phone",),
    "telephone": ("phone",),
    "time": ("start",),
    "to": ("most",),
    "town": ("place", "locations"),
    "track_id": ("track",),
    "type": ("kind",),
    "url": ("apply_url",),
    "vacancies": ("positions",),
    "visa": ("visa_sponsorship",),
    "web": ("website", "url"),
    "when": ("on",),
    "who": ("by", "role"),
}


LIKE_ENOUGH = 0.7


def meant(written: str, known: Iterable[str]) -> str | None:
    """The field of `known` that someone who wrote this name most likely meant."""
    fields = list(known)
    word = "_".join(written.lower().replace("-", " ").replace("_", " ").split())
    if word in fields:
        return word
    for field in _MEANT.get(word, ()):
        if field in fields:
            return field
    near = nearest(word, fields)
    # The value is read as that field's, so a faint likeness is not enough.
    return near if near and SequenceMatcher(None, word, near).ratio() >= LIKE_ENOUGH else None
