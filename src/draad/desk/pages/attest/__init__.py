"""Attest: record a certificate, or a first day without one, and see the chain it joins."""
