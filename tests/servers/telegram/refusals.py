"""How the Bot API says no: one exception carrying the code, the sentence and the parameters of the real error body."""

from typing import Any

Json = dict[str, Any]


class Refusal(Exception):
    """An answer `{"ok": false, ...}`; the HTTP status is the same as `error_code`, as with the real server."""

    def __init__(self, code: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> Json:
        """The JSON body of the answer."""
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters is not None:
            body["parameters"] = self.parameters
        return body


def bad_request(reason: str) -> Refusal:
    """400; the real server starts every such sentence in lower case, error names in capitals stay as they are."""
    return Refusal(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> Refusal:
    """403: the chat is closed to the bot."""
    return Refusal(403, f"Forbidden: {reason}")


def conflict(reason: str) -> Refusal:
    """409: two receivers for one bot."""
    return Refusal(409, f"Conflict: {reason}")


def too_many(seconds: int) -> Refusal:
    """429 with the waiting time, in whole seconds, in the sentence and in `parameters`."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
