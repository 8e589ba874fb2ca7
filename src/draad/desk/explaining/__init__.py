"""The parts of an explanation that several rooms show: the calculation, the article, the short panel."""
