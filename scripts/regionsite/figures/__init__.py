"""Published files of figures → ours: read, previewed against what we hold, and only then written."""
