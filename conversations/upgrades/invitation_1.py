"""From version 1: the language of a message was noted as if the invitation had named it."""

from dataclasses import replace

from conversations.person import Case


def upgrade(case: Case) -> Case:
    """The same case; what no words of the invitation say is marked as assumed."""
    answers = {
        name: replace(answer, source="assumed") if name == "language" and answer.source == "guessed" else answer
        for name, answer in case.answers.items()
    }
    return replace(case, version=2, answers=answers)
