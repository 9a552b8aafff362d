"""Papers: dataclass in, PDF (or HTML, e-mail, text, JSON) out. Knows no database."""
