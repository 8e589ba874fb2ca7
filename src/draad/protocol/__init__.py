"""House protocols: rules of the same grammar as the law, which an employer chooses, owns and edits.

The presets come from published examples, one file each; :mod:`draad.protocol.reading` reads an employer's own.
"""

from draad.protocol.presets import (
    coaching,
    collective_policy,
    disability_management,
    flemish_government,
    insureall,
)
from draad.protocol.protocol import Protocol

__all__ = ["PRESETS", "Protocol"]

PRESETS: dict[str, Protocol] = {
    preset.NAME: Protocol(preset.NAME, preset.TITLE, preset.RULES)
    for preset in (collective_policy, flemish_government, disability_management, insureall, coaching)
}
"""The protocols that come with the product, by the name that ``employer.protocols`` uses."""
