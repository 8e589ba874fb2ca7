"""Measurements of Draad beside its peers: ``./draad bench NAME``.

Figures are ratios taken in one run on one machine. A goal that is missed is said, and fails nothing: machines are
noisy. An answer that is wrong does fail, because a fast wrong answer is worth nothing.
"""
