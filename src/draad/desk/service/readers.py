"""Who around a dossier reads what the physician records, told before it is saved. Pure, from the matrix."""

from draad.desk.readers import READERS, ReaderWords
from draad.dossier.kinds import KINDS
from draad.privacy.asking import Policy
from draad.privacy.hats import HAT_NAMES, Hat
from draad.rules import Language


def readers_of_kind(policy: Policy, kind: str, key: str | None = None) -> tuple[Hat, ...]:
    """The hats that read a kind of fact, or what stands under a key of it, whoever says it and without a consent."""
    known = KINDS[kind]
    item = known.day_item if key is None else known.body[key].item
    return tuple(hat for hat in READERS if policy.reads_key(hat, kind, key, item))


def who_reads(policy: Policy, kind: str, language: Language) -> str:
    """The same in a sentence."""
    names = ", ".join(HAT_NAMES[hat].to(language) for hat in readers_of_kind(policy, kind))
    return ReaderWords.to(language).readers.fill(readers=names)
