"""`python -m regionsite` is the command `regionsite`."""

from regionsite.cli import main

raise SystemExit(main())
