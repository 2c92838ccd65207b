"""One dataclass per page template: every fact a page shows, ready to be set in type.

Addresses in a context are already relative to its page; words are already plain English.
"""
