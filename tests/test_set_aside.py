"""What is set aside comes back as it was, also where the disk takes none of it or only some."""

from io import BytesIO
from typing import Any

import pytest

from regionsite import set_aside
from regionsite.set_aside import SetAside

VALUES: tuple[Any, ...] = ("Zoë’s words", {"lines": ("one", "two")}, "x" * 100, None, "last")


class Full(BytesIO):
    """A disk with room for 150 bytes: of what goes beyond, it takes a part or refuses all."""

    def write(self, content: Any) -> int:
        room = 150 - self.tell()
        if room <= 0:
            raise OSError(28, "No space left on device")
        return super().write(content[:room])


def no_place(**_: Any) -> BytesIO:
    raise FileNotFoundError(2, "No usable temporary directory found")


@pytest.mark.parametrize("file", [None, lambda **_: Full(), no_place], ids=["a disk", "a full one", "none"])
def test_what_was_kept_is_read_in_any_order(file: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    if file:
        monkeypatch.setattr(set_aside, "TemporaryFile", file)
    aside = SetAside()
    numbers = [aside.keep(value) for value in VALUES]
    assert numbers == [0, 1, 2, 3, 4]
    assert [aside.read(number) for number in reversed(numbers)] == list(reversed(VALUES))
