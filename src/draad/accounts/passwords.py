"""What a password must be, said plainly in four languages. The framework's own words are not there in every language."""

from django.contrib.auth.password_validation import (
    CommonPasswordValidator,
    MinimumLengthValidator,
    UserAttributeSimilarityValidator,
)

from draad.accounts.sentences import MESSAGES


class LongEnough(MinimumLengthValidator):
    """At least so many characters."""

    def get_error_message(self) -> str:
        """Say so."""
        return str(MESSAGES["password_short"]).format(length=self.min_length)


class NotEverybodys(CommonPasswordValidator):
    """None of the twenty thousand that everybody tries first."""

    def get_error_message(self) -> str:
        """Say so."""
        return str(MESSAGES["password_common"])


class NotOnesOwnName(UserAttributeSimilarityValidator):
    """Not one's own name or address."""

    def get_error_message(self) -> str:
        """Say so."""
        return str(MESSAGES["password_similar"])
