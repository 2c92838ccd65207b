"""What editors get wrong in YAML, one function a slip: each offers the line mended, and says so in plain English."""
