"""One way of looking for examples: the same ones every time, and fresh ones with --full."""

import os

from hypothesis import HealthCheck, settings

SLOW = [HealthCheck.too_slow]

settings.register_profile("same", derandomize=True, deadline=None, suppress_health_check=SLOW)
settings.register_profile("fresh", max_examples=1000, deadline=None, suppress_health_check=SLOW)
settings.load_profile("fresh" if os.environ.get("DRAAD_FULL") else "same")
