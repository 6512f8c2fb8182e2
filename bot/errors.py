"""The one kind of exception whose text is meant for the operator."""


class OperatorError(Exception):
    """Something the operator must set or mend; the text is a clear line, without a secret and without what anybody
    wrote."""


def unusable(problem: OSError) -> str:
    """One line of a file or folder that cannot be worked on, and why."""
    if problem.filename is None:
        return f"what there was to write could not be written: {problem.strerror}"
    return (
        f"{problem.filename} cannot be used: {problem.strerror}; see that whoever runs Sopan may, and that it is right"
    )


class NotListening(OperatorError):
    """The address to listen on is taken, or is none of this machine."""


class BadTemplates(OperatorError):
    """One of the operator's own templates cannot be written with."""
