"""Beoordeling: the decision of the physician with the conditions of work, and an advice outside a trajectory."""
