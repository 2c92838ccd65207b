"""The shapes that components take: what each macro of `theme/components` is given."""
