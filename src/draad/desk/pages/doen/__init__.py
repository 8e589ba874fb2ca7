"""Where a line of a mail leads: to the very action, under the hat that the line was for."""
