"""`make timelines`: ten thousand people's weeks, or as many as TIMELINES says; ends with 1 where a rule was broken, or
where reminders were late."""

import os
import sys
import time

from tests.simulation.campaign import LATE, SIZE, campaign


def main() -> int:
    timelines = int(os.environ.get("TIMELINES", "10000"))
    first = int(os.environ.get("SEED", "0"))
    begun = time.monotonic()
    figures = campaign(range(first, first + -(-timelines // SIZE)), workers=os.cpu_count() or 1)
    print(f"{figures.timelines} timelines in {time.monotonic() - begun:.0f} s")
    for what, many in sorted(figures.counts.items()):
        print(f"  {what}: {many}")
    print(
        f"  lateness while running, and after a start: p50 {figures.percentile(0.5):.1f} s, "
        f"p99 {figures.percentile(0.99):.1f} s, longest {figures.percentile(1):.1f} s"
    )
    for finding in figures.findings[:20]:
        print(finding)
    late = figures.percentile(0.99) > LATE
    print("every rule held" if not (figures.findings or late) else f"{len(figures.findings)} findings; late: {late}")
    return int(bool(figures.findings) or late)


if __name__ == "__main__":
    sys.exit(main())
