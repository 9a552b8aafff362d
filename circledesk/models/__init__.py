"""Tables, their rules, the change log, the database and its migrations. No Qt, no services."""
