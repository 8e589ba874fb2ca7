"""The parts of a dossier that several rooms show: whose turn it is, the thread, what happened, the panels beside it."""
