"""The window. Shows and asks; decides nothing.

How a page is made
    Subclass `page.Page`; its constructor takes the `Context` (and ids). Build widgets in
    `__init__`, say `title()` (for the way back), name in `areas` what is shown, and read in
    `load()`: `self.read(lambda session: service(session, …), self._show)`. It is called when the
    page is seen first, and when something in `areas` was written; `self.refresh()` asks for it.
    Texts come from `self.tr("Whole sentence with {placeholder}")` when the page is made; after a
    switch of language `Navigation` makes the page anew. Ctrl+N, Ctrl+P, the keyboard's first
    place and tabs: override `make_new`, `print_page`, `arrive`, `show_tab`.
    Layout: `widgets.layout` (label, rich, row, column, Card, page_margins), `widgets.page_header`
    (PageHeader with `back=True`), `widgets.tabs.Tabs`, `widgets.button.Button(theme, text, do,
    kind=…, icon=…)`, `widgets.empty.Empty`, `widgets.marks`. Words for dates and states: `words`.
    Colours: only by `kind` (stylesheet.py) or `context.theme.colour("grey")` while painting.

How something is written
    `context.jobs.write(lambda session: service(session, …), done)`. The result's `changed`
    refreshes the pages, its `note` is the toast, its `operation` gives it Undo. A refusal goes to
    the message channel by itself; `failed=` takes it instead. Sentences of services are English:
    the channel translates them, anywhere else `language.translated(text)` does. Long work:
    `context.jobs.long(title, lambda session, progress: …, done)`. Services are imported inside
    the work, which runs on the worker. Nothing else touches the database.
    Keys and folder: `context.desk.keys()`, `context.desk.folder`, inside work only.

How a dialog is made
    Subclass `widgets.dialog.Dialog(context, title, verb)`: `add_field(name, text, widget)`, and
    `request()` that returns the work. Open with `.open()`; add its opener to `asking`.

How a table is made
    In `tables/`: a function that returns a `RowsModel` of `Column`s, each with a `Cell` of a row
    (text, grey detail, tone, dots, squares, button) and a sort key (ISO text or number). Show it
    with `widgets.list_view.ListView`, or with `tabs.list_page.ListPage`, which adds heading,
    filter line and buttons. Signals: `opened(row)`, `chose(row)`, `pressed_button(row)`.

How a place is added
    In `places`: one line, its word, its page. Pictures of all of them: `screens`.
"""
