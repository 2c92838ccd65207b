"""What pydantic found, in words for the person who wrote the file. No word of the library reaches them."""

from regionsite.explain.judge import Judged, judged
from regionsite.explain.problem import Problem
from regionsite.explain.problems import problems_of

__all__ = ["Judged", "Problem", "judged", "problems_of"]
