"""The records: frozen once read, knowing nothing of files or HTML."""
