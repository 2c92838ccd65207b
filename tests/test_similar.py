"""Which adverts are called alike."""

from regionsite.model.term import Term, Vocabulary
from regionsite.model.vacancy import Vacancy
from regionsite.similar import Neighbourhood
from tests.contexts.two_councils import advert, edition

STAGES = Vocabulary(
    "career_stage",
    "Career stage",
    {
        "newly_qualified": Term(label="Newly qualified", rank=4),
        "social_worker": Term(label="Social worker", rank=5),
        "director": Term(label="Director", rank=16),
        "chair": Term(label="Chair"),
    },
)
PLACES = edition().region.places


def post(id: str, **fields: object) -> Vacancy:
    return advert(id=id, **fields)


def ids(*vacancies: Vacancy, like: Vacancy) -> list[str]:
    return [found.id for found in Neighbourhood(vacancies, PLACES, STAGES).like(like)]


def staged(vacancy: Vacancy, stage: str) -> Vacancy:
    return vacancy.model_copy(update={"career_stage": (stage,)})


def test_the_nearest_of_the_same_kind_come_first() -> None:
    near = post("b-near", authority="farshire")
    far = post("a-far", authority="farshire", locations=[{"place": "far-ex"}])
    assert ids(far, near, like=post("this")) == ["b-near", "a-far"]


def test_the_same_team_comes_before_a_nearer_place() -> None:
    other_team = post("near", authority="farshire").model_copy(update={"team": "adoption"})
    same_team = post("far", authority="farshire", locations=[{"place": "far-ex"}])
    assert ids(other_team, same_team, like=post("this")) == ["far", "near"]


def test_never_itself_and_never_another_service() -> None:
    adults = post("adults", service_area="adults")
    this = post("this")
    assert ids(this, adults, like=this) == []


def test_the_next_level_fills_up_and_a_far_one_never_does() -> None:
    lower, top = staged(post("lower"), "newly_qualified"), staged(post("top"), "director")
    assert ids(top, lower, post("same"), like=post("this")) == ["same", "lower"]


def test_a_stage_off_the_ladder_is_like_its_own_team() -> None:
    chair = staged(post("chair"), "chair")
    assert ids(post("colleague"), chair, like=staged(post("this"), "chair")) == ["chair", "colleague"]


def test_no_more_than_two_are_one_authoritys() -> None:
    many = [post(f"ex-{number}") for number in range(5)]
    assert ids(*many, post("far", authority="farshire"), like=post("this")) == ["ex-0", "ex-1", "far"]


def test_remote_work_is_near_everyone() -> None:
    remote = post("z-remote", authority="farshire", workplace="remote", locations=[])
    port = post("a-port", authority="farshire", locations=[{"place": "port-ex"}])
    assert ids(port, remote, like=post("this")) == ["z-remote", "a-port"]


def test_the_order_they_come_in_changes_nothing() -> None:
    posts = [
        post(f"ex-{number}", authority=f"{'far' if number % 2 else 'example'}shire") for number in range(6)
    ]
    assert ids(*posts, like=post("this")) == ids(*reversed(posts), like=post("this"))
