"""How fast regionsite builds, measured beside Hugo on the same made-up regions.

`region` makes a region in our own format, `hugo` the same one for Hugo, whose templates lie in `site/`;
`measure` runs and weighs a program, `builds` and `rebuilds` say which, `table` prints.
"""
