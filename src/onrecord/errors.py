"""The errors that a caller may want to catch; each names the page and the reason."""


class OnrecordError(Exception):
    """Whatever onrecord cannot do, said for a person."""


class PageError(OnrecordError):
    """A page that cannot be read: ``source`` names it, ``reason`` says why."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason

    def __reduce__(self) -> tuple[type["PageError"], tuple[str, str]]:
        """Worker processes send the error whole."""
        return type(self), (self.source, self.reason)


class RecordError(OnrecordError):
    """A record that does not follow the schema or whose spans do not lie in its text."""


class StoreError(OnrecordError):
    """A database that cannot be used: ``name`` is its file or its URL without the password, ``reason`` says why."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason

    def __reduce__(self) -> tuple[type["StoreError"], tuple[str, str]]:
        """Worker processes send the error whole."""
        return type(self), (self.name, self.reason)


class JudgementError(OnrecordError):
    """A correction that cannot be made: there is no such row or field, or the field has no such value."""
