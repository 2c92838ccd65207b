"""Text that nobody had to write: sentences of common words, always the same for the same seed."""

from itertools import accumulate
from pathlib import Path
from random import Random

WORDS = tuple((Path(__file__).parent / "words.txt").read_text(encoding="utf-8").split())
"""3,600 words, the most common of the committed region's own texts first."""

# As in real language, a word's share falls with its rank; so pages compress about as real pages do.
_SHARES = tuple(accumulate(1 / (rank + 12) for rank in range(len(WORDS))))


class Writer:
    """Writes one record; its seed is the record's place in the region, so that no record depends on another."""

    def __init__(self, *seed: str | int) -> None:
        self.random = Random("/".join(map(str, seed)))

    def chance(self, share: float) -> bool:
        """True in this share of cases."""
        return self.random.random() < share

    def words(self, least: int, most: int) -> str:
        """So many words in lower case."""
        count = self.random.randint(least, most)
        return " ".join(self.random.choices(WORDS, cum_weights=_SHARES, k=count))

    def line(self, least: int, most: int) -> str:
        """So many words, the first with a capital letter."""
        words = self.words(least, most)
        return words[0].upper() + words[1:]

    def sentence(self, least: int = 7, most: int = 20) -> str:
        """A sentence; a longer one has a comma."""
        first = self.line(least, most // 2 if most > 16 else most)
        return f"{first}, {self.words(4, most // 2)}." if most > 16 and self.chance(0.5) else f"{first}."

    def paragraph(self, least: int = 2, most: int = 4) -> str:
        """A few sentences."""
        return " ".join(self.sentence() for _ in range(self.random.randint(least, most)))

    def markdown(self) -> str:
        """Three to five parts: paragraphs, headings, lists, emphasis and a link, 60 to 500 words in all."""
        parts = [self.paragraph()]
        for _ in range(self.random.randint(2, 4)):
            parts += self._part()
        return "\n\n".join(parts)

    def _part(self) -> list[str]:
        match self.random.randrange(5):
            case 0:
                return [f"## {self.line(2, 4)}", self.paragraph(2, 5)]
            case 1:
                return ["\n".join(f"- {self.words(5, 12)}" for _ in range(self.random.randint(3, 5)))]
            case 2:
                return [f"**{self.line(2, 4)}.** {self.paragraph(1, 3)}"]
            case 3:
                return [
                    f"{self.paragraph(1, 2)} [{self.line(2, 4)}](https://www.example.org/{self.words(1, 1)})."
                ]
        return [self.paragraph(1, 3)]
