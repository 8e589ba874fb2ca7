"""Forms made from the registry of facts: the same for recording, correcting and supposing."""

from draad.desk.fact_form.form import FactForm, Keys, fact_form, hidden_fields, keys_for, typed_from

__all__ = ["FactForm", "Keys", "fact_form", "hidden_fields", "keys_for", "typed_from"]
