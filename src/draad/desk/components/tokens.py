"""The colours of Draad, light and dark, and what each may be read on.

The style sheet, the style guide and the check on contrast all read this table.
"""

from dataclasses import dataclass

READABLE = 4.5  # WCAG 2.2, 1.4.3: text
VISIBLE = 3.0  # WCAG 2.2, 1.4.11: borders of fields, shapes that mean something


@dataclass(frozen=True, slots=True)
class Token:
    """One colour. ``on`` names the tokens it is put on, ``least`` the contrast it must have there; 0 is decoration."""

    name: str
    light: str
    dark: str
    on: tuple[str, ...] = ()
    least: float = READABLE


TOKENS = (
    Token("paper", "#F3F5F9", "#0F1420"),
    Token("surface", "#FFFFFF", "#171E2D"),
    Token("sunken", "#E9EDF4", "#202A3D"),
    Token("ink", "#172038", "#EAEEF7", ("surface", "paper", "sunken", "werk-tint")),
    Token("ink-2", "#46506B", "#B9C3D8", ("surface", "paper", "sunken", "werk-tint")),
    Token("ink-3", "#5B657F", "#9DA8C0", ("surface", "paper", "sunken")),
    Token("edge", "#7F8AA3", "#7F8CA8", ("surface", "paper"), VISIBLE),
    Token("line", "#D7DDE8", "#2E394F"),
    Token("werk", "#2A4B9B", "#A6BEFA", ("surface", "paper", "werk-tint")),
    Token("werk-hover", "#1F3A7D", "#C2D2FC", ("surface", "paper", "werk-tint")),
    Token("on-werk", "#FFFFFF", "#0F1A3A", ("werk", "werk-hover")),
    Token("werk-tint", "#E6ECF9", "#22304F"),
    Token("frame", "#1B3270", "#0B1020"),
    Token("frame-ink", "#FFFFFF", "#FFFFFF", ("frame", "frame-on")),
    Token("frame-ink-2", "#C9D6F7", "#C9D6F7", ("frame", "frame-on")),
    Token("frame-on", "#2A4590", "#22304F"),
    Token("seam", "#8FA8E6", "#5C77BE", ("frame",), VISIBLE),
    Token("moss", "#27643A", "#93D3A2", ("moss-tint", "surface", "paper")),
    Token("moss-tint", "#E3F1E6", "#173321"),
    Token("oker", "#7A4700", "#F1C272", ("oker-tint", "surface", "paper")),
    Token("oker-tint", "#FCEED2", "#3A2A0B"),
    Token("steen", "#9E2A1F", "#F5A69B", ("steen-tint", "surface", "paper")),
    Token("steen-tint", "#FBE7E3", "#401B17"),
    Token("pruim", "#6A3672", "#DCB0E4", ("pruim-tint", "surface", "paper")),
    Token("pruim-tint", "#F3E8F5", "#361D3B"),
    Token("knot", "#FFC83D", "#FFC83D", ("frame",), VISIBLE),
    Token("on-knot", "#172038", "#172038", ("knot",)),
    Token("focus-ink", "#172038", "#0F1420", ("knot",), VISIBLE),
    Token("actor-worker", "#2A4B9B", "#A6BEFA", ("surface",)),
    Token("actor-manager", "#0F6660", "#7FD0C8", ("surface",)),
    Token("actor-hr", "#7A4700", "#F1C272", ("surface",)),
    Token("actor-coach", "#6A3672", "#DCB0E4", ("surface",)),
    Token("actor-physician", "#98305C", "#F2A3C2", ("surface",)),
    Token("actor-other", "#46506B", "#B9C3D8", ("surface",)),
)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours (``#RRGGBB``), from 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def as_css() -> str:
    """The tokens as custom properties: light, dark by the device or by choice; paper is always light."""
    light = "".join(f"--{token.name}:{token.light};" for token in TOKENS)
    dark = "".join(f"--{token.name}:{token.dark};" for token in TOKENS if token.dark != token.light)
    return (
        f":root{{color-scheme:light;{light}}}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root:not([data-theme=light]){{color-scheme:dark;{dark}}}}}\n"
        f"@media screen{{[data-theme=dark]{{color-scheme:dark;{dark}}}}}\n"
    )


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
