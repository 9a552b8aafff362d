"""O2, active learning circles: all that still have a meeting ahead."""

from __future__ import annotations

from circledesk.ui.tabs.circles import CirclesList


class ActiveCircles(CirclesList):
    """The dashboard's second tab."""

    name = "active-circles"
    active = True

    def list_name(self) -> str:
        """For screen readers."""
        return self.tr("Active learning circles")

    def stages(self) -> list[tuple[str, str]]:
        """Active ones run or are about to start."""
        return [
            ("", self.tr("All")),
            ("running", self.tr("Running")),
            ("upcoming", self.tr("Starting")),
        ]
