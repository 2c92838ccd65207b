"""`python -m regionsite.guide [--write]`: say which pages of the guide are stale, or renew them."""

import argparse
import sys
from pathlib import Path

from regionsite.guide import stale, write


def main() -> int:
    """0 when every page is as it should be, or has been renewed; 1 when one is stale."""
    parser = argparse.ArgumentParser(prog="regionsite.guide", description=__doc__)
    parser.add_argument("root", nargs="?", type=Path, default=Path(), help="the project's folder (this one)")
    parser.add_argument("--write", action="store_true", help="renew what is stale")
    asked = parser.parse_args()
    names = stale(asked.root)
    if asked.write:
        write(asked.root)
    for name in names:
        print(f"{'renewed' if asked.write else 'stale'}: {name}")
    print(f"{len(names)} {'renewed' if asked.write else 'stale'}")
    return 1 if names and not asked.write else 0


if __name__ == "__main__":
    sys.exit(main())
