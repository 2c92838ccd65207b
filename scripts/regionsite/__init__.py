"""regionsite: one regional social work recruitment website from the YAML that authorities own."""
