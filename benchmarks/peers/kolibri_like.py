"""Kolibri's way with changes between computers: morango takes received records into its tables.

Runs in the peers' environment: `python kolibri_like.py lay_out|merge FOLDER`. The records lie in
morango's store as if the network had brought them just now; what is timed is making rows of them.
"""

from __future__ import annotations

import json
import shutil
import sys
import uuid
from pathlib import Path

import django
from django.apps import AppConfig
from django.conf import settings

PROFILE = "circles"


def begin(folder: Path, name: str) -> None:
    """Set Django up on a database of this folder."""
    settings.configure(
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": folder / name}},
        INSTALLED_APPS=[
            "django.contrib.contenttypes", "django.contrib.auth", "mptt", "rest_framework",
            "morango", "__main__.Circles",
        ],
        MORANGO_SERIALIZE_BEFORE_QUEUING=False, USE_TZ=True, SECRET_KEY="bench",
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    )  # fmt: skip
    django.setup()


class Circles(AppConfig):
    """The application that Django finds the three tables in."""

    name = "__main__"
    label = "circles"
    path = str(Path(__file__).parent)

    def import_models(self) -> None:
        declare()
        self.models = self.apps.all_models["circles"]


def declare() -> None:
    """Declare the three tables as morango syncs them."""
    from django.db import models
    from morango.models.core import SyncableModel

    class Part(SyncableModel):
        class Meta:
            abstract = True
            app_label = "circles"

        morango_profile = PROFILE
        branch_id = models.TextField()

        def calculate_source_id(self, *args: object, **kwargs: object) -> None:
            return None

        def calculate_partition(self, *args: object, **kwargs: object) -> str:
            return f"{self.branch_id}"

    class Learner(Part):
        class Meta:
            app_label = "circles"

        morango_model_name = "learner"
        name = models.TextField()
        phone = models.TextField()

    class Signup(Part):
        class Meta:
            app_label = "circles"

        morango_model_name = "signup"
        morango_model_dependencies = (Learner,)
        circle_id = models.TextField()
        learner_id = models.TextField()
        state = models.TextField()
        goal = models.TextField()

    class Attendance(Part):
        class Meta:
            app_label = "circles"

        morango_model_name = "attendance"
        morango_model_dependencies = (Learner,)
        meeting_id = models.TextField()
        learner_id = models.TextField()
        state = models.TextField()


COLUMNS = {
    "learner": ("id", "branch_id", "name", "phone"),
    "signup": ("id", "branch_id", "circle_id", "learner_id", "state", "goal"),
    "attendance": ("id", "branch_id", "meeting_id", "learner_id", "state"),
}


def lay_out(folder: Path) -> None:
    """Put all records into morango's store, as they are when they have just arrived."""
    begin(folder, "morango-before.db")
    from django.core.management import call_command
    from django.db import connection
    from morango.models.core import DatabaseIDModel, InstanceIDModel, Store

    call_command("migrate", verbosity=0)
    with connection.schema_editor() as editor:
        for model in django.apps.apps.get_app_config("circles").get_models():
            editor.create_model(model)
    DatabaseIDModel.objects.create(current=True)
    InstanceIDModel.get_or_create_current_instance()
    there = uuid.uuid4().hex
    for source in folder.glob("[0-9]*.json"):
        rows = json.loads(source.read_text(encoding="utf-8"))
        records = []
        for name, columns in COLUMNS.items():
            for row in rows[name]:
                told = dict(zip(columns, row, strict=True))
                key = uuid.UUID(told.pop("id")).hex
                records.append(
                    Store(
                        id=key, serialized=json.dumps({**told, "id": key}), profile=PROFILE,
                        partition=told["branch_id"], source_id=key, model_name=name,
                        last_saved_instance=there, last_saved_counter=1, dirty_bit=True,
                    )
                )  # fmt: skip
        Store.objects.bulk_create(records, batch_size=500)


def merge(folder: Path) -> int:
    """Make rows of what lies in the store; return how many."""
    shutil.copy(folder / "morango-before.db", folder / "morango.db")
    begin(folder, "morango.db")
    from morango.sync.controller import MorangoProfileController

    MorangoProfileController(PROFILE).deserialize_from_store()
    models = django.apps.apps.get_app_config("circles").get_models()
    return sum(model.objects.count() for model in models)


if __name__ == "__main__":
    word, place = sys.argv[1:]
    print(merge(Path(place)) if word == "merge" else lay_out(Path(place)))
