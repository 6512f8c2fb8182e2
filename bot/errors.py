"""The one kind of exception whose text is meant for the operator."""


class OperatorError(Exception):
    """Something the operator must set or mend; the text is a clear line, without a secret and without what anybody
    wrote."""


class NotListening(OperatorError):
    """The address to listen on is taken, or is none of this machine."""


class BadTemplates(OperatorError):
    """One of the operator's own templates cannot be written with."""
