"""An account: someone who signs in. Which employers and dossiers they may see is no property of the account."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

LANGUAGES = (("nl", "Nederlands"), ("fr", "Français"), ("de", "Deutsch"), ("en", "English"))
DIGESTS = (("daily", "daily"), ("weekly", "weekly"), ("never", "never"))
THEMES = (("", "device"), ("light", "light"), ("dark", "dark"))


class AccountManager(BaseUserManager["Account"]):
    """Makes accounts. The address is kept in lower case, so one person has one account."""

    def create_user(self, email: str, password: str | None = None, **more: Any) -> "Account":
        """Make an account; without a password it can only sign in by another method."""
        account = self.model(email=email.strip().lower(), **more)
        account.set_password(password)
        account.save(using=self._db)
        return account

    def get_by_natural_key(self, username: str | None) -> "Account":
        """Find an account by its address, whatever the capitals."""
        return self.get(email=(username or "").strip().lower())


class Account(AbstractBaseUser):
    """Someone who signs in. It spans employers: a physician has one account for all of them."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=120)
    language = models.CharField(max_length=2, choices=LANGUAGES, default="nl")
    theme = models.CharField(max_length=5, choices=THEMES, default="", blank=True)
    shortcuts = models.BooleanField(default=False)
    digest = models.CharField(max_length=6, choices=DIGESTS, default="daily")
    """How often a mail says what there is to do."""
    is_active = models.BooleanField(default=True)
    made_up = models.BooleanField(default=False)
    """Of the demo: nobody. Only these show their one-time codes, and no real installation starts with one."""
    closed_at = models.DateTimeField(null=True)
    """Since when the company's way in is closed: no password, and no mail to that address, opens it any more. Their own
    way in still does."""
    created_at = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[AccountManager] = AccountManager()

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    def __str__(self) -> str:
        return self.name

    def get_full_name(self) -> str:
        """Return the name as it is shown."""
        return self.name

    def get_short_name(self) -> str:
        """Return the first name."""
        return self.name.split(" ")[0]


class Membership(models.Model):
    """An employer with which an account has, or had, to do: where to look for its hats. It gives no right by itself."""

    account = models.ForeignKey(Account, models.CASCADE, related_name="memberships")
    employer_id = models.BigIntegerField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint("account", "employer_id", name="one_membership_an_employer")]

    def __str__(self) -> str:
        return f"{self.account_id} at {self.employer_id}"


class OwnWay(models.Model):
    """A way in that needs nothing of the company: the address that a worker gave for it, with the code that goes along.

    Two people may share a mailbox, so an address is not one person's; the second step tells them apart.
    """

    account = models.ForeignKey(Account, models.CASCADE, related_name="own_ways")
    address = models.EmailField(db_index=True)
    code = models.CharField(max_length=128)
    """The entry code, hashed as a password is: the second step for who has no passkey and no app."""
    noted_by = models.CharField(max_length=6, choices=(("worker", "worker"), ("hr", "hr")))
    noted_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint("account", condition=models.Q(ended_at__isnull=True), name="one_own_way_at_a_time")
        ]

    def __str__(self) -> str:
        return f"own way of {self.account_id}"


class AskedIn(models.Model):
    """An address that somebody typed at the door, sealed. Known or not is looked up later, by another process."""

    sealed = models.TextField()
    asked_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"asked at {self.asked_at}"


class OneTimeLink(models.Model):
    """A link that was mailed to somebody's own address. It is kept as a digest, opens once, and not for long."""

    way = models.ForeignKey(OwnWay, models.CASCADE, related_name="links")
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"link of {self.way_id}"
